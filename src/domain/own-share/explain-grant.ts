import type { Post } from '../case';
import type { Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import {
  toAmountText,
  type Cents,
  type Exact,
  dividedBy,
  fractionText,
  times,
  toCents,
  wide,
  wideExact,
  type WideFraction,
} from '../numbers';
import type { GrantByRule, RatePart } from './grant-parts';
import type { PostYear } from './own-share-computation';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';
import type { Place } from '../place';
import { citation } from '../rules/find-rule';
import { explainJoint, explainPartOfCost } from './explain-joint';
import { explainShare } from './explain-share';
import { isCostAssumed } from './cost';
import { explainCost, fteAndMonths } from './explain-cost';
import type { ComputedFigure, Explanation, GivenFigure } from '../explanation/explanation';
import { computed, given, givenExact } from '../explanation/figures';

/**
 * How the grant of a post in a year came about.
 *
 * @param byRule the grant by the rates; null where the sheet states it or no rate could be looked up
 */
export function explainGrant(
  each: PostYear,
  byRule: GrantByRule | null,
  monthsOf: MonthsOfPost,
): ComputedFigure {
  const { post, year, grant } = each;
  const stated = valueOf(post.statedGrant, year);
  if (stated !== null) {
    const place = yearlyPlace(post, 'statedGrant', post.statedGrant, year);
    const input = given('statedGrant', toAmountText(stated), 'euro', place, post.assumed);
    return computed('grant', 'as-stated', grant, [input]);
  }
  const percent = valueOf(post.sharePercent, year);
  if (percent !== null) {
    const place = yearlyPlace(post, 'sharePercent', post.sharePercent, year);
    return computed('grant', 'share-of-cost-commercial-cent', grant, [
      givenExact('sharePercent', percent, 'percent', place, post.assumed),
      explainEligibleCost(each, monthsOf),
    ]);
  }
  if (byRule?.joint !== undefined) return explainJoint(byRule.joint, post, year);
  if (byRule !== null && byRule.shares.length > 0) {
    const shares = byRule.shares.map((share) => explainShare(share, post, year));
    return computed('grant', 'sum-of-shares', grant, shares);
  }
  const inputs: Explanation[] = fteAndMonths(post, year, monthsOf(post, year));
  for (const part of byRule?.parts ?? []) inputs.push(explainPart(part, post, year));
  const limits = (byRule?.payments ?? []).flatMap(({ purpose, limitedTo, mostOfCost }): GivenFigure[] => {
    if (limitedTo === null) return [];
    const place =
      purpose === 'personnel'
        ? placeOfPersonnelCost(post, year)
        : yearlyPlace(post, 'materialPerFte', post.materialPerFte, year);
    const term = purpose === 'personnel' ? 'eligibleCost' : 'materialCost';
    const percents = (mostOfCost?.parts ?? []).map(({ rule, part }) => explainPartOfCost(rule, part));
    const cost = toAmountText(mostOfCost?.cost ?? limitedTo);
    const isAssumed = purpose === 'personnel' ? isCostAssumed(post, year) : post.assumed;
    return [...percents, given(term, cost, 'euro', place, isAssumed)];
  });
  const isShare = (byRule?.payments ?? []).some(
    ({ limitedTo, mostOfCost }) => limitedTo !== null && mostOfCost !== null,
  );
  const formula = isShare
    ? 'rate-limited-to-share'
    : limits.length > 0
      ? 'rate-limited-to-cost'
      : 'rate-by-months';
  const [only, second] = byRule?.payments ?? [];
  const unrounded =
    only !== undefined && second === undefined && only.limitedTo === null ? only.unrounded : null;
  const rounded = unrounded !== null && !unrounded.numerator.times(100).mod(unrounded.denominator).isZero();
  return computed('grant', formula, grant, [...inputs, ...limits], {
    roundedFrom: rounded && unrounded !== null ? fractionText(unrounded) : null,
  });
}

function explainEligibleCost(each: PostYear, monthsOf: MonthsOfPost): Explanation {
  const { post, year } = each;
  const eligible = valueOf(post.eligibleCost, year);
  if (eligible === null) return explainCost(each, monthsOf);
  const place = yearlyPlace(post, 'eligibleCost', post.eligibleCost, year);
  return given('eligibleCost', toAmountText(eligible), 'euro', place, post.assumed);
}

/** The cell of the eligible cost, else of the personnel cost per FTE, else of the whole cost. */
function placeOfPersonnelCost(post: Post, year: number): Place | null {
  const { eligibleCost, personnelPerFte, totalCost } = post;
  if (valueOf(eligibleCost, year) !== null) return yearlyPlace(post, 'eligibleCost', eligibleCost, year);
  return valueOf(personnelPerFte, year) !== null
    ? yearlyPlace(post, 'personnelPerFte', personnelPerFte, year)
    : yearlyPlace(post, 'totalCost', totalCost, year);
}

function explainPart(part: RatePart, post: Post, year: number): ComputedFigure {
  const { answer, rate, fteMonths, funded } = part;
  const inputs = [
    ...rateInput(part, post, year),
    given('fteMonths', fractionText(fteMonths), 'months', null, false),
    given('fundedFteMonths', fractionText(funded), 'months', null, false),
  ];
  const term = part.purpose === 'personnel' ? 'personnelGrant' : 'workplaceGrant';
  const value = rate === null ? unknown(answer.reason as Finding) : known(paidBy(rate, funded));
  return computed(term, 'rate-times-funded-months', value, inputs, rulesOf(part));
}

/** A rate with all FTE months of the post, funded or not: the most that is passed on to a carrier. */
export function explainFullRate(part: RatePart, post: Post, year: number): ComputedFigure {
  const { answer, rate, fteMonths } = part;
  const inputs = [
    ...rateInput(part, post, year),
    given('fteMonths', fractionText(fteMonths), 'months', null, false),
  ];
  const value = rate === null ? unknown(answer.reason as Finding) : known(paidBy(rate, fteMonths));
  return computed('fullRate', 'rate-times-months', value, inputs, rulesOf(part));
}

function rateInput({ answer, rate, ownRate }: RatePart, post: Post, year: number): GivenFigure[] {
  if (rate === null) return [];
  const { inForce } = answer;
  const ofRule = inForce === null ? null : citation(inForce.rule).place;
  const place = ownRate ? yearlyPlace(post, 'ratePerFte', post.ratePerFte, year) : ofRule;
  return [givenExact('ratePerFte', rate, 'euro-per-fte', place, ownRate && post.assumed)];
}

function rulesOf({ answer, ownRate }: RatePart): Pick<ComputedFigure, 'rule' | 'rejected'> {
  const { inForce, rejected } = answer;
  return { rule: inForce === null || ownRate ? null : citation(inForce.rule), rejected };
}

function paidBy(rate: Exact, fteMonths: WideFraction): Cents {
  return toCents(dividedBy(times(wideExact(rate), fteMonths), wide({ numerator: 12, denominator: 1 })));
}
