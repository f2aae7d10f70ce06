import type { Post } from '../case';
import { known } from '../maybe';
import { isCostAssumed } from './cost';
import type { CostShare, ShareSoFar } from './grant-parts';
import { costSoFar, wasRounded } from './share-of-cost';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';
import type { PostCost } from './eligible-posts';
import { areNamed, explainEligibleCost, explainEligibleCosts } from './explain-eligible-cost';
import { decimalText, isNone, minus, toCents, wideExact, type Cents, type WideFraction } from '../numbers';
import { citation } from '../rules/find-rule';
import type { Place } from '../place';
import type { ComputedFigure, Explanation, GivenFigure } from '../explanation/explanation';
import { computed, given, givenExact } from '../explanation/figures';
import type { Term } from '../explanation/wording';

/**
 * How the share of the cost of a post that one rule pays came about: percentage × cost, rounded as the rule says. For
 * the second and later rows the sums of the rows above are inputs too, because the sum of all rows is rounded.
 */
export function explainShare(
  share: CostShare,
  post: Post,
  year: number,
  monthsOf: MonthsOfPost,
): ComputedFigure {
  const { answer, percent, rounding, before, unrounded, value } = share;
  const rule = answer.inForce === null ? null : citation(answer.inForce.rule);
  const percentage = givenExact('sharePercent', percent, 'percent', rule?.place ?? null, false);
  const own = wholeCost(share);
  const cost =
    own === null
      ? euro('eligibleCost', share.cost, placeOfCost(post, year), isCostAssumed(post, year))
      : explainEligibleCost({ post, cost: own }, year, monthsOf);
  const alone = isNone(before.cost);
  const inputs: Explanation[] = alone
    ? [percentage, cost]
    : [percentage, ...explainSoFar(share, cost, percentage, year, monthsOf)];
  const formula = `share-of-cost${alone ? '' : '-so-far'}-${rounding.mode}-${rounding.to}` as const;
  return computed('costShare', formula, known(value), inputs, {
    rule,
    rejected: answer.rejected,
    roundedFrom: wasRounded(share) ? decimalText(unrounded) : null,
  });
}

/** The cost of this row and those above, and what the rows above get. */
function explainSoFar(
  share: CostShare,
  cost: Explanation,
  percentage: GivenFigure,
  year: number,
  monthsOf: MonthsOfPost,
): readonly Explanation[] {
  const { before, rounding } = share;
  const above = rowsAbove(before);
  const [sumAbove, sum] = [toCents(before.cost), toCents(costSoFar(share))];
  if (above === null || wholeCost(share) === null) {
    return [
      cost,
      euro('eligibleCostSoFar', costSoFar(share), null, false),
      euro('grantOfRowsAbove', wideExact({ digits: before.grant, scale: 2 }), null, false),
    ];
  }
  const ofAbove = explainEligibleCosts('eligibleCostOfRowsAbove', above, sumAbove, year, monthsOf);
  return [
    computed('eligibleCostSoFar', 'cost-of-rows-above-and-own', known(sum), [ofAbove, cost]),
    computed('grantOfRowsAbove', `share-of-cost-${rounding.mode}-${rounding.to}`, known(before.grant), [
      percentage,
      ofAbove,
    ]),
  ];
}

/** The rows above in the order of the sheet; null where they are too many, or one of them counts in part only. */
function rowsAbove({ count, last }: ShareSoFar): readonly PostCost[] | null {
  if (!areNamed(count)) return null;
  const rows: PostCost[] = [];
  for (let row = last; row !== null; row = row.share.before.last) {
    const cost = wholeCost(row.share);
    if (cost === null) return null;
    rows.push({ post: row.post, cost });
  }
  return rows.reverse();
}

/** The eligible cost of the post in cents where the rule pays all of it; null where it pays for a part of the year. */
function wholeCost({ cost, ofRow }: CostShare): Cents | null {
  return isNone(minus(cost, wideExact({ digits: ofRow, scale: 2 }))) ? ofRow : null;
}

/** The cell of the eligible cost, else of the whole cost, else of the cost per FTE. */
export function placeOfCost(post: Post, year: number): Place | null {
  if (valueOf(post.eligibleCost, year) !== null)
    return yearlyPlace(post, 'eligibleCost', post.eligibleCost, year);
  if (valueOf(post.totalCost, year) !== null) return yearlyPlace(post, 'totalCost', post.totalCost, year);
  return yearlyPlace(post, 'personnelPerFte', post.personnelPerFte, year);
}

function euro(term: Term, amount: WideFraction, place: Place | null, assumed: boolean): Explanation {
  return given(term, decimalText(amount), 'euro', place, assumed);
}
