import type { PostYear } from '../own-share/own-share-computation';
import { valueOf } from '../own-share/post-year';
import { combine, known, type Maybe } from '../maybe';
import { addAll, positivePart, subtract } from '../maybe-amounts';
import { amountOfPeriods } from '../notices/notice-amounts';
import type { NoticeInForce } from '../notices/notices-in-force';
import { cents, subtractCents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import type { Period } from '../time';
import type { UseOfFunds } from '../use-of-funds/use-of-funds-row';
import type { MonthEndRow, YearEnd } from './month-end-row';
import { calledOf, partsIn } from './notice-at-day';

/** What the end of the year of a module is computed from. */
export interface AboutYearEnd {
  readonly row: Pick<MonthEndRow, 'module' | 'actual' | 'projection' | 'appropriation'>;
  readonly year: number;
  /** The grant of the year as planned. */
  readonly grant: Maybe<Cents>;
  readonly useOfFunds: UseOfFunds | null;
  readonly postYears: readonly PostYear[];
  /** All that are known on the day and end in the year or later. */
  readonly notices: readonly NoticeInForce[];
}

/** Settles a module at the end of the year: liability or receivable, what belongs to later years, what is not spent. */
export function yearEndOf(about: AboutYearEnd): YearEnd {
  const { row, year, notices } = about;
  const grantByRule = grantOfYear(about);
  const eligibleActual = eligibleOf(about);
  const entitled = combine([grantByRule, eligibleActual], ([grant = ZERO_CENTS, actual = ZERO_CENTS]) =>
    cents(Math.min(grant, actual)),
  );
  const all = receivedOf(notices);
  const upToYear = partOf(notices, { start: FIRST_DAY, end: { year, month: 12, day: 31 } });
  const before = partOf(notices, { start: FIRST_DAY, end: { year: year - 1, month: 12, day: 31 } });
  const deferred = combine([all], ([amount = ZERO_CENTS]) => positivePart(subtractCents(amount, upToYear)));
  const received = subtract(subtract(all, deferred), known(before));
  const positive = (amount: Maybe<Cents>): Maybe<Cents> =>
    combine([amount], ([value = ZERO_CENTS]) => positivePart(value));
  return {
    grantByRule,
    eligibleActual,
    entitled,
    received,
    liability: positive(subtract(received, entitled)),
    receivable: positive(subtract(entitled, received)),
    deferred,
    unspent: positive(subtract(row.appropriation, row.projection)),
  };
}

/** The grant less what the user's rule on unfilled months takes; unknown where there are some and no rule. */
function grantOfYear({ row, year, grant, useOfFunds }: AboutYearEnd): Maybe<Cents> {
  const ofYear = useOfFunds?.rows.find((each) => each.module === row.module && each.year === year);
  return ofYear === undefined ? grant : subtract(grant, ofYear.repayment);
}

/** Booked, at most what the posts name as eligible where some of them name it. */
function eligibleOf({ row, year, postYears }: AboutYearEnd): Maybe<Cents> {
  const ofModule = postYears.filter(({ post, year: of }) => post.module === row.module && of === year);
  if (!ofModule.some(({ post }) => valueOf(post.eligibleCost, year) !== null)) return row.actual;
  const eligible = addAll(
    ofModule.map(({ post, cost }) => {
      const stated = valueOf(post.eligibleCost, year);
      return stated === null ? cost : known(stated);
    }),
  );
  return combine([row.actual, eligible], ([actual = ZERO_CENTS, most = ZERO_CENTS]) =>
    cents(Math.min(actual, most)),
  );
}

const FIRST_DAY: Period['start'] = { year: 1, month: 1, day: 1 };

function partOf(notices: readonly NoticeInForce[], within: Period): Cents {
  return sumCents(notices.map(({ notice, periods }) => amountOfPeriods(notice, partsIn(periods, within))));
}

/** What came in: as the sheet says, else what was called. */
function receivedOf(notices: readonly NoticeInForce[]): Maybe<Cents> {
  return addAll(
    notices.map(({ notice }) => {
      const { received } = notice;
      if (received.known && received.value === null) return calledOf([notice]);
      return received as Maybe<Cents>;
    }),
  );
}
