import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Columns under which somebody signs. */
const PLACES = [
  { left: 0, columns: 1 },
  { left: 3, columns: 2 },
  { left: 6, columns: 2 },
] as const;

/** Room for who prepared, checked and released the result. */
export function addSignatures(sheet: SheetBuilder, { signatures }: ResultSheetTexts): void {
  sheet.skipTo(sheet.nextRow + 2);
  const row = sheet.nextRow;
  sheet.line([signatures.prepared, '', '', signatures.checked, '', '', signatures.released], {
    fontColor: LOOK.muted,
  });
  for (const { left, columns } of PLACES) sheet.format(row, left, 1, columns, { borderTop: true });
}
