import type { Post } from '../case';
import type { Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import {
  toAmountText,
  type Cents,
  type Exact,
  dividedBy,
  fractionText,
  isNone,
  minus,
  sumOf,
  times,
  toCents,
  toDecimalText,
  wide,
  wideExact,
  type WideFraction,
  ZERO_CENTS,
} from '../numbers';
import type { GrantByRule, RatePart } from './grant-parts';
import type { PostYear } from './own-share-computation';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';
import { toMaybe } from './post-years';
import { citation } from '../rules/find-rule';
import type { SumOfRule } from '../rules/rule';
import { explainJoint, explainPartOfCost } from './explain-joint';
import { explainShare } from './explain-share';
import { eligiblePersonnelCost, isCostAssumed, materialCost } from './cost';
import { explainCost, explainMaterialPerFte, fteAndMonths } from './explain-cost';
import { explainEligibleCost } from './explain-eligible-cost';
import { explainPersonnelCost } from './explain-personnel-cost';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, given, givenAmount, givenExact } from '../explanation/figures';

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
      explainStatedCost(each, monthsOf),
    ]);
  }
  if (byRule?.joint !== undefined) return explainJoint(byRule.joint, post, year, monthsOf);
  if (byRule !== null && byRule.shares.length > 0) {
    const shares = byRule.shares.map((share) => explainShare(share, post, year, monthsOf));
    return computed('grant', 'sum-of-shares', grant, shares);
  }
  const inputs: Explanation[] = fteAndMonths(post, year, monthsOf(post, year));
  for (const part of byRule?.parts ?? []) inputs.push(explainPart(part, post, year));
  const limits = (byRule?.payments ?? []).flatMap((payment): Explanation[] => {
    const { purpose, limitedTo, mostOfCost } = payment;
    if (limitedTo === null) return [];
    const percents = (mostOfCost?.parts ?? []).map(({ rule, part }) => explainPartOfCost(rule, part));
    const whole = (purpose === 'personnel' ? explainPayLimit : explainMaterialLimit)(post, year, monthsOf);
    if (mostOfCost !== null) return [...percents, whole];
    return [explainFundedCost(whole, limitedTo, partsOf(byRule, purpose))];
  });
  const share = (byRule?.payments ?? []).find(
    ({ limitedTo, mostOfCost }) => limitedTo !== null && mostOfCost !== null,
  );
  const rounding = share?.mostOfCost?.parts[0]?.part.rounding;
  const formula =
    rounding !== undefined
      ? (`rate-limited-to-share-${rounding.mode}-${rounding.to}` as const)
      : limits.length === 0
        ? 'rate-by-months'
        : isLimitedInPart(byRule)
          ? 'rate-limited-in-part'
          : 'rate-limited-to-cost';
  const [only, second] = byRule?.payments ?? [];
  const unrounded =
    only !== undefined && second === undefined && only.limitedTo === null ? only.unrounded : null;
  const rounded = unrounded !== null && !unrounded.numerator.times(100).mod(unrounded.denominator).isZero();
  return computed('grant', formula, grant, [...inputs, ...limits], {
    roundedFrom: rounded && unrounded !== null ? fractionText(unrounded) : null,
  });
}

function explainStatedCost({ post, year, cost }: PostYear, monthsOf: MonthsOfPost): Explanation {
  const eligible = valueOf(post.eligibleCost, year);
  if (eligible !== null) return explainEligibleCost({ post, cost: eligible }, year, monthsOf);
  return explainCost({ post, year, cost, grant: cost }, monthsOf);
}

/** What limits pay: a cost that stands in a cell, else personnel cost by FTE and months. */
function explainPayLimit(post: Post, year: number, monthsOf: MonthsOfPost): Explanation {
  const [eligible, personnel] = [valueOf(post.eligibleCost, year), valueOf(post.personnelPerFte, year)];
  const cost = toMaybe(eligiblePersonnelCost(post, year, monthsOf(post, year)));
  if (!cost.known || (eligible === null && personnel !== null)) {
    const ofPay = explainPersonnelCost({ post, year, cost, grant: cost }, monthsOf);
    return { ...ofPay, term: 'eligibleCost' };
  }
  const place =
    eligible === null
      ? yearlyPlace(post, 'totalCost', post.totalCost, year)
      : yearlyPlace(post, 'eligibleCost', post.eligibleCost, year);
  return given('eligibleCost', toAmountText(cost.value), 'euro', place, isCostAssumed(post, year));
}

function explainMaterialLimit(post: Post, year: number, monthsOf: MonthsOfPost): Explanation {
  const months = monthsOf(post, year);
  const cost = months === null ? null : materialCost(post, year, months);
  return computed('materialCost', 'material-by-months', known(cost ?? ZERO_CENTS), [
    ...explainMaterialPerFte(post, year),
    ...fteAndMonths(post, year, months),
  ]);
}

/** The cost that limits the rates: of a post above the cap only what falls to its funded FTE months. */
function explainFundedCost(whole: Explanation, limit: Cents, parts: readonly RatePart[]): Explanation {
  const all = sumOf(parts.map(({ fteMonths }) => fteMonths));
  const funded = sumOf(parts.filter(({ ceiling }) => ceiling).map((part) => part.funded));
  if (isNone(minus(all, funded))) return whole;
  return computed(whole.term, 'cost-of-funded-months', known(limit), [
    whole,
    given('fteMonths', fractionText(all), 'months', null, false),
    given('fundedFteMonths', fractionText(funded), 'months', null, false),
  ]);
}

function partsOf(byRule: GrantByRule | null, purpose: RatePart['purpose']): readonly RatePart[] {
  return (byRule?.parts ?? []).filter((part) => part.purpose === purpose);
}

/** True where the cost limits what some rates of the year pay, and others are paid in full beside them. */
function isLimitedInPart(byRule: GrantByRule | null): boolean {
  return (byRule?.payments ?? []).some(
    ({ purpose, limitedTo }) =>
      limitedTo !== null && partsOf(byRule, purpose).some(({ ceiling }) => !ceiling),
  );
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

function rateInput({ answer, rate, ownRate }: RatePart, post: Post, year: number): Explanation[] {
  if (rate === null) return [];
  const { inForce } = answer;
  const ofRule = inForce === null ? null : citation(inForce.rule).place;
  if (!ownRate && inForce?.rule.ofSum !== undefined) return [explainRateOfSum(rate, inForce.rule.ofSum)];
  const place = ownRate ? yearlyPlace(post, 'ratePerFte', post.ratePerFte, year) : ofRule;
  return [givenExact('ratePerFte', rate, 'euro-per-fte', place, ownRate && post.assumed)];
}

function explainRateOfSum(rate: Exact, { sum, posts, months, places }: SumOfRule): ComputedFigure {
  const figure = computed('ratePerFte', 'rate-of-sum', known(ZERO_CENTS), [
    givenAmount('noticeSum', sum, places.sum),
    givenExact('fte', posts, 'fte', places.posts, false),
    {
      ...given('months', fractionText(wide(months)), 'months', places.from, false),
      period: { year: null, end: places.to },
    },
  ]);
  return { ...figure, unit: 'euro-per-fte', value: toDecimalText(rate) };
}

function rulesOf({ answer, ownRate }: RatePart): Pick<ComputedFigure, 'rule' | 'rejected'> {
  const { inForce, rejected } = answer;
  return { rule: inForce === null || ownRate ? null : citation(inForce.rule), rejected };
}

function paidBy(rate: Exact, fteMonths: WideFraction): Cents {
  return toCents(dividedBy(times(wideExact(rate), fteMonths), wide({ numerator: 12, denominator: 1 })));
}
