import type { Case } from '../case';
import { finding } from '../findings/finding';
import type { PostYear } from '../own-share/own-share-computation';
import { valueOf } from '../own-share/post-year';
import { combine, known, unknown, type Maybe } from '../maybe';
import { addAll, positivePart, subtract } from '../maybe-amounts';
import { amountOfPeriods, placeOfPeriod } from '../notices/notice-amounts';
import type { NoticeInForce } from '../notices/notices-in-force';
import { cents, subtractCents, sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { yearPeriod, type Period } from '../time';
import type { UseOfFunds } from '../use-of-funds/use-of-funds-row';
import type { MonthEndRow, YearEnd } from './month-end-row';
import { calledOf, partsIn } from './notice-at-day';

/** What the end of the year of a module is computed from. */
export interface AboutYearEnd {
  readonly row: Pick<MonthEndRow, 'module' | 'actual'>;
  /** What the carry-over list says of the lines of the module. */
  readonly unspent: Maybe<Cents>;
  /** Why nobody knows which posts were filled. */
  readonly stopped: Case['stopped'];
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
  const { unspent } = about;
  const grantByRule = grantOfYear(about);
  const eligibleActual = eligibleOf(about);
  const entitled = combine([grantByRule, eligibleActual], ([grant = ZERO_CENTS, actual = ZERO_CENTS]) =>
    positivePart(cents(Math.min(grant, actual))),
  );
  const { received, deferred } = receiptsOf(about);
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
    unspent,
  };
}

/** The grant less what the user's rule on unfilled months takes; unknown where there are some and no rule. */
function grantOfYear({ row, year, grant, useOfFunds, stopped }: AboutYearEnd): Maybe<Cents> {
  // Without this nobody could tell an unreadable cell from none of these dates.
  if (stopped?.forecast !== undefined) return unknown(stopped.forecast);
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

/** What came in for the year and for later ones. What earlier years took of a notice is in no workbook. */
function receiptsOf({ notices, year }: AboutYearEnd): Pick<YearEnd, 'received' | 'deferred'> {
  const earlier = notices.find(({ notice }) => notice.from.year < year);
  if (earlier !== undefined) {
    const place = placeOfPeriod(earlier.notice);
    const nothing = unknown(finding('settled-over-years', place, { year: String(year) }));
    return { received: nothing, deferred: nothing };
  }
  const deferred = addAll(chainsOf(notices).map((chain) => deferredOf(chain, year)));
  return { received: subtract(receivedOf(notices), deferred), deferred };
}

/**
 * Received on a notice and its change notices beyond what they grant up to the end of the year; at most what they grant
 * after it. What exceeds both is no money of a later year.
 */
function deferredOf(chain: readonly NoticeInForce[], year: number): Maybe<Cents> {
  const upToYear = partOf(chain, yearPeriod(year));
  const later = sumCents(chain.map(({ notice, periods }) => amountOfPeriods(notice, periods))) - upToYear;
  return combine([receivedOf(chain)], ([amount = ZERO_CENTS]) =>
    cents(Math.min(positivePart(subtractCents(amount, upToYear)), later)),
  );
}

/** Notices together with those that change them. */
function chainsOf(notices: readonly NoticeInForce[]): readonly (readonly NoticeInForce[])[] {
  return notices.reduce<readonly (readonly NoticeInForce[])[]>((chains, each) => {
    const isLinked = (chain: readonly NoticeInForce[]): boolean =>
      chain.some((other) => replaces(other, each) || replaces(each, other));
    const linked = chains.filter(isLinked);
    return [...chains.filter((chain) => !linked.includes(chain)), [...linked.flat(), each]];
  }, []);
}

function replaces(later: NoticeInForce, { replacedBy }: NoticeInForce): boolean {
  return replacedBy.includes(later.notice);
}

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
