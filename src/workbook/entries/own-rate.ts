import type { ModuleNumber, Role } from '../../domain/module';
import type { Exact } from '../../domain/numbers';
import type { Rank } from '../../domain/rules/rule';
import { compareDates, type CalendarDate } from '../../domain/time';
import { readEuro } from '../cells/read-amount';
import { readDate } from '../cells/read-date';
import { readNumber } from '../cells/read-number';

/** What the user typed for an own rate. */
export interface OwnRateForm {
  readonly module: ModuleNumber;
  /** Null: every role of the module. */
  readonly role: Role | 'workplace' | null;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly rank: Exclude<Rank, 'shipped'>;
  readonly ceiling: boolean;
  /** Fundable FTE at most; blank = no cap. */
  readonly maxFte: string;
  /** Smallest share of a post in FTE that counts; blank = every share. */
  readonly minShare: string;
  readonly source: string;
}

/** An own rate that can be written. */
export interface OwnRate extends Pick<OwnRateForm, 'module' | 'role' | 'rank' | 'ceiling'> {
  /** Euro per FTE and year, ≥ 0. */
  readonly amount: Exact;
  readonly from: CalendarDate;
  /** Null = no end. */
  readonly to: CalendarDate | null;
  /** FTE ≥ 0; null = no cap. */
  readonly maxFte: Exact | null;
  /** FTE ≥ 0; null = every share counts. */
  readonly minShare: Exact | null;
  /** Never blank: without a source a rate does not count. */
  readonly source: string;
}

export type OwnRateProblem = 'amount' | 'from' | 'to' | 'maxFte' | 'minShare' | 'source';

/** What was typed, read as a sheet is read; or the fields that cannot be read. */
export function readOwnRate(
  form: OwnRateForm,
): { readonly rate: OwnRate } | { readonly problems: readonly OwnRateProblem[] } {
  const { module, role, rank, ceiling } = form;
  const amount = readEuro(form.amount, 1);
  const from = readDate(form.from, 'start', 1900);
  const to = readDate(form.to, 'end', 1900);
  const maxFte = fteOrNone(form.maxFte);
  const minShare = fteOrNone(form.minShare);
  const source = form.source.trim();
  const isNegative = amount.kind === 'value' && amount.value.digits < 0;
  const endsBefore = from.kind === 'value' && to.kind === 'value' && compareDates(to.value, from.value) < 0;
  const problems: OwnRateProblem[] = [
    ...(amount.kind !== 'value' || isNegative ? (['amount'] as const) : []),
    ...(from.kind !== 'value' ? (['from'] as const) : []),
    ...((to.kind !== 'value' && to.kind !== 'blank') || endsBefore ? (['to'] as const) : []),
    ...(maxFte === 'unreadable' ? (['maxFte'] as const) : []),
    ...(minShare === 'unreadable' ? (['minShare'] as const) : []),
    ...(source === '' ? (['source'] as const) : []),
  ];
  if (
    problems.length > 0 ||
    amount.kind !== 'value' ||
    from.kind !== 'value' ||
    maxFte === 'unreadable' ||
    minShare === 'unreadable'
  ) {
    return { problems };
  }
  return {
    rate: {
      module,
      role,
      rank,
      ceiling,
      maxFte,
      minShare,
      amount: amount.value,
      from: from.value,
      to: to.kind === 'value' ? to.value : null,
      source,
    },
  };
}

function fteOrNone(text: string): Exact | null | 'unreadable' {
  const reading = readNumber(text);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'value' && reading.value.digits >= 0 ? reading.value : 'unreadable';
}
