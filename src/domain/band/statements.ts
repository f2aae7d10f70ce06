import type { MoneySource } from '../case';
import type { Maybe } from '../maybe';
import { sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { isPending, reachOf, counterFinance, total, type OwnShareCell } from '../own-share/counter-financing';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { BandStatement, ScenarioBand } from './scenario-band';

/** What is to be said about the counter-financing of a case, in the order of a speech. */
export function statementsOf(
  sources: readonly MoneySource[],
  ownShares: OwnShareComputation,
  remainingByYear: ScenarioBand['remainingByYear'],
): readonly BandStatement[] {
  const counted = sources.filter((source) => source.kind === 'counter-financing');
  if (counted.length === 0) return [];
  const cells = ownShares.rows.granted;
  const insideStatements = counted.flatMap((source) => inside(source, cells));
  if (!counted.some(isPending)) return [{ code: 'nothing-pending' }, ...insideStatements];
  const [missing, ...vain] = shortfall(cells, counted);
  return [
    ...(missing === undefined ? [] : [missing]),
    ...breakEven(ownShares, remainingByYear),
    ...vain,
    ...insideStatements,
  ];
}

/**
 * What is missing if no pending money comes, for its lower and its upper amount, and how much of it would find no use.
 */
function shortfall(cells: readonly OwnShareCell[], counted: readonly MoneySource[]): BandStatement[] {
  const open = counted.filter((source) => isPending(source) && source.deducted === 'no');
  if (open.length === 0) return [];
  const sources = counted.map((source) => (isPending(source) ? source : { ...source, high: source.low }));
  const before = total(counterFinance(cells, sources, 'granted').ownShares);
  const upper = counterFinance(cells, sources, 'upper');
  const saved = [total(counterFinance(cells, sources, 'lower').ownShares), total(upper.ownShares)].map(
    (after) => difference(before, after),
  );
  const [low, high] = saved;
  if (low == null || high == null) return [];
  const grantedUnused = counterFinance(cells, sources, 'granted').unused;
  const unused = difference(upper.unused, grantedUnused) ?? ZERO_CENTS;
  return [
    { code: 'shortfall', low, high },
    ...(unused > 0 ? [{ code: 'unused' as const, amount: unused }] : []),
  ];
}

function breakEven(
  { counterFinancing }: OwnShareComputation,
  remainingByYear: ScenarioBand['remainingByYear'],
): BandStatement[] {
  const { breakEvenPending } = counterFinancing;
  if (!breakEvenPending.known || breakEvenPending.value === 0) return [];
  const remaining = [...remainingByYear].flatMap(([year, amount]) =>
    amount.known && amount.value > 0 ? [{ year, amount: amount.value }] : [],
  );
  return [{ code: 'break-even', amount: breakEvenPending.value, remaining }];
}

/** Money that the sheet's figures already contain, or perhaps contain. */
function inside(source: MoneySource, cells: readonly OwnShareRow[]): BandStatement[] {
  const { label, years, deducted, deductedAmount } = source;
  if (deducted === 'no' || reachOf(cells, source).length === 0) return [];
  const about = { source: label, years };
  if (isPending(source)) {
    return deducted === 'unclear'
      ? [{ code: 'perhaps-inside', ...about }]
      : [{ code: 'inside', ...about, amount: deductedAmount }];
  }
  if (source.status !== 'rejected') return [];
  return [{ code: 'failed-inside', ...about, amount: deducted === 'yes' ? deductedAmount : null }];
}

function difference(from: Maybe<Cents>, less: Maybe<Cents>): Cents | null {
  return from.known && less.known ? sumCents([from.value, -less.value as Cents]) : null;
}
