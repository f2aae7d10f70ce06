import { finding, type Finding } from '../../domain/findings/finding';
import { isBlank } from '../cells/cell-text';
import { ExactSum } from './exact-sum';
import { numberInColumn, placesOf } from './number-in-column';
import type { Column, FoundTable } from './table';

/** Rows of a list that have no words and may be its totals, with the question. */
export interface UnnamedSums {
  readonly rows: ReadonlySet<number>;
  readonly findings: readonly Finding[];
}

/** A list in which more rows have no words is one without words, not one with totals. */
const MOST_ROWS = 50;

/**
 * Rows without any words whose numbers, all of them, are the sum of the rows above or of those since the last such row or
 * total: a question, as the words of a row may have been forgotten as well. A single row above is no sum.
 */
export function unnamedSums(table: FoundTable): UnnamedSums {
  const wordless = rowsWithoutWords(table);
  const { grid } = table.heading;
  const found = new Set<number>();
  const findings: Finding[] = [];
  for (const { row, filled } of wordless.length > MOST_ROWS ? [] : wordless) {
    const above = table.rows.filter((each) => each < row && !found.has(each));
    let last = -1;
    for (const each of found) if (each < row) last = Math.max(last, each);
    for (const total of table.totals) if (total.row < row) last = Math.max(last, total.row);
    const isSumOf = (rows: readonly number[]): boolean =>
      rows.length > 1 && filled.every((column) => isSum(table, column, row, rows));
    if (!isSumOf(above) && !isSumOf(above.filter((each) => each > last))) continue;
    found.add(row);
    const place = { sheet: grid.sheet.name, cell: grid.address(row, filled[0]!.index) };
    const columns = filled.map(({ heading }) => heading).join(', ');
    findings.push(finding('row-may-be-total', place, { columns }));
  }
  return { rows: found, findings };
}

/** Rows in which only columns of figures are filled, with these columns. */
function rowsWithoutWords({ heading, rows }: FoundTable): { row: number; filled: readonly Column[] }[] {
  const { grid, columns, left, right } = heading;
  const figures = columns.filter(({ spec }) => spec.holds !== 'text');
  const isFigure = new Set(figures.map(({ index }) => index));
  const others: number[] = [];
  for (let index = left; index <= right; index += 1) if (!isFigure.has(index)) others.push(index);
  return rows.flatMap((row) => {
    // A row of 100.000 has words in its first columns.
    if (others.some((index) => !isBlank(grid.cell(row, index)))) return [];
    const filled = figures.filter(({ index }) => !isBlank(grid.cell(row, index)));
    return filled.length === 0 ? [] : [{ row, filled }];
  });
}

function isSum(
  { heading: { grid } }: FoundTable,
  column: Column,
  row: number,
  above: readonly number[],
): boolean {
  const stated = numberInColumn(grid, row, column);
  if (stated === null || stated === 'illegible' || stated.digits === 0) return false;
  const sum = new ExactSum();
  for (const each of above) {
    const number = numberInColumn(grid, each, column);
    if (number === 'illegible') return false;
    if (number !== null) sum.add(number);
  }
  return sum.equals(stated, placesOf(column));
}
