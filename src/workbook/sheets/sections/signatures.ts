import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Columns H, J and L, beside the control block: under each of them somebody signs. */
const COLUMNS = { prepared: 7, checked: 9, released: 11 } as const;

/** Room for who prepared, checked and released the result, beside the rows above. */
export function addSignatures(sheet: SheetBuilder, { signatures }: ResultSheetTexts): void {
  const row = sheet.nextRow - 1;
  for (const who of ['prepared', 'checked', 'released'] as const) {
    const column = COLUMNS[who];
    sheet.place(row, column, signatures[who]);
    sheet.format(row, column, 1, 1, { fontColor: LOOK.muted, borderTop: true });
  }
}
