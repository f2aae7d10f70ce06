import type { Case, StoppedMoney } from '../case';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { unreadSetting } from '../unread-setting';
import { nextSources, type NextSources } from './next-sources';
import { projectedPosts, type ProjectedPost } from './projected-posts';

/** Running posts carried on into the years of the next budget. */
export interface NextBudget {
  /** The last computed year: what the projection starts from. */
  readonly from: number;
  /** As set, else the two years after the last computed one. */
  readonly years: readonly number[];
  readonly projected: readonly ProjectedPost[];
  /** The case of these years: the projected posts with the rules of the workbook and the money named for these years. */
  readonly case: Case;
  readonly unclearSources: NextSources['unclear'];
}

function names({ years }: StoppedMoney, wanted: readonly number[]): boolean {
  return years.some((year) => wanted.includes(year));
}

/** Nobody knows for which years, or with which money: the setting was told to stop it. */
function isUnread({ settings, moneySources }: Case): boolean {
  if (unreadSetting(settings, 'years', 'nextBudget', 'currentVersion') !== null) return true;
  return moneySources.length > 0 && unreadSetting(settings, 'scenario') !== null;
}

/** The next budget of a case; null where no post of the current version runs on into it. */
export function nextBudget(input: Case, { posts, rows }: OwnShareComputation): NextBudget | null {
  const { settings } = input;
  const { scenario } = settings;
  const from = settings.years[settings.years.length - 1];
  if (from === undefined || isUnread(input)) return null;
  const years = (settings.nextBudget?.years ?? [from + 1, from + 2]).filter((year) => year > from);
  const projected = projectedPosts(posts, settings, years);
  if (years.length === 0 || projected.length === 0) return null;
  const { sources, unclear } = nextSources(input.moneySources, rows[scenario], scenario, years);
  return {
    from,
    years,
    projected,
    case: {
      ...input,
      posts: projected.map((each) => each.post),
      moneySources: sources,
      stopped: { money: (input.stopped?.money ?? []).filter((each) => names(each, years)) },
      settings: { ...settings, years, currentVersion: null },
    },
    unclearSources: unclear,
  };
}
