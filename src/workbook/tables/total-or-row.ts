import { finding, type Finding } from '../../domain/findings/finding';
import { readWrittenNumber } from '../cells/read-number';
import type { FoundTable } from './table';
import { isOnlyTotal } from './total-text';
import { isWholeRow } from './whole-row';

/**
 * A warning for each row that is taken for a total by its name although it is filled like a row of the table: with
 * module, begin and end, or with a figure that nobody sums up.
 */
export function totalOrRowFindings({ heading, totals }: FoundTable): Finding[] {
  const { grid, columns, left } = heading;
  const notSummed = columns.filter(({ spec }) => spec.holds === 'money' && !spec.additive);
  const hasFigureOfItsOwn = (row: number): boolean =>
    notSummed.some(({ index }) => readWrittenNumber(grid.cell(row, index)).kind === 'value');
  return totals
    .filter(({ row, text }) => isWholeRow(heading, row) || (!isOnlyTotal(text) && hasFigureOfItsOwn(row)))
    .map(({ row, text }) =>
      finding('row-read-as-total', { sheet: grid.sheet.name, cell: grid.address(row, left) }, { text }),
    );
}
