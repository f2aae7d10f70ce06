import type { Case } from '../case';
import { filledPosts } from '../forecast/filled-posts';
import type { OwnShareExplainer } from '../own-share/own-share-explainer';
import { ownShareExplainer } from '../own-share/explain-own-share';
import { makeOnce, makeOnceEach } from '../explanation/make-once';
import type { RuleSet } from '../rules/rule-set';
import { compareDates, type CalendarDate } from '../time';
import { caseOnDay } from './case-on-day';
import { begunAfter } from './rest-of-year';

/** What explains the figures of the reporting day; each explainer is made when it is first asked for. */
export interface ReportingDay {
  /** The case with the notices that are known on the day. */
  readonly input: Case;
  /** True where these are all. */
  readonly knowsAll: boolean;
  readonly ownShares: () => OwnShareExplainer;
  readonly filled: () => OwnShareExplainer;
  /** The posts in what is left of a year after a day; null where nothing is left. */
  readonly after: (day: CalendarDate, year: number) => OwnShareExplainer | null;
}

/** @param all what explains the case with all its notices: the reporting day takes it over where it knows them all */
export function reportingDay(
  input: Case,
  asOf: CalendarDate,
  ruleSet: RuleSet,
  all: Pick<ReportingDay, 'ownShares' | 'filled'>,
): ReportingDay {
  const then = caseOnDay(input, ruleSet, asOf);
  const knowsAll = then === input;
  const { years, monthMethod } = input.settings;
  const sharesThen = knowsAll ? all.ownShares : makeOnce(() => ownShareExplainer(then, ruleSet));
  return {
    input: then,
    knowsAll,
    ownShares: sharesThen,
    filled: knowsAll
      ? all.filled
      : makeOnce(() => {
          const { posts, own } = filledPosts(sharesThen().computation.posts, years, monthMethod);
          return ownShareExplainer({ ...then, posts }, ruleSet, own);
        }),
    after: makeOnceEach(
      (day: CalendarDate, year: number) => `${JSON.stringify(day)} ${year}`,
      (day, year) => {
        if (compareDates(day, { year, month: 12, day: 31 }) >= 0) return null;
        const left = sharesThen().computation.posts.map((post) => begunAfter(post, day));
        const { posts, own } = filledPosts(left, [year], monthMethod);
        const settings = { ...then.settings, years: [year] };
        return ownShareExplainer({ ...then, posts, settings }, ruleSet, own);
      },
    ),
  };
}
