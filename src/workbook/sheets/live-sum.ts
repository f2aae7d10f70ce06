import type { Maybe } from '../../domain/maybe';
import { addAll } from '../../domain/maybe-amounts';
import type { Cents } from '../../domain/numbers';
import { inRuns } from '../live/operand';
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
  const formula = `=SUM(${inRuns(parts.map(({ cell }) => cell)).join(',')})`;
  return liveAmount(
    formula,
    total,
    parts.map(({ amount }) => amount),
    unknown,
  );
}
