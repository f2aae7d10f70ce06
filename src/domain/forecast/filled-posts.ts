import type { Post } from '../case';
import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import { toAmountText, type Cents, fractionText, wide } from '../numbers';
import type { PostYear } from '../own-share/own-share-computation';
import type { OwnExplanations } from '../own-share/own-share-explainer';
import { valueOf, yearlyPlace } from '../own-share/post-year';
import { placeOf } from '../place';
import type { MonthMethod } from '../time';
import { filledMonths, filledPost, type FilledMonths } from './filled-post';

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
