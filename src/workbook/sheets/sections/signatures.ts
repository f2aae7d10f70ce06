import type { ResultSheetTexts } from '../../../i18n/de/result-sheet';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Columns A, D and G: above each of them somebody signs. */
const COLUMNS = { prepared: 0, checked: 3, released: 6 } as const;
const ROWS_TO_SIGN_IN = 2;

/** Room for who prepared, checked and released the result. */
export function addSignatures(sheet: SheetBuilder, { signatures }: ResultSheetTexts): void {
  sheet.skipTo(sheet.nextRow + ROWS_TO_SIGN_IN);
  const row = sheet.nextRow;
  sheet.line(['']);
  for (const who of ['prepared', 'checked', 'released'] as const) {
    const column = COLUMNS[who];
    sheet.place(row, column, signatures[who]);
    sheet.format(row, column, 1, 1, { fontColor: LOOK.muted, borderTop: true });
  }
}
