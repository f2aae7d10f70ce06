import type { Settings } from '../case';
import { finding } from '../findings/finding';
import { numberValue } from '../findings/number-value';
import { known, unknown, type Maybe } from '../maybe';
import { compareExact, digitsAt, wholeAt, type Exact } from '../numbers';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { Place } from '../place';
import { unreadSetting } from '../unread-setting';

export interface PostsToAllocate {
  readonly posts: Maybe<Exact>;
  /** The posts in steps; unknown where they are not a multiple of the step. */
  readonly steps: Maybe<number>;
  readonly ofYear: number | null;
  readonly place: Place | null;
}

/** Far beyond any real number of posts; keeps every number of steps a safe integer. */
const MOST_STEPS = 1_000_000;

/** The posts of the setting `Zu verteilende Stellen`, else the FTE of module 2 in the year that has most of them. */
export function postsToAllocate(settings: Settings, ownShare: readonly OwnShareRow[]): PostsToAllocate {
  const { posts, step } = settings.allocation;
  const unread =
    unreadSetting(settings, 'posts') ?? (posts === null ? unreadSetting(settings, 'currentVersion') : null);
  if (unread !== null) {
    const open = unknown(unread);
    return { posts: open, steps: open, ofYear: null, place: null };
  }
  if (posts !== null) {
    const place = settings.places.posts ?? null;
    return { posts: known(posts), steps: inSteps(posts, step, place), ofYear: null, place };
  }
  const most = ownShare
    .filter((row) => row.module === 2)
    .reduce<{ readonly fte: Exact; readonly year: number } | null>(
      (best, { fte, year }) =>
        fte !== null && (best === null || compareExact(fte, best.fte) > 0) ? { fte, year } : best,
      null,
    );
  if (most === null) {
    const missing = unknown(finding('allocation-posts-missing', null, {}));
    return { posts: missing, steps: missing, ofYear: null, place: null };
  }
  return { posts: known(most.fte), steps: inSteps(most.fte, step, null), ofYear: most.year, place: null };
}

function inSteps(posts: Exact, step: Exact, place: Place | null): Maybe<number> {
  const scale = Math.max(posts.scale, step.scale);
  const whole = wholeAt(posts, scale);
  const ofStep = digitsAt(step, scale);
  const steps = whole.divToInt(ofStep);
  if (steps.gt(MOST_STEPS)) {
    return unknown(finding('allocation-posts-implausible', place, { posts: numberValue(posts) }));
  }
  if (steps.times(ofStep).eq(whole)) return known(steps.toNumber());
  return unknown(
    finding('allocation-not-in-steps', place, { posts: numberValue(posts), step: numberValue(step) }),
  );
}
