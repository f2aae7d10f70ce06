import type { Case, StoppedMoney } from '../case';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import { unreadSetting } from '../unread-setting';
import { nextSources, type NextSources } from './next-sources';
import type { ProjectedPost } from './projected-post';
import { projectedPosts } from './projected-posts';

/** Running posts carried on into the years of the next budget and of the medium-term planning behind it. */
export interface NextBudget {
  /** The last computed year: what the projection starts from. */
  readonly from: number;
  /** The years of the next budget, then those of the planning; at least five. */
  readonly years: readonly number[];
  /** As set, else the two years after the last computed one. */
  readonly budgetYears: readonly number[];
  readonly projected: readonly ProjectedPost[];
  /** The case of these years: the projected posts with the rules of the workbook and the money named for these years. */
  readonly case: Case;
  readonly unclearSources: NextSources['unclear'];
}

/** § 84 Abs. 1 GO NRW: the budget is based on a planning of five years. */
const PLANNED_YEARS = 5;

/** The years of a budget and as many after them as the planning needs. */
function plannedYears(budgetYears: readonly number[]): readonly number[] {
  const last = Math.max(...budgetYears);
  const missing = Math.max(0, PLANNED_YEARS - budgetYears.length);
  return [...budgetYears, ...Array.from({ length: missing }, (_, index) => last + 1 + index)];
}

function names({ years }: StoppedMoney, wanted: readonly number[]): boolean {
  return years.some((year) => wanted.includes(year));
}

/** Nobody knows for which years, or with which money: the setting was told to stop it. */
function isUnread({ settings, moneySources }: Case): boolean {
  if (unreadSetting(settings, 'years', 'nextBudget', 'currentVersion', 'payRise', 'payRiseSource') !== null)
    return true;
  return moneySources.length > 0 && unreadSetting(settings, 'scenario') !== null;
}

/** The next budget of a case; null where no post of the current version runs on into it. */
export function nextBudget(input: Case, { posts, rows }: OwnShareComputation): NextBudget | null {
  const { settings } = input;
  const { scenario } = settings;
  const from = settings.years[settings.years.length - 1];
  if (from === undefined || isUnread(input)) return null;
  const budgetYears = (settings.nextBudget?.years ?? [from + 1, from + 2]).filter((year) => year > from);
  if (budgetYears.length === 0) return null;
  const years = plannedYears(budgetYears);
  const projected = projectedPosts(posts, settings, years);
  if (projected.length === 0) return null;
  const { sources, unclear } = nextSources(input.moneySources, rows[scenario], scenario, years);
  return {
    from,
    years,
    budgetYears,
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
