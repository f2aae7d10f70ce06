import type { InsignificantKind, Post, Settings } from '../case';
import type { Finding } from '../findings/finding';
import { combine, type Maybe } from '../maybe';
import { addAll } from '../maybe-amounts';
import {
  addCents,
  cents,
  centsWithinPercent,
  compareExact,
  sumCents,
  ZERO_CENTS,
  type Cents,
  type Exact,
} from '../numbers';
import { countsIn } from '../own-share/post-year';
import { unreadSetting } from '../unread-setting';
import { classOfAccount } from './account-class';
import type { RowOfUnit } from './unplanned-rows';
import type { SignificanceRow } from './significance-row';
import type { UnplannedRow } from './unplanned-row';

/**
 * Who decides about each unplanned amount (§ 83 Abs. 2 GO NRW): the positions of the programme in a year are one measure.
 * Where the amount of one of them, or the sum of all, exceeds the user's threshold, each with what was granted before,
 * the council decides about all of them beforehand; up to and including it the treasurer does. Rows that need no
 * decision (0,00) are left out; what was granted on them before counts in the sum all the same.
 */
export function computeSignificance(
  rows: readonly RowOfUnit[],
  posts: readonly Post[],
  settings: Settings,
): readonly SignificanceRow[] {
  const deciding = rows.filter(({ row }) => needsDecision(row));
  const measures = new Map(
    [...new Set(deciding.map(({ row }) => row.year))].map((year) => {
      const ofYear = rows.filter(({ row }) => row.year === year && countsInSum(row));
      const duty = dutyOf(
        deciding.filter(({ row }) => row.year === year),
        year,
        posts,
      );
      return [year, new Measure(ofYear, duty, settings)];
    }),
  );
  return deciding.map((each) => measures.get(each.row.year)!.test(each));
}

/** True unless nothing is needed: 0,00. An unknown amount may need one. */
export function needsDecision({ amount }: UnplannedRow): boolean {
  return !amount.known || amount.value !== 0;
}

/** What was granted before on the positions of a budget stands with the one that bears its amount. */
export function countsInSum(row: UnplannedRow): boolean {
  if (needsDecision(row)) return true;
  return row.alreadyGranted !== 0 && (row.budget === null || row.budget.bears);
}

/** All positions of the programme in one year. */
class Measure {
  readonly #sum: Maybe<Cents>;
  readonly #limits: Limits | null;
  readonly #unread: Finding | null;
  readonly #limitOfSum: Cents | null;
  readonly #exceeded: boolean;

