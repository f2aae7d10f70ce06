import type { CellArea } from './range-address';
import { intersection } from './range-address';
import type { Session } from './session';
import { endSpill } from './spill';
import { placesBesideFirst, spillsOf } from './spills';
import type { CellValue, SheetDocument } from './workbook-document';
import { enterBlock } from './write-block';

/**
 * What happens when the user, not the add-in, changes cells: the values are entered and listeners are told. null leaves a
 * cell as it is. What a formula fills goes where one of those cells is entered. Errors as in `enterBlock`.
 * @param by a value may be typed, or chosen from the list of a data validation
 */
export function userEdit(
  session: Session,
  sheet: SheetDocument,
  area: CellArea,
  values: readonly (readonly (CellValue | null)[])[],
  by: 'typing' | 'choosing' = 'typing',
): void {
  for (const spill of spillsOf(sheet)) {
    if (intersection(spill, area) !== null && isEnteredInto(spill, area, values)) {
      endSpill(sheet, spill.top, spill.left);
    }
  }
  enterBlock(session.document, sheet, area, values);
  if (by === 'typing' || session.behaviour.chosenValues === 'told') session.changed(sheet, area, 'User');
}

function isEnteredInto(
  spill: CellArea,
  area: CellArea,
  values: readonly (readonly (CellValue | null)[])[],
): boolean {
  return placesBesideFirst(spill).some((place) => {
    const [row, column] = place.split(',').map(Number) as [number, number];
    return (values[row - area.top]?.[column - area.left] ?? null) !== null;
  });
}
