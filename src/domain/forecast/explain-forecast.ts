import type { Post } from '../case';
import type { ForecastFigureId } from './forecast-figure-id';
import type { OwnExplanations } from '../own-share/own-share-explainer';
import { filledMonths, filledPost, type FilledMonths } from './filled-post';
import { toAmountText, type Cents, fractionText, wide } from '../numbers';
import type { PostYear } from '../own-share/own-share-computation';
import { valueOf, yearlyPlace } from '../own-share/post-year';
import { placeOf } from '../place';
import type { MonthMethod } from '../time';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import type { ForecastFigures, ForecastRow } from './forecast-row';

/** The part of a result that this family explains. */
export interface ForecastResult {
  readonly forecast: readonly ForecastRow[];
}

const MEASURES = { cost: 'cost', grant: 'grant', ownShare: 'own-share' } as const satisfies Record<
  keyof ForecastFigures,
  string
>;

/**
 * Explains a figure of the plan, the same by filled posts, and the difference.
 *
 * @throws RangeError where there is no such row
 */
export function explainForecast(
  { row: index, side, field }: ForecastFigureId,
  { input, scenario, ownShares, filled }: ExplanationContext,
  { forecast: rows }: ForecastResult,
): ComputedFigure {
  const { module, year, difference, forecast: expected } = rowAt(rows, index);
  const figure = { measure: MEASURES[field], module, year } as const;
  const plan = (): ComputedFigure => ({ ...ownShares().explain(figure, scenario), term: `${field}ByPlan` });
  const forecast = (): ComputedFigure =>
    input.stopped?.forecast === undefined
      ? { ...filled().explain(figure, scenario), term: `${field}ByForecast` }
      : computed(`${field}ByForecast`, 'sum-of-posts', expected[field], []);
  switch (side) {
    case 'plan':
      return plan();
    case 'forecast':
      return forecast();
    case 'difference':
      return computed('forecastDifference', 'forecast-minus-plan', difference[field], [forecast(), plan()], {
        label: String(year),
      });
  }
}

/** The posts as they are filled, with how amounts that the sheet states for the whole plan were reduced. */
export function filledPosts(
  posts: readonly Post[],
  years: readonly number[],
  method: MonthMethod,
): { readonly posts: readonly Post[]; readonly own: OwnExplanations } {
  const planned = new Map<Post, Post>();
  const filled = posts.map((post) => {
    const late = filledPost(post, years, method);
    if (late !== post) planned.set(late, post);
    return late;
  });
  const explain = (measure: 'cost' | 'grant', each: PostYear): ComputedFigure | null => {
    const post = planned.get(each.post);
    if (post === undefined) return null;
    const months = filledMonths(post, each.year, method);
    const field = measure === 'cost' ? 'totalCost' : 'statedGrant';
    const stated = valueOf(post[field], each.year);
    if (stated !== null) return explainReduced(measure, each, { post, field, stated, months });
    const inYear = months.filled.numerator > 0 || valueOf(each.post.fte, each.year)?.digits !== 0;
    return inYear ? null : computed(measure, 'not-filled', each[measure], [filledInput(post, months)]);
  };
  return {
    posts: filled,
    own: { cost: (each) => explain('cost', each), grant: (each) => explain('grant', each) },
  };
}

interface Stated {
  readonly post: Post;
  readonly field: 'totalCost' | 'statedGrant';
  readonly stated: Cents;
  readonly months: FilledMonths;
}

function explainReduced(
  measure: 'cost' | 'grant',
  each: PostYear,
  { post, field, stated, months }: Stated,
): ComputedFigure {
  const place = yearlyPlace(post, field, post[field], each.year);
  const planned = fractionText(wide(months.planned));
  return computed(measure, 'stated-by-filled-months', each[measure], [
    given(field, toAmountText(stated), 'euro', place, post.assumed),
    filledInput(post, months),
    given('plannedMonths', planned, 'months', placeOf(post.origin, 'start') ?? place, post.assumed),
  ]);
}

function filledInput({ origin, assumed }: Post, { filled }: FilledMonths): GivenFigure {
  return given('filledMonths', fractionText(wide(filled)), 'months', placeOf(origin, 'filledFrom'), assumed);
}
