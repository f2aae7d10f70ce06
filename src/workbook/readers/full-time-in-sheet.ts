import type { FullTimeHours } from '../../domain/case';
import { cellAddress, overlap, type Area } from '../address';
import { cellText } from '../cells/cell-text';
import { fullTimeHours, fullTimeHoursIn, namesFullTime } from '../cells/full-time-words';
import type { NumberFormat } from '../cells/number-format';
import { numberShown } from '../cells/number-shown';
import { readFullTimeHours } from '../cells/read-working-time';
import type { CellValue } from '../snapshot';
import type { Grid } from '../tables/grid';

/**
 * The hours of a full post that a sheet gives beside a table, in one cell (`Vollzeit: 39 Std.`) or in the cell to the
 * right of the words, as it shows them (`39:00`); each different value once.
 *
 * @param table its cells are not looked at
 */
export function fullTimeInSheet(grid: Grid, table: Area): readonly FullTimeHours[] {
  const { sheet } = grid;
  const found: FullTimeHours[] = [];
  sheet.values.forEach((row, atRow) => {
    row.forEach((cell, atColumn) => {
      if (typeof cell !== 'string' || cell === '') return;
      const at = { top: sheet.top + atRow, left: sheet.left + atColumn, rows: 1, columns: 1 };
      if (overlap(at, table) || !namesFullTime(cell)) return;
      const beside = row[atColumn + 1] ?? '';
      const inCell = fullTimeHoursIn(cell);
      const hours = inCell ?? hoursShown(beside, formatAt(grid, at.top, at.left + 1));
      if (hours === null || found.some((each) => isSame(each, hours))) return;
      const column = inCell === null ? at.left + 1 : at.left;
      found.push({ hours, place: { sheet: sheet.name, cell: cellAddress(at.top, column) } });
    });
  });
  return found;
}

/** A list that is turned has its own way of counting rows and columns; the hours stand beside it. */
function formatAt(grid: Grid, row: number, column: number): NumberFormat {
  return grid.isTurned ? grid.format(column, row) : grid.format(row, column);
}

function hoursShown(cell: CellValue, format: NumberFormat): FullTimeHours['hours'] | null {
  const shown = numberShown(cell, format);
  const reading = shown === cell ? null : readFullTimeHours(shown);
  if (reading?.kind === 'value') return reading.value;
  return fullTimeHours(typeof shown === 'number' ? cellText(shown).replace('.', ',') : cellText(shown));
}

function isSame({ hours }: FullTimeHours, other: FullTimeHours['hours']): boolean {
  return hours.digits === other.digits && hours.scale === other.scale;
}
