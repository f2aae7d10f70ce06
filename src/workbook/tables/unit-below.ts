import { headingWords } from '../headings/heading-words';
import { isKnownHeading } from '../headings/match-heading';
import { NO_UNIT, unitOfNote, type UnitWords } from '../cells/unit-words';
import type { FoundTable } from './table';

const ROWS_OF_NOTES = 12;

/**
 * The table with the unit that a note below it gives (`* Beträge in T€`), for columns of amounts whose unit nobody
 * says above them.
 */
export function withUnitBelow(table: FoundTable): FoundTable {
  const { heading } = table;
  if (heading.columns.every(({ unitStated }) => unitStated)) return table;
  const { euroPerUnit, currency } = unitBelow(table);
  if (euroPerUnit === null && currency === null) return table;
  const columns = heading.columns.map((column) =>
    column.unitStated ? column : { ...column, euroPerUnit: euroPerUnit ?? 1, unitStated: true, currency },
  );
  return { ...table, heading: { ...heading, columns } };
}

function unitBelow({ heading: { grid, left, right }, area }: FoundTable): UnitWords {
  const first = area.top + area.rows;
  for (let row = first; row <= Math.min(grid.bottom, first + ROWS_OF_NOTES); row += 1) {
    const cells: string[] = [];
    for (let column = Math.max(grid.left, left - 1); column <= right + 1; column += 1) {
      const cell = grid.cell(row, column);
      if (typeof cell !== 'string' || cell === '') continue;
      cells.push(cell);
    }
    // The headings of the next table, and what stands below them, are not about this one.
    if (cells.filter((cell) => isKnownHeading(headingWords(cell))).length > 1) break;
    const unit = cells.map(unitOfNote).find((each) => each !== NO_UNIT);
    if (unit !== undefined) return unit;
  }
  return NO_UNIT;
}
