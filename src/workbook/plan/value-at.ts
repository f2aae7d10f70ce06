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

/**
 * The values of a rectangle of a sheet as they were read. Rows are cut, not copied cell by cell: an input can have a
 * million cells.
 */
export function valuesIn(sheet: SheetSnapshot, area: Area): CellValue[][] {
  const left = area.left - sheet.left;
  return Array.from({ length: area.rows }, (_, index) => {
    const row = sheet.values[area.top + index - sheet.top] ?? [];
    if (left >= 0 && left + area.columns <= row.length) return row.slice(left, left + area.columns);
    return Array.from({ length: area.columns }, (__, column) => row[left + column] ?? '');
  });
}
