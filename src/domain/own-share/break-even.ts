import type { MoneySource, StoppedMoney } from '../case';
import type { Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import { sumCents, type Cents } from '../numbers';
import {
  counterFinance,
  deductionGap,
  isPending,
  reachOf,
  total,
  type OwnShareCell,
} from './counter-financing';
import type { CounterFinancingResult } from './counter-financing-result';

/**
 * The amount of pending money above which more of it saves nothing, and the own share that stays even then:
 * the own shares after granted money that pending, not yet deducted sources can reach.
 *
 * @param overYears why nobody knows which years belong to it
 */
export function breakEven(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
  stopped: readonly StoppedMoney[],
  overYears: Finding | null = null,
): Pick<CounterFinancingResult, 'breakEvenPending' | 'remainingAtBreakEven'> {
  const ofStopped = overYears ?? stopped.find(({ kind }) => kind !== 'cover')?.reason;
  if (ofStopped !== undefined) {
    const reason = unknown(ofStopped);
    return { breakEvenPending: reason, remainingAtBreakEven: reason };
  }
  const pending = pendingSources(sources);
  const unclear = pending.find((source) => deductionGap(source) !== null);
  if (unclear !== undefined) {
    const reason = unknown(deductionGap(unclear) as Finding);
    return { breakEvenPending: reason, remainingAtBreakEven: reason };
  }
  const after = counterFinance(cells, sources, 'granted').ownShares;
  const breakEvenPending = total(reachedByPending(cells, sources).map((index) => after[index]!));
  const all = total(after);
  if (!breakEvenPending.known || !all.known) {
    return { breakEvenPending, remainingAtBreakEven: breakEvenPending.known ? all : breakEvenPending };
  }
  return {
    breakEvenPending,
    remainingAtBreakEven: known(sumCents([all.value, -breakEvenPending.value as Cents])),
  };
}

export function pendingSources(sources: readonly MoneySource[]): readonly MoneySource[] {
  return sources.filter((source) => source.kind === 'counter-financing' && isPending(source));
}

/** Positions of the cells that pending money which is not taken off yet can lower. */
export function reachedByPending(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
): readonly number[] {
  const open = pendingSources(sources).filter((source) => source.deducted === 'no');
  return [...new Set(open.flatMap((source) => reachOf(cells, source)))];
}