  constructor(
    rows: readonly RowOfUnit[],
    private readonly duty: SignificanceRow['duty'],
    private readonly settings: Settings,
  ) {
    const counting = rows.filter((each) => !isAlwaysInsignificant(each, settings));
    const tested = counting.map(({ row }) => testedAmount(row));
    this.#sum = addAll(tested);
    this.#unread = unreadLimits(duty, settings) ?? unreadKinds(rows, settings);
    this.#limits = this.#unread === null ? limitsOf(duty, settings) : null;
    this.#limitOfSum = limitOn(sumCents(counting.map(({ row }) => row.appropriation)), this.#limits);
    const atLeast = sumCents(tested.flatMap((each) => (each.known ? [each.value] : [])));
    const byAmount = counting.some(
      ({ row }) => needsDecision(row) && exceeds(testedAmount(row), limitOn(row.appropriation, this.#limits)),
    );
    const bySum = this.#limitOfSum !== null && atLeast > this.#limitOfSum;
    this.#exceeded = byAmount || bySum;
  }

  test(each: RowOfUnit): SignificanceRow {
    const { row } = each;
    const by = this.#decidedBy(each);
    return {
      year: row.year,
      line: row.line,
      amount: testedAmount(row),
      sum: this.#sum,
      duty: this.duty,
      threshold: this.#limits?.threshold ?? null,
      percent: this.#limits?.percent ?? null,
      limit: limitOn(row.appropriation, this.#limits),
      limitOfSum: this.#limitOfSum,
      ...(this.#unread === null ? {} : { unread: this.#unread }),
      significant: by === null ? null : by === 'amount' || by === 'sum',
      by,
      body: by === null ? null : by === 'amount' || by === 'sum' ? 'council' : 'treasurer',
    };
  }

  #decidedBy(each: RowOfUnit): SignificanceRow['by'] {
    if (this.#unread !== null) return null;
    if (isAlwaysInsignificant(each, this.settings)) return 'always-insignificant';
    if (this.#limits === null) return null;
    if (exceeds(testedAmount(each.row), limitOn(each.row.appropriation, this.#limits))) return 'amount';
    if (this.#exceeded) return 'sum';
    return this.#sum.known ? 'below' : null;
  }
}

/** Thresholds as entered for the duty of a measure; at least one of them. */
interface Limits {
  readonly threshold: Cents | null;
  readonly percent: Exact | null;
}

function limitsOf(duty: SignificanceRow['duty'], { significance }: Settings): Limits | null {
  if (duty === null) return null;
  const { voluntary, mandatory, voluntaryPercent, mandatoryPercent } = significance;
  const all: Readonly<Record<'voluntary' | 'mandatory', Limits>> = {
    voluntary: { threshold: voluntary, percent: voluntaryPercent },
    mandatory: { threshold: mandatory, percent: mandatoryPercent },
  };
  const wanted = duty === 'mixed' ? [all.voluntary, all.mandatory] : [all[duty]];
  if (wanted.some(({ threshold, percent }) => threshold === null && percent === null)) return null;
  const thresholds = wanted.flatMap(({ threshold }) => threshold ?? []);
  const percents = wanted.flatMap(({ percent }) => percent ?? []);
  return {
    threshold: thresholds.length === 0 ? null : cents(Math.min(...thresholds)),
    percent:
      percents.length === 0
        ? null
        : percents.reduce((low, each) => (compareExact(each, low) < 0 ? each : low)),
  };
}

/** The lower of the threshold in euro and that in per cent of an appropriation; a part of a cent above it exceeds it. */
function limitOn(appropriation: Cents, limits: Limits | null): Cents | null {
  if (limits === null) return null;
  const ofAppropriation = limits.percent === null ? null : centsWithinPercent(appropriation, limits.percent);
  const all = [limits.threshold, ofAppropriation].filter((each) => each !== null);
  return cents(Math.min(...all));
}

function exceeds(amount: Maybe<Cents>, limit: Cents | null): boolean {
  return amount.known && limit !== null && amount.value > limit;
}

function testedAmount({ amount, alreadyGranted }: UnplannedRow): Maybe<Cents> {
  return combine([amount], ([own = ZERO_CENTS]) => addCents(own, alreadyGranted));
}

/** Why the limits of a duty are not known although they were entered; null where they are. */
function unreadLimits(duty: SignificanceRow['duty'], settings: Settings): Finding | null {
  if (duty === null) return null;
  const duties = duty === 'mixed' ? (['voluntary', 'mandatory'] as const) : [duty];
  return unreadSetting(settings, ...duties.flatMap((each) => [each, `${each}Percent`] as const));
}

/** Why nobody knows whether some amounts are always insignificant; null where none can be. */
function unreadKinds(rows: readonly RowOfUnit[], settings: Settings): Finding | null {
  return rows.some(isPaidByExtraIncome) ? unreadSetting(settings, 'insignificant') : null;
}

/** By the municipality's own rule: wholly paid by earmarked extra income, or money passed on that is. */
function isAlwaysInsignificant(
  each: RowOfUnit,
  { insignificant: { kinds }, accountClasses }: Settings,
): boolean {
  if (!isPaidByExtraIncome(each)) return false;
  const { unit } = each;
  const bearing = unit.positions.filter(({ carries, need }) => carries && !(need.known && need.value === 0));
  const applies: Readonly<Record<InsignificantKind, boolean>> = {
    'covered-by-income': true,
    // The budget decides, not the line that its amount is written to.
    'passed-on':
      bearing.length > 0 &&
      bearing.every(({ position }) => classOfAccount(position.account, accountClasses) === 'transfer'),
  };
  return kinds.some((kind) => applies[kind]);
}

function isPaidByExtraIncome({ row: { amount, earmarked } }: RowOfUnit): boolean {
  return amount.known && amount.value !== 0 && earmarked.known && earmarked.value >= amount.value;
}

/** The duty that all posts of the measure's modules share in its year. */
function dutyOf(rows: readonly RowOfUnit[], year: number, posts: readonly Post[]): SignificanceRow['duty'] {
  const modules = new Set(rows.flatMap(({ row }) => row.modules));
  const duties = new Set(
    posts.filter((post) => modules.has(post.module) && countsIn(post, year)).map((post) => post.duty),
  );
  if (duties.has(null)) return null;
  const [duty = null] = duties;
  return duties.size > 1 ? 'mixed' : duty;
}
