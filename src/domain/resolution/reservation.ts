import type { MoneySource, Scenario } from '../case';
import { addAll, subtract } from '../maybe-amounts';
import type { Cents } from '../numbers';
import { counterFinance, isPending, reachOf, type OwnShareCell } from '../own-share/counter-financing';

/** Money that the figures already contain, or may contain, though no notice grants it. */
export interface Reservation {
  /** In the order of the sheet. */
  readonly sources: readonly {
    readonly label: string;
    /** Empty = every year. */
    readonly years: readonly number[];
    /** What the sheet has taken off; null where it does not say how much, or whether at all. */
    readonly amount: Cents | null;
    /** False where the sheet does not say whether it is taken off. */
    readonly isInside: boolean;
  }[];
  /** What the own share rises by if none of it comes; null where that is not known. */
  readonly amount: Cents | null;
}

/**
 * The reservation under which the figures of a scenario stand; null where they contain nothing that is only applied
 * for, or where the scenario has raised them already.
 *
 * @param cells own shares before counter-financing
 */
export function reservationOf(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
  scenario: Scenario,
): Reservation | null {
  const inside = sources.filter((source) => isAppliedForInside(source) && reachOf(cells, source).length > 0);
  if (inside.length === 0 || scenario === 'rejected') return null;
  const failed = sources.map((source) =>
    inside.includes(source) ? { ...source, status: 'rejected' as const } : source,
  );
  const ownShare = (of: readonly MoneySource[]) => addAll(counterFinance(cells, of, scenario).ownShares);
  const amount = subtract(ownShare(failed), ownShare(sources));
  return {
    sources: inside.map(({ label, years, deducted, deductedAmount }) => ({
      label,
      years,
      amount: deducted === 'yes' ? deductedAmount : null,
      isInside: deducted === 'yes',
    })),
    amount: amount.known ? amount.value : null,
  };
}

function isAppliedForInside(source: MoneySource): boolean {
  return source.kind === 'counter-financing' && source.deducted !== 'no' && isPending(source);
}
