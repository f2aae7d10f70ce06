import type { Maybe } from '../../domain/maybe';
import type { Cents } from '../../domain/numbers';
import { amountCell, euroCell } from './figure-cells';
import type { SheetCell } from './live-cell';

/**
 * A sum or difference that Excel computes from cells beside it. Where one of the parts is not known the cell holds what the
 * add-in says: a sum skips words, and would show a figure that nobody worked out.
 *
 * @param formula in English, with `=`
 */
export function liveAmount(
  formula: string,
  amount: Maybe<Cents>,
  parts: readonly Maybe<Cents>[],
  unknown: string,
): SheetCell {
  return amount.known && parts.length > 0 && parts.every(({ known }) => known)
    ? { formula, value: euroCell(amount.value) }
    : amountCell(amount, unknown);
}
