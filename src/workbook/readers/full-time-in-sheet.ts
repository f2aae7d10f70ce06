import type { FullTimeHours } from '../../domain/case';
import { cellAddress, overlap, type Area } from '../address';
import { cellText } from '../cells/cell-text';
import { fullTimeHours, fullTimeHoursIn, namesFullTime } from '../cells/full-time-words';
import type { SheetSnapshot } from '../snapshot';

/**
 * The hours of a full post that a sheet gives beside a table, in one cell (`Vollzeit: 39 Std.`) or in the cell to the
 * right of the words; each different value once.
 *
 * @param table its cells are not looked at
 */
export function fullTimeInSheet(sheet: SheetSnapshot, table: Area): readonly FullTimeHours[] {
  const found: FullTimeHours[] = [];
  sheet.values.forEach((row, atRow) => {
    row.forEach((cell, atColumn) => {
      if (typeof cell !== 'string' || cell === '') return;
      const at = { top: sheet.top + atRow, left: sheet.left + atColumn, rows: 1, columns: 1 };
      if (overlap(at, table) || !namesFullTime(cell)) return;
      const beside = row[atColumn + 1] ?? '';
      const inCell = fullTimeHoursIn(cell);
      const text = typeof beside === 'number' ? cellText(beside).replace('.', ',') : cellText(beside);
      const hours = inCell ?? fullTimeHours(text);
      if (hours === null || found.some((each) => isSame(each, hours))) return;
      const column = inCell === null ? at.left + 1 : at.left;
      found.push({ hours, place: { sheet: sheet.name, cell: cellAddress(at.top, column) } });
    });
  });
  return found;
}

function isSame({ hours }: FullTimeHours, other: FullTimeHours['hours']): boolean {
  return hours.digits === other.digits && hours.scale === other.scale;
}
