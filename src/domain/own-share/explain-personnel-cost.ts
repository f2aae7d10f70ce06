import { toAmountText, unroundedProportion, ZERO, fractionText } from '../numbers';
import { eligiblePersonnelCost, payFactor } from './cost';
import type { PostYear } from './own-share-computation';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';
import { toMaybe } from './post-years';
import { explainCost, explainPayRise, explainPersonnelPerFte, fteAndMonths } from './explain-cost';
import type { ComputedFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';

/** The eligible personnel cost of a post: as stated, else personnel cost per FTE by months, else the whole cost. */
export function explainPersonnelCost(each: PostYear, monthsOf: MonthsOfPost): ComputedFigure {
  const { post, year } = each;
  const months = monthsOf(post, year);
  const value = toMaybe(eligiblePersonnelCost(post, year, months));
  const eligible = valueOf(post.eligibleCost, year);
  if (eligible !== null) {
    const place = yearlyPlace(post, 'eligibleCost', post.eligibleCost, year);
    const input = given('eligibleCost', toAmountText(eligible), 'euro', place, post.assumed);
    return computed('personnelCost', 'as-stated', value, [input]);
  }
  const personnel = valueOf(post.personnelPerFte, year);
  const fte = valueOf(post.fte, year);
  if (personnel === null || fte === null || months === null) {
    const whole = explainCost(each, monthsOf);
    return computed('personnelCost', 'whole-cost', value, [whole]);
  }
  const place = yearlyPlace(post, 'personnelPerFte', post.personnelPerFte, year);
  const factor = payFactor(post, year);
  const perFte = { perYear: [personnel], once: ZERO, factor };
  const { numerator, denominator } = unroundedProportion(perFte, fte, months);
  const isRounded = !numerator.times(100).mod(denominator).isZero();
  return computed(
    'personnelCost',
    factor === undefined ? 'personnel-cost-by-months' : 'raised-personnel-cost-by-months',
    value,
    [
      explainPersonnelPerFte(post, personnel, place),
      ...explainPayRise(post.payRises?.[year]),
      ...fteAndMonths(post, year, months),
    ],
    { roundedFrom: isRounded ? fractionText({ numerator, denominator }) : null },
  );
}
