import type { Post } from '../case';
import { known } from '../maybe';
import { isCostAssumed } from './cost';
import type { CostShare } from './grant-parts';
import { costSoFar, wasRounded } from './share-of-cost';
import { valueOf, yearlyPlace } from './post-year';
import { decimalText, isNone, wideExact, type WideFraction } from '../numbers';
import { citation } from '../rules/find-rule';
import type { Place } from '../place';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, given, givenExact } from '../explanation/figures';
import type { Term } from '../explanation/wording';

/**
 * How the share of the cost of a post that one rule pays came about: percentage × cost, rounded as the rule says. For
 * the second and later rows the sums of the rows above are inputs too, because the sum of all rows is rounded.
 */
export function explainShare(share: CostShare, post: Post, year: number): ComputedFigure {
  const { answer, percent, rounding, cost, before, unrounded, value } = share;
  const rule = answer.inForce === null ? null : citation(answer.inForce.rule);
  const inputs: Explanation[] = [
    givenExact('sharePercent', percent, 'percent', rule?.place ?? null, false),
    euro('eligibleCost', cost, placeOfCost(post, year), isCostAssumed(post, year)),
  ];
  const alone = isNone(before.cost);
  if (!alone) {
    inputs.push(
      euro('eligibleCostSoFar', costSoFar(share), null, false),
      euro('grantOfRowsAbove', wideExact({ digits: before.grant, scale: 2 }), null, false),
    );
  }
  const formula = `share-of-cost${alone ? '' : '-so-far'}-${rounding.mode}-${rounding.to}` as const;
  return computed('costShare', formula, known(value), inputs, {
    rule,
    rejected: answer.rejected,
    roundedFrom: wasRounded(share) ? decimalText(unrounded) : null,
  });
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
