import { headingWords } from '../headings/heading-words';
import { isKnownHeading } from '../headings/match-heading';
import { NO_UNIT, unitOfNote, type UnitWords } from '../cells/unit-words';
import type { Area } from '../address';
import type { FoundTable, Heading } from './table';

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

function unitBelow({ heading, area }: FoundTable): UnitWords {
  for (const row of rowsOfNotesBelow(heading, area)) {
    const unit = textsOf(heading, row)
      .map(unitOfNote)
      .find((each) => each !== NO_UNIT);
    if (unit !== undefined) return unit;
  }
  return NO_UNIT;
}

/** The rows below a table whose notes may be about it: down to the headings of the next one. */
export function rowsOfNotesBelow(heading: Heading, { top, rows }: Area): readonly number[] {
  const first = top + rows;
  const found: number[] = [];
  for (let row = first; row <= Math.min(heading.grid.bottom, first + ROWS_OF_NOTES); row += 1) {
    const known = textsOf(heading, row).filter((cell) => isKnownHeading(headingWords(cell)));
    if (known.length > 1) break;
    found.push(row);
  }
  return found;
}

function textsOf({ grid, left, right }: Heading, row: number): string[] {
  const texts: string[] = [];
  for (let column = Math.max(grid.left, left - 1); column <= right + 1; column += 1) {
    const cell = grid.cell(row, column);
    if (typeof cell === 'string' && cell !== '') texts.push(cell);
  }
  return texts;
}
