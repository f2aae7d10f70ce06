import type { CellArea } from './range-address';
import type { Session } from './session';
import type { CellValue, SheetDocument } from './workbook-document';
import { enterBlock } from './write-block';

/**
 * What happens when the user, not the add-in, changes cells: the values are entered and listeners are told. null leaves a
 * cell as it is. Errors as in `enterBlock`.
 */
export function userEdit(
  session: Session,
  sheet: SheetDocument,
  area: CellArea,
  values: readonly (readonly (CellValue | null)[])[],
): void {
  enterBlock(session.document, sheet, area, values);
  session.changed(sheet, area, 'User');
}
