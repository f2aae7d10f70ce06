import { finding, type Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { nameOfUnit } from '../cells/amount-format';
import { isBlank } from '../cells/cell-text';
import { readWrittenNumber } from '../cells/read-number';
import { unitOfNote, type UnitWords } from '../cells/unit-words';
import { rowsOfNotesBelow } from './unit-below';
import type { Column, FoundTable } from './table';
import { isRowOfAmounts, rowsOfTitle } from './title-block';

/** Questions about what the amounts of a table are in: a unit named twice and differently, or for some columns only. */
export function unitFindings(table: FoundTable): readonly Finding[] {
  const { heading } = table;
  const place = (row: number, column: number): Place => ({
    sheet: heading.grid.sheet.name,
    cell: heading.grid.address(row, column),
  });
  const amounts = heading.columns.filter(({ spec }) => spec.holds === 'money');
  const contradicting = amounts.flatMap(({ contradicting: found, heading: text, index }) =>
    found === undefined ? [] : [contradiction(place(found.row, index), text, found.unit, found.own)],
  );
  const inThousands = amounts.find(({ unitStated, euroPerUnit }) => unitStated && euroPerUnit !== 1);
  const unsaid =
    inThousands === undefined
      ? []
      : amounts
          .filter((column) => !column.unitStated && column.currency === null && hasBareFigures(table, column))
          .map(({ heading: text, index }) =>
            finding('unit-of-column-unsaid', place(rowOfWords(table, index), index), {
              column: text,
              unit: nameOfUnit(inThousands.euroPerUnit),
              other: inThousands.heading,
            }),
          );
  return [...contradicting, ...unsaid, ...noteFindings(table, amounts, place)];
}

/** The row of a heading: above the row of units where that was read as its lower one. */
function rowOfWords({ heading: { grid, row, top } }: FoundTable, column: number): number {
  return isBlank(grid.cell(row, column)) && !isBlank(grid.cell(top, column)) ? top : row;
}

function contradiction(place: Place, column: string, shown: UnitWords, stated: UnitWords): Finding {
  return finding('unit-contradicts', place, { column, shown: nameOf(shown), stated: nameOf(stated) });
}

function nameOf({ euroPerUnit, currency }: UnitWords): string {
  return currency ?? nameOfUnit(euroPerUnit ?? 1);
}

/** True where a column has an amount that neither its own words nor its format say the unit of. */
function hasBareFigures({ heading: { grid }, rows }: FoundTable, { index }: Column): boolean {
  return rows.some((row) => {
    const cell = grid.cell(row, index);
    if (isBlank(cell) || cell === 0 || grid.format(row, index).unit.euroPerUnit !== null) return false;
    const reading = readWrittenNumber(cell);
    return reading.kind === 'value' && reading.value.euroPerUnit === null;
  });
}

/** A note for all amounts whose unit is that of none of them, as each heading names another one. */
function noteFindings(
  { heading, area }: FoundTable,
  amounts: readonly Column[],
  place: (row: number, column: number) => Place,
): readonly Finding[] {
  const { grid, top, left, right } = heading;
  const [first] = amounts;
  const isSaid = amounts.every(
    ({ unitOfHeading, contradicting }) => unitOfHeading && contradicting === undefined,
  );
  if (first === undefined || !isSaid || grid.isTurned) return [];
  const above = rowsOfTitle(grid, top);
  const other = above.findIndex((row) => isRowOfAmounts(grid, row, left - 1, right + 1));
  const notesAbove = other < 0 ? above : above.slice(0, other);
  for (const row of [...notesAbove, ...rowsOfNotesBelow(heading, area)]) {
    for (let column = Math.max(grid.left, left - 1); column <= right + 1; column += 1) {
      const { euroPerUnit } = unitOfNote(grid.cell(row, column));
      if (euroPerUnit === null) continue;
      if (amounts.some((each) => each.euroPerUnit === euroPerUnit)) return [];
      const own = { euroPerUnit: first.euroPerUnit, currency: first.currency };
      return [contradiction(place(row, column), first.heading, { euroPerUnit, currency: null }, own)];
    }
  }
  return [];
}
