import type { MoneySource, ModuleNumber, Scenario } from '../case';
import { finding, type Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import { allocate, sumCents, ZERO_CENTS } from '../money';
import type { Cents } from '../money/exact';
import { placeOf } from '../place';
import type { CounterFinancingResult, Maybe } from '../result';

/** Own share of one module in one year before counter-financing. */
export interface OwnShareCell {
  readonly module: ModuleNumber;
  readonly year: number;
  readonly ownShareBefore: Maybe<Cents>;
}

export interface CounterFinanced {
  /** Own share of each cell after counter-financing, in the order of the cells. */
  readonly ownShares: readonly Maybe<Cents>[];
  /** Money of the scenario that found no own share to reduce. */
  readonly unused: Maybe<Cents>;
}

/**
 * Applies the counter-financing of a scenario. Money that does not come although the sheet had taken it off
 * first raises the own shares it served; then money that comes and is not taken off yet reduces the own shares
 * of its years and module pro rata (largest remainder to the cent), never below zero: granted before
 * requested, within that the source that serves the fewest cells first, then the earlier row.
 */
export function counterFinance(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
  scenario: Scenario,
): CounterFinanced {
  const shares = cells.map((cell) => cell.ownShareBefore);
  const counted = sources.filter((source) => source.kind === 'counter-financing');
  for (const source of counted) {
    if (source.deducted !== 'no' && fails(source, scenario)) raise(shares, reachOf(cells, source), source);
  }
  let unused: Maybe<Cents> = known(ZERO_CENTS);
  for (const source of inOrder(cells, counted)) {
    const amount = source.deducted === 'no' ? amountIn(source, scenario) : ZERO_CENTS;
    if (amount <= 0) continue;
    const rest = reduce(shares, reachOf(cells, source), amount);
    unused = !unused.known ? unused : rest.known ? known(sumCents([unused.value, rest.value])) : rest;
  }
  return { ownShares: shares, unused };
}

/**
 * The amount of pending money above which more of it saves nothing, and the own share that stays even then:
 * the own shares after granted money that pending, not yet deducted sources can reach.
 */
export function breakEven(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
): Pick<CounterFinancingResult, 'breakEvenPending' | 'remainingAtBreakEven'> {
  const pending = sources.filter((source) => source.kind === 'counter-financing' && isPending(source));
  const unclear = pending.find((source) => deductionGap(source) !== null);
  if (unclear !== undefined) {
    const reason = unknown(deductionGap(unclear) as Finding);
    return { breakEvenPending: reason, remainingAtBreakEven: reason };
  }
  const after = counterFinance(cells, sources, 'granted').ownShares;
  const reached = new Set(
    pending.filter((source) => source.deducted === 'no').flatMap((source) => reachOf(cells, source)),
  );
  const positive = (share: Maybe<Cents>) => (share.known && share.value < 0 ? known(ZERO_CENTS) : share);
  const breakEvenPending = total([...reached].map((index) => positive(after[index] as Maybe<Cents>)));
  const all = total(after);
  if (!breakEvenPending.known || !all.known) {
    return { breakEvenPending, remainingAtBreakEven: breakEvenPending.known ? all : breakEvenPending };
  }
  return {
    breakEvenPending,
    remainingAtBreakEven: known(sumCents([all.value, -breakEvenPending.value as Cents])),
  };
}

/** Warnings about sources of which it is not known what the sheet has taken off already. */
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

function isPending({ status }: MoneySource): boolean {
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
function deductionGap(source: MoneySource): Finding | null {
  if (source.deducted === 'no') return null;
  if (source.deducted === 'yes' && source.deductedAmount !== null) return null;
  const code = source.deducted === 'unclear' ? 'deduction-unclear' : 'deducted-amount-unknown';
  const place =
    (source.deducted === 'yes' ? placeOf(source.origin, 'deductedAmount') : null) ??
    placeOf(source.origin, 'deducted') ??
    placeOf(source.origin, 'label');
  return finding(code, place, { source: source.label });
}

function reachOf(cells: readonly OwnShareCell[], { module, years }: MoneySource): number[] {
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

function raise(shares: Maybe<Cents>[], reach: readonly number[], source: MoneySource): void {
  const gap = deductionGap(source);
  const blocked = gap !== null ? unknown(gap) : firstUnknown(shares, reach);
  if (blocked !== null) {
    spoil(shares, reach, blocked);
    return;
  }
  if (reach.length === 0) return;
  const parts = allocate(source.deductedAmount ?? ZERO_CENTS, weightsOf(shares, reach));
  change(shares, reach, parts);
}

/** Takes the amount off the shares within reach; returns what is left of it. */
function reduce(shares: Maybe<Cents>[], reach: readonly number[], amount: Cents): Maybe<Cents> {
  const blocked = firstUnknown(shares, reach);
  if (blocked !== null) {
    spoil(shares, reach, blocked);
    return blocked;
  }
  const weights = weightsOf(shares, reach);
  const room = sumCents(weights);
  const used = Math.min(amount, room) as Cents;
  if (used > 0) {
    const parts = allocate(used, weights);
    change(
      shares,
      reach,
      parts.map((part) => -part as Cents),
    );
  }
  return known((amount - used) as Cents);
}

function weightsOf(shares: readonly Maybe<Cents>[], reach: readonly number[]): Cents[] {
  return reach.map((index) => {
    const share = shares[index];
    return share?.known === true && share.value > 0 ? share.value : ZERO_CENTS;
  });
}

function change(shares: Maybe<Cents>[], reach: readonly number[], parts: readonly Cents[]): void {
  reach.forEach((index, position) => {
    const share = shares[index];
    if (share?.known === true) shares[index] = known(sumCents([share.value, parts[position] ?? ZERO_CENTS]));
  });
}

function firstUnknown(shares: readonly Maybe<Cents>[], reach: readonly number[]) {
  for (const index of reach) {
    const share = shares[index];
    if (share !== undefined && !share.known) return share;
  }
  return null;
}

function spoil(shares: Maybe<Cents>[], reach: readonly number[], blocked: Maybe<Cents>): void {
  for (const index of reach) if (shares[index]?.known === true) shares[index] = blocked;
}
