import type { Post } from '../case';
import type { Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import { toAmountText } from '../money';
import type { PostYear } from '../own-share';
import type { GrantByRule, RatePart } from '../own-share/grant-by-rule';
import { valueOf, yearlyPlace, type MonthsOfPost } from '../own-share/post-year';
import { dividedBy, fractionText, times, toCents, wide, wideExact } from '../own-share/wide-fraction';
import { citation } from '../rules/find-rule';
import { explainShare } from './explain-share';
import { fteAndMonths } from './explain-cost';
import type { ComputedFigure, Explanation, GivenFigure } from './explanation';
import { computed, given, givenExact } from './figures';

/**
 * How the grant of a post in a year came about.
 *
 * @param byRule the grant by the rates; null where the sheet states it or no rate could be looked up
 */
export function explainGrant(
  { post, year, grant }: PostYear,
  byRule: GrantByRule | null,
  monthsOf: MonthsOfPost,
): ComputedFigure {
  const stated = valueOf(post.statedGrant, year);
  if (stated !== null) {
    const place = yearlyPlace(post, 'statedGrant', post.statedGrant, year);
    const input = given('statedGrant', toAmountText(stated), 'euro', place, post.assumed);
    return computed('grant', 'as-stated', grant, [input]);
  }
  if (byRule !== null && byRule.shares.length > 0) {
    const shares = byRule.shares.map((share) => explainShare(share, post, year));
    return computed('grant', 'sum-of-shares', grant, shares);
  }
  const inputs: Explanation[] = fteAndMonths(post, year, monthsOf(post, year));
  for (const part of byRule?.parts ?? []) inputs.push(explainPart(part, post, year));
  const limits = (byRule?.payments ?? []).flatMap(({ purpose, limitedTo }): GivenFigure[] => {
    if (limitedTo === null) return [];
    const place =
      purpose === 'personnel'
        ? yearlyPlace(post, 'eligibleCost', post.eligibleCost, year)
        : yearlyPlace(post, 'materialPerFte', post.materialPerFte, year);
    const term = purpose === 'personnel' ? 'eligibleCost' : 'materialCost';
    return [given(term, toAmountText(limitedTo), 'euro', place, post.assumed)];
  });
  const formula = limits.length > 0 ? 'rate-limited-to-cost' : 'rate-by-months';
  const [only, second] = byRule?.payments ?? [];
  const unrounded =
    only !== undefined && second === undefined && only.limitedTo === null ? only.unrounded : null;
  const rounded = unrounded !== null && !unrounded.numerator.times(100).mod(unrounded.denominator).isZero();
  return computed('grant', formula, grant, [...inputs, ...limits], {
    roundedFrom: rounded && unrounded !== null ? fractionText(unrounded) : null,
  });
}

function explainPart(part: RatePart, post: Post, year: number): ComputedFigure {
  const { answer, rate, ownRate, fteMonths, funded } = part;
  const inForce = answer.inForce;
  const inputs: Explanation[] = [];
  if (rate !== null) {
    const place = ownRate
      ? yearlyPlace(post, 'ratePerFte', post.ratePerFte, year)
      : inForce === null
        ? null
        : citation(inForce.rule).place;
    inputs.push(givenExact('ratePerFte', rate, 'euro-per-fte', place, ownRate && post.assumed));
  }
  inputs.push(given('fteMonths', fractionText(fteMonths), 'months', null, false));
  inputs.push(given('fundedFteMonths', fractionText(funded), 'months', null, false));
  const term = part.purpose === 'personnel' ? 'personnelGrant' : 'workplaceGrant';
  const unrounded =
    rate === null ? null : dividedBy(times(wideExact(rate), funded), wide({ numerator: 12, denominator: 1 }));
  const value = unrounded === null ? unknown(answer.reason as Finding) : known(toCents(unrounded));
  return computed(term, 'rate-times-funded-months', value, inputs, {
    rule: inForce === null || ownRate ? null : citation(inForce.rule),
    rejected: answer.rejected,
    roundedFrom: null,
  });
}
