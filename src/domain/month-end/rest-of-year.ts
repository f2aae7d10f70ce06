import type { Case, Post } from '../case';
import { filledPost } from '../forecast/filled-post';
import { known, unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { ZERO_CENTS, type Cents } from '../numbers';
import { computePostYears } from '../own-share/post-years';
import type { RuleSet } from '../rules/rule-set';
import { compareDates, dayAfter, laterDate, type CalendarDate } from '../time';

/** Cost by the plan of the days of a year after a day. */
export type CostAfter = (module: ModuleNumber, day: CalendarDate) => Maybe<Cents>;

/**
 * What posts cost after a day of a year, from `Besetzt ab` on: each post as if it began on the next day, without one-off
 * cost that it had before. Unknown where a cell of `Besetzt ab` cannot be read. Each day is computed once.
 */
export function costAfter(input: Case, posts: readonly Post[], ruleSet: RuleSet, year: number): CostAfter {
  const { monthMethod } = input.settings;
  const settings = { ...input.settings, years: [year] };
  const costs = new Map<number, ReadonlyMap<ModuleNumber, Maybe<Cents>>>();
  const costsAfter = (day: CalendarDate): ReadonlyMap<ModuleNumber, Maybe<Cents>> => {
    const left = posts.map((post) => filledPost(begunAfter(post, day), [year], monthMethod));
    const { rows } = computePostYears({ ...input, posts: left, settings }, ruleSet, ignored, withoutGrant);
    return new Map(rows.map(({ module, cost }) => [module, cost]));
  };
  return (module, day) => {
    const reason = input.stopped?.forecast;
    if (reason !== undefined) return unknown(reason);
    if (compareDates(day, { year, month: 12, day: 31 }) >= 0) return known(ZERO_CENTS);
    const key = day.month * 32 + day.day;
    const ofDay = costs.get(key) ?? costsAfter(day);
    costs.set(key, ofDay);
    return ofDay.get(module) ?? known(ZERO_CENTS);
  };
}

/** What is to be said of the posts was said when their own share was computed. */
const ignored = (): void => undefined;
/** Only the cost is asked for. */
const withoutGrant = (): Cents => ZERO_CENTS;

/** The post as if it began on the day after a day, without one-off cost that it had before. */
export function begunAfter(post: Post, day: CalendarDate): Post {
  if (post.isUnfilled) return post;
  const { start, filledFrom } = post;
  const first = start === null || filledFrom === null ? (start ?? filledFrom) : laterDate(start, filledFrom);
  const hasBegun = first === null || compareDates(first, day) <= 0;
  const next = dayAfter(day);
  return {
    ...post,
    filledFrom: filledFrom === null ? next : laterDate(filledFrom, next),
    oneOffPerFte: hasBegun ? null : post.oneOffPerFte,
  };
}
