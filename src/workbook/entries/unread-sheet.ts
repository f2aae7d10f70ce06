import type { Correction } from '../assignment/correction';
import { isOwnSheet } from '../sheets/own-sheets';
import type { SheetSnapshot } from '../snapshot';
import type { CorrectedWorkbook } from './corrected';

/**
 * A sheet by its name that nothing was read from, although it holds something; null for any other. It may be a
 * cross-tab whose words nobody knows.
 */
export function unreadSheet(
  name: string | null,
  {
    snapshot,
    recognition,
    state,
  }: CorrectedWorkbook & { readonly state: { readonly corrections: readonly Correction[] } },
): SheetSnapshot | null {
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (sheet === undefined || sheet.values.length === 0 || isOwnSheet(sheet.name)) return null;
  const isRead = recognition.readAreas.some((each) => each.sheet === name);
  const isNoTable = state.corrections.some((each) => each.kind === 'no-table' && each.sheet === name);
  return isRead || isNoTable ? null : sheet;
}
