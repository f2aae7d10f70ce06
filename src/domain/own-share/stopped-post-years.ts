import type { Case, Post } from '../case';
import { makeOnce } from '../explanation/make-once';
import type { Finding } from '../findings/finding';
import { daysInMonth } from '../time';
import type { BodyCap, RuleSet } from '../rules/rule-set';
import { unreadSetting } from '../unread-setting';
import { exceedsCap, isUnderCap } from './capped-posts';
import { currentPosts, periodIn, valueOf } from './post-year';

/** Why cost or grant of a post in a year is not known although its row can be read; null where nothing stops it. */
export interface StoppedPostYears {
  readonly cost: (post: Post, year: number) => Finding | null;
  readonly grant: (post: Post, year: number) => Finding | null;
  /** Of every post that is passed on to a carrier. */
  readonly topUp: Finding | null;
}

/** What settings that cannot be read stop of single posts: which of them count, how months begun count, and caps. */
export function stoppedPostYears(input: Case, ruleSet: RuleSet): StoppedPostYears {
  const { settings } = input;
  const ofMonths = unreadSetting(settings, 'monthMethod');
  const ofCaps = ruleSet.caps.length === 0 ? null : unreadSetting(settings, 'localBody');
  const unreadVersion = unreadSetting(settings, 'currentVersion');
  const ofVersion = input.posts.some(({ version }) => version !== null) ? unreadVersion : null;
  const topUp = unreadSetting(settings, 'passOnTopUp');
  if (ofMonths === null && ofCaps === null && ofVersion === null) {
    return { cost: () => null, grant: () => null, topUp };
  }
  const exceeded = makeOnce(() => exceededCaps(input, ruleSet));
  const isCapped = (post: Post, year: number): boolean =>
    exceeded().some(({ cap, years }) => years.has(year) && isUnderCap(cap, post, ruleSet));
  return {
    cost: (post, year) => {
      if (ofVersion !== null) return ofVersion;
      if (valueOf(post.totalCost, year) !== null) return null;
      return hasMonthBegun(post, year) ? ofMonths : null;
    },
    grant: (post, year) => {
      if (ofVersion !== null) return ofVersion;
      if (valueOf(post.statedGrant, year) !== null) return null;
      if (isShareOfStated(post, year)) return null;
      if (ofMonths !== null && hasMonthBegun(post, year)) return ofMonths;
      return ofCaps !== null && isCapped(post, year) ? ofCaps : null;
    },
    topUp,
  };
}

/** Each cap with the computed years in which the posts under it have more FTE than it lets be funded. */
function exceededCaps(
  input: Case,
  ruleSet: RuleSet,
): readonly { readonly cap: BodyCap; readonly years: ReadonlySet<number> }[] {
  const posts = currentPosts(input);
  return ruleSet.caps.map((cap) => {
    const capped = posts.filter((each) => isUnderCap(cap, each, ruleSet));
    return { cap, years: new Set(input.settings.years.filter((year) => exceedsCap(cap, capped, year))) };
  });
}

/** True where the sheet states the grant as a part of a cost that it states as well. */
function isShareOfStated(post: Post, year: number): boolean {
  if (valueOf(post.sharePercent, year) === null) return false;
  return valueOf(post.eligibleCost, year) !== null || valueOf(post.totalCost, year) !== null;
}

/** True where the post begins or ends within a month of the year: only there the ways to count months differ. */
function hasMonthBegun(post: Post, year: number): boolean {
  const period = periodIn(post, year);
  if (period === null) return false;
  const { start, end } = period;
  return start.day !== 1 || end.day !== daysInMonth(end.year, end.month);
}
