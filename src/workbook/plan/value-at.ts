import type { Place } from '../../domain/place';
import { parseArea } from '../address';
import type { Area } from '../address';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../snapshot';

/** What a cell held when the workbook was read; '' outside the used range or on a sheet that does not exist. */
export function valueAt(snapshot: WorkbookSnapshot, place: Place): CellValue {
  const { top, left } = parseArea(place.cell);
  const sheet = snapshot.sheets.find((each) => each.name === place.sheet);
  return sheet?.values[top - sheet.top]?.[left - sheet.left] ?? '';
}

/** The values of a rectangle of a sheet as they were read. */
export function valuesIn(sheet: SheetSnapshot, area: Area): CellValue[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from(
      { length: area.columns },
      (__, column) => sheet.values[area.top + row - sheet.top]?.[area.left + column - sheet.left] ?? '',
    ),
  );
}
