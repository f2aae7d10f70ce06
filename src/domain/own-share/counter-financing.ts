import type { MoneySource, Scenario } from '../case';
import { finding, type Finding } from '../findings/finding';
import { combine, known, unknown, type Maybe, type Unknown } from '../maybe';
import { positivePart } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import { allocate, cents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { placeOf } from '../place';

/** Own share of one module in one year before counter-financing. */
export interface OwnShareCell {
  readonly module: ModuleNumber;
  readonly year: number;
  readonly ownShareBefore: Maybe<Cents>;
}

export interface CounterFinanced {
  /** Own share of each cell after counter-financing, at least 0,00, in the order of the cells. */
  readonly ownShares: readonly Maybe<Cents>[];
  /** What of the grant of each cell exceeds its cost after counter-financing. */
  readonly excessGrants: readonly Maybe<Cents>[];
  /** Money of the scenario that found no own share to reduce. */
  readonly unused: Maybe<Cents>;
  /** What each source does to the own shares, in the order in which they act. */
  readonly effects: readonly SourceEffect[];
}

/** What one source of counter-financing does to the own shares. */
export interface SourceEffect {
  readonly source: MoneySource;
  /** `inside`: the sheet has taken it off already; `not-counted`: it does not come in the scenario. */
  readonly kind: 'lowers' | 'raises' | 'inside' | 'not-counted';
  /** Positions of the cells that the source serves. */
  readonly reach: readonly number[];
  /** What is added to the own share of each of these cells (euro cents, negative where it is lowered). */
  readonly changes: Maybe<readonly Cents[]>;
  /** What of it found no own share to reduce. */
  readonly unused: Maybe<Cents>;
}

/**
 * Applies the counter-financing of a scenario. Money that does not come although the sheet had taken it off
 * first raises the own shares it served; then money that comes and is not taken off yet reduces the own shares
 * of its years and module pro rata (largest remainder to the cent), never below zero: granted before
 * requested, within that the source that serves the fewest cells first, then the earlier row. A grant above the cost
 * first makes up for money that does not come; what is left of it lowers no own share.
 */
export function counterFinance(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
  scenario: Scenario,
): CounterFinanced {
  const shares = cells.map((cell) => cell.ownShareBefore);
  const counted = sources.filter((source) => source.kind === 'counter-financing');
  const failing = counted.filter((source) => source.deducted !== 'no' && fails(source, scenario));
  const effects = [...failing, ...inOrder(cells, counted).filter((source) => !failing.includes(source))].map(
    (source): SourceEffect => {
      const reach = reachOf(cells, source);
      if (failing.includes(source)) {
        return { source, kind: 'raises', reach, changes: raise(shares, reach, source), unused: NOTHING };
      }
      const amount = source.deducted === 'no' ? amountIn(source, scenario) : ZERO_CENTS;
      if (amount > 0) {
        const changes = reduce(shares, reach, amount);
        const unused = combine([changes], ([parts = []]) => sumCents([amount, ...parts]));
        return { source, kind: 'lowers', reach, changes, unused };
      }
      const changes = known(reach.map(() => ZERO_CENTS));
      const kind = source.deducted === 'no' ? 'not-counted' : 'inside';
      return { source, kind, reach, changes, unused: NOTHING };
    },
  );
  return {
    ownShares: shares.map((share) => combine([share], ([amount = ZERO_CENTS]) => positivePart(amount))),
    excessGrants: shares.map((share) =>
      combine([share], ([amount = ZERO_CENTS]) => positivePart(cents(-amount))),
    ),
    unused: total(effects.map((each) => each.unused)),
    effects,
  };
}

const NOTHING = known(ZERO_CENTS);

/** Warnings about sources where it is not known how much the sheet has taken off already. */
export function deductionFindings(sources: readonly MoneySource[]): Finding[] {
  return sources.flatMap((source) => {
    if (source.kind !== 'counter-financing') return [];
    if (source.status === 'granted' && source.deducted !== 'unclear') return [];
    return deductionGap(source) ?? [];
  });
}

/** Sum of amounts; unknown with the first reason where one of them is. */
export function total(amounts: readonly Maybe<Cents>[]): Maybe<Cents> {
  let sum = ZERO_CENTS;
  for (const amount of amounts) {
    if (!amount.known) return amount;
    sum = sumCents([sum, amount.value]);
  }
  return known(sum);
}

export function isPending({ status }: MoneySource): boolean {
  return status === 'requested' || status === null;
}

function fails(source: MoneySource, scenario: Scenario): boolean {
  return source.status === 'rejected' || (scenario === 'rejected' && isPending(source));
}

function amountIn(source: MoneySource, scenario: Scenario): Cents {
  if (source.status === 'rejected') return ZERO_CENTS;
  if (isPending(source) && (scenario === 'granted' || scenario === 'rejected')) return ZERO_CENTS;
  return scenario === 'upper' ? source.high : source.low;
}

/** Why it is not known what a source has already lowered; null where it is known. */
export function deductionGap(source: MoneySource): Finding | null {
  if (source.deducted === 'no') return null;
  if (source.deducted === 'yes' && source.deductedAmount !== null) return null;
  const code = source.deducted === 'unclear' ? 'deduction-unclear' : 'deducted-amount-unknown';
  const place =
    (source.deducted === 'yes' ? placeOf(source.origin, 'deductedAmount') : null) ??
    placeOf(source.origin, 'deducted') ??
    placeOf(source.origin, 'label');
  return finding(code, place, { source: source.label });
}

export function reachOf(cells: readonly OwnShareCell[], { module, years }: MoneySource): number[] {
  return cells.flatMap((cell, index) => {
    const serves =
      (module === null || module === cell.module) && (years.length === 0 || years.includes(cell.year));
    return serves ? [index] : [];
  });
}

function inOrder(cells: readonly OwnShareCell[], sources: readonly MoneySource[]): readonly MoneySource[] {
  const rank = (source: MoneySource) => (source.status === 'granted' ? 0 : 1);
  const reach = new Map(sources.map((source) => [source, reachOf(cells, source).length]));
  return [...sources].sort(
    (left, right) => rank(left) - rank(right) || (reach.get(left) ?? 0) - (reach.get(right) ?? 0),
  );
}

function raise(
  shares: Maybe<Cents>[],
  reach: readonly number[],
  source: MoneySource,
): Maybe<readonly Cents[]> {
  const gap = deductionGap(source);
  const blocked = gap !== null ? unknown(gap) : firstUnknown(shares, reach);
  if (blocked !== null) return spoil(shares, reach, blocked);
  if (reach.length === 0) return known([]);
  return change(shares, reach, allocate(source.deductedAmount ?? ZERO_CENTS, weightsOf(shares, reach)));
}

/** Takes the amount off the shares within reach, as far as there is something to reduce. */
function reduce(shares: Maybe<Cents>[], reach: readonly number[], amount: Cents): Maybe<readonly Cents[]> {
  const blocked = firstUnknown(shares, reach);
  if (blocked !== null) return spoil(shares, reach, blocked);
  const weights = weightsOf(shares, reach);
  const used = cents(Math.min(amount, sumCents(weights)));
  const parts = used > 0 ? allocate(used, weights) : weights.map(() => ZERO_CENTS);
  return change(
    shares,
    reach,
    parts.map((part) => cents(-part)),
  );
}

function weightsOf(shares: readonly Maybe<Cents>[], reach: readonly number[]): Cents[] {
  return reach.map((index) => {
    const share = shares[index];
    return share?.known === true && share.value > 0 ? share.value : ZERO_CENTS;
  });
}

function change(shares: Maybe<Cents>[], reach: readonly number[], parts: readonly Cents[]) {
  reach.forEach((index, position) => {
    const share = shares[index];
    if (share?.known === true) shares[index] = known(sumCents([share.value, parts[position] ?? ZERO_CENTS]));
  });
  return known(parts);
}

function firstUnknown(shares: readonly Maybe<Cents>[], reach: readonly number[]): Unknown | null {
  for (const index of reach) {
    const share = shares[index];
    if (share !== undefined && !share.known) return share;
  }
  return null;
}

function spoil(shares: Maybe<Cents>[], reach: readonly number[], blocked: Unknown): Unknown {
  for (const index of reach) if (shares[index]?.known === true) shares[index] = blocked;
  return blocked;
}
