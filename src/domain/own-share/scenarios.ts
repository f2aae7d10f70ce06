import type { MoneySource, Scenario, StoppedMoney } from '../case';
import type { Finding } from '../findings/finding';
import { combine, known, unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { cents, ZERO_CENTS, type Cents } from '../numbers';
import { counterFinance, total } from './counter-financing';
import type { OwnShareRow, OwnShareTotals } from './own-share-row';
import type { RowBefore } from './post-years';
import { stopsOwnShare } from './stopped-money';

export interface ScenarioOwnShares {
  readonly rows: readonly OwnShareRow[];
  readonly totals: OwnShareTotals;
  readonly unused: Maybe<Cents>;
}

/**
 * Own shares after the counter-financing of one scenario; unknown where money that may lower them cannot be read.
 *
 * @param overYears why nobody knows which years belong to the overall sums
 */
export function ownSharesIn(
  scenario: Scenario,
  before: readonly RowBefore[],
  sources: readonly MoneySource[],
  stopped: readonly StoppedMoney[] = [],
  overYears: Finding | null = null,
): ScenarioOwnShares {
  const { ownShares, excessGrants, unused } = counterFinance(before, sources, scenario);
  const rows = before.map((row, index) => {
    const reason = stopsOwnShare(stopped, row, scenario);
    const ownShare = reason === null ? ownShares[index]! : unknown(reason);
    const excessGrant = reason === null ? excessGrants[index]! : unknown(reason);
    const counterFinancing = combine(
      [row.ownShareBefore, ownShare, excessGrant],
      ([all = ZERO_CENTS, left = ZERO_CENTS, excess = ZERO_CENTS]) => cents(all - left + excess),
    );
    return { ...row, counterFinancing, ownShare, excessGrant };
  });
  return { rows, totals: totalsOf(rows, overYears), unused };
}

/** @param overYears why nobody knows which years belong to the overall sums */
export function totalsOf(rows: readonly OwnShareRow[], overYears: Finding | null): OwnShareTotals {
  const byModule = new Map<ModuleNumber, Maybe<Cents>>();
  const byYear = new Map<number, Maybe<Cents>>();
  for (const { module, year, ownShare } of rows) {
    byModule.set(module, total([byModule.get(module) ?? NOTHING, ownShare]));
    byYear.set(year, total([byYear.get(year) ?? NOTHING, ownShare]));
  }
  const inOrder = [...byYear].sort(([left], [right]) => left - right);
  const overall = (amount: Maybe<Cents>): Maybe<Cents> => (overYears === null ? amount : unknown(overYears));
  return {
    ownShare: overall(total(rows.map((row) => row.ownShare))),
    byModule: new Map([...byModule].map(([module, amount]) => [module, overall(amount)])),
    byYear: new Map(inOrder),
    excessGrant: overall(total(rows.map((row) => row.excessGrant))),
  };
}

const NOTHING: Maybe<Cents> = known(ZERO_CENTS);
