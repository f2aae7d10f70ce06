import { aboutPost, nameOfPost } from '../explanation/about-post';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import { known } from '../maybe';
import { toAmountText, type Cents } from '../numbers';
import type { PostCost } from './eligible-posts';
import { explainCost } from './explain-cost';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';

/** Above this the rows of a sum are not named one by one; nobody reads them, and no sheet has room for them. */
const MOST_ROWS = 500;

/** Whether a sum over so many rows is explained by them. */
export function areNamed(rows: number): boolean {
  return rows > 0 && rows <= MOST_ROWS;
}

/** The cost of which a percentage is taken: as the sheet states it, else the whole cost of the post. */
export function explainEligibleCost(
  { post, cost }: PostCost,
  year: number,
  monthsOf: MonthsOfPost,
): Explanation {
  const field = (['eligibleCost', 'totalCost'] as const).find((each) => valueOf(post[each], year) !== null);
  if (field !== undefined) {
    const place = yearlyPlace(post, field, post[field], year);
    return given('eligibleCost', toAmountText(cost), 'euro', place, post.assumed, nameOfPost(post, year));
  }
  const whole = explainCost({ post, year, cost: known(cost), grant: known(cost) }, monthsOf);
  return aboutPost({ ...whole, term: 'eligibleCost' }, post, year);
}

/** The eligible cost of posts together. */
export function explainEligibleCosts(
  term: 'eligibleCostOfAll' | 'eligibleCostOfRowsAbove',
  posts: readonly PostCost[],
  sum: Cents,
  year: number,
  monthsOf: MonthsOfPost,
): ComputedFigure {
  return computed(
    term,
    'sum-of-posts',
    known(sum),
    posts.map((each) => explainEligibleCost(each, year, monthsOf)),
  );
}
