import type { Post } from '../case';
import { aboutPost } from '../explanation/about-post';
import { known } from '../maybe';
import { isCostAssumed } from './cost';
import type { CostShare, ShareSoFar } from './grant-parts';
import { costSoFar, wasRounded } from './share-of-cost';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';
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
    : [percentage, ...explainSoFar(share, cost, percentage, post, year, monthsOf)];
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
  post: Post,
  year: number,
  monthsOf: MonthsOfPost,
): readonly Explanation[] {
  const { before, rounding } = share;
  const above = explainRowsAbove(before, year, monthsOf);
  if (above === null || wholeCost(share) === null) {
    return [
      cost,
      euro('eligibleCostSoFar', costSoFar(share), null, false),
      euro('grantOfRowsAbove', wideExact({ digits: before.grant, scale: 2 }), null, false),
    ];
  }
  return [
    withRowsAbove(share, above, cost, post, year),
    computed('grantOfRowsAbove', `share-of-cost-${rounding.mode}-${rounding.to}`, known(before.grant), [
      percentage,
      above,
    ]),
  ];
}

function withRowsAbove(
  share: CostShare,
  above: ComputedFigure,
  cost: Explanation,
  post: Post,
  year: number,
): ComputedFigure {
  const sum = known(toCents(costSoFar(share)));
  return aboutPost(
    computed('eligibleCostSoFar', 'cost-of-rows-above-and-own', sum, [above, cost]),
    post,
    year,
  );
}

/** The cost up to a row, each sum from the one before it, so that a row does not repeat all those above. */
const costsSoFar = new WeakMap<CostShare, ComputedFigure>();

/**
 * What the rows above cost, in the order of the sheet: of the second of them on the sum with those above it. Null where
 * they are too many, or one of them counts in part only.
 */
function explainRowsAbove(
  { count, last }: ShareSoFar,
  year: number,
  monthsOf: MonthsOfPost,
): ComputedFigure | null {
  if (!areNamed(count)) return null;
  const rows: { readonly post: Post; readonly share: CostShare; readonly cost: Cents }[] = [];
  for (let row = last; row !== null && !costsSoFar.has(row.share); row = row.share.before.last) {
    const cost = wholeCost(row.share);
    if (cost === null) return null;
    rows.push({ ...row, cost });
  }
  for (const { post, share, cost } of rows.reverse()) {
    const above = share.before.last === null ? undefined : costsSoFar.get(share.before.last.share);
    const own = { post, cost };
    const explained =
      above === undefined
        ? explainEligibleCosts('eligibleCostOfRowsAbove', [own], cost, year, monthsOf)
        : withRowsAbove(share, above, explainEligibleCost(own, year, monthsOf), post, year);
    costsSoFar.set(share, explained);
  }
  return last === null ? null : (costsSoFar.get(last.share) ?? null);
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
