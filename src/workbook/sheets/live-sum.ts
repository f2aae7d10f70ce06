import type { Maybe } from '../../domain/maybe';
import { addAll } from '../../domain/maybe-amounts';
import type { Cents } from '../../domain/numbers';
import { amountCell } from './figure-cells';
import { liveAmount } from './live-amounts';
import type { SheetCell } from './live-cell';

/** An amount that stands in a cell: `F9`. */
export interface AmountInCell {
  readonly cell: string;
  readonly amount: Maybe<Cents>;
}

/**
 * A total that Excel adds up from cells of the sheet; the add-in's own where a part is unknown, or where the cells are not
 * all of it.
 */
export function liveSum(parts: readonly AmountInCell[], total: Maybe<Cents>, unknown: string): SheetCell {
  const sum = addAll(parts.map(({ amount }) => amount));
  const isAll = sum.known && total.known && sum.value === total.value;
  if (!isAll) return amountCell(total, unknown);
  const formula = `=SUM(${cellsOf(parts.map(({ cell }) => cell))})`;
  return liveAmount(
    formula,
    total,
    parts.map(({ amount }) => amount),
    unknown,
  );
}

/** `F9:F11,F13`: cells of one column that follow each other become a range. */
function cellsOf(cells: readonly string[]): string {
  const runs: { column: string; from: number; to: number }[] = [];
  for (const cell of cells) {
    const [, column = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const row = Number(digits);
    const last = runs.at(-1);
    if (last?.column === column && last.to + 1 === row) last.to = row;
    else runs.push({ column, from: row, to: row });
  }
  return runs
    .map(({ column, from, to }) => (from === to ? `${column}${from}` : `${column}${from}:${column}${to}`))
    .join(',');
}
