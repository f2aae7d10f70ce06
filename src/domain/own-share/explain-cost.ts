import type { PayRise, Post } from '../case';
import { known } from '../maybe';
import {
  toAmountText,
  toDecimalText,
  unroundedProportion,
  decimalText,
  fractionText,
  wide,
  ZERO_CENTS,
  type Exact,
  type Fraction,
} from '../numbers';
import { costPerFte, oneOffIn } from './cost';
import type { PostYear } from './own-share-computation';
import { explainWorkingTime } from './explain-working-time';
import { valueOf, yearlyPlace, type MonthsOfPost } from './post-year';
import { placeOf, type Place } from '../place';
import type { ComputedFigure, Explanation, GivenFigure } from '../explanation/explanation';
import { computed, given, givenExact } from '../explanation/figures';

/** How the cost of a post in a year came about. */
export function explainCost({ post, year, cost }: PostYear, monthsOf: MonthsOfPost): ComputedFigure {
  const stated = valueOf(post.totalCost, year);
  if (stated !== null) {
    const place = yearlyPlace(post, 'totalCost', post.totalCost, year);
    return computed('cost', 'as-stated', cost, [
      given('totalCost', toAmountText(stated), 'euro', place, post.assumed),
    ]);
  }
  const months = monthsOf(post, year);
  const fte = valueOf(post.fte, year);
  const perFte = costPerFte(post, year);
  const inputs: Explanation[] = [...costInputs(post, year), ...fteAndMonths(post, year, months)];
  const formula =
    post.payRises?.[year] === undefined ? 'cost-per-fte-by-months' : 'raised-cost-per-fte-by-months';
  if (perFte === null || fte === null || months === null) return computed('cost', formula, cost, inputs);
  const { numerator, denominator } = unroundedProportion(perFte, fte, months);
  const rounded = !numerator.times(100).mod(denominator).isZero();
  return computed('cost', formula, cost, inputs, {
    roundedFrom: rounded ? fractionText({ numerator, denominator }) : null,
  });
}

/** FTE with its cell, and the months with the cells of start and end. */
export function fteAndMonths(post: Post, year: number, months: Fraction | null): Explanation[] {
  const fte = valueOf(post.fte, year);
  const ftePlace = yearlyPlace(post, 'fte', post.fte, year);
  const figures: Explanation[] = [];
  if (fte !== null) {
    figures.push(explainWorkingTime(post, fte) ?? givenExact('fte', fte, 'fte', ftePlace, post.assumed));
  }
  if (months !== null) {
    const text = fractionText(wide(months));
    figures.push({
      ...given('months', text, 'months', placeOf(post.origin, 'start'), post.assumed),
      period: { year, end: placeOf(post.origin, 'end') },
    });
  }
  return figures;
}

/** The personnel cost per FTE and year with its cell, or with that of the monthly amount. */
export function explainPersonnelPerFte(post: Post, personnel: Exact, place: Place | null): Explanation {
  const { monthlyPerFte, assumed } = post;
  if (monthlyPerFte === null) return givenExact('personnelPerFte', personnel, 'euro-per-fte', place, assumed);
  return {
    kind: 'computed',
    term: 'personnelPerFte',
    label: null,
    place: null,
    formula: 'monthly-times-twelve',
    value: toDecimalText(personnel),
    unit: 'euro-per-fte',
    inputs: [givenExact('monthlyPerFte', monthlyPerFte, 'euro', place, assumed)],
    rule: null,
    rejected: [],
    roundedFrom: null,
    unknown: null,
  };
}

/** The factor of a rise of pay with the cell of each year's percentage; nothing where pay has not risen. */
export function explainPayRise(rise: PayRise | undefined): ComputedFigure[] {
  if (rise === undefined) return [];
  const steps = rise.steps.map(({ year, percent, place, source }) => ({
    ...givenExact('payRise', percent, 'percent', place, true),
    label: source === null ? String(year) : `${year}, ${source}`,
  }));
  const figure = computed('payFactor', 'compounded-rises', known(ZERO_CENTS), steps);
  return [{ ...figure, unit: 'number', value: decimalText(rise.factor) }];
}

function costInputs(post: Post, year: number): Explanation[] {
  const figures: Explanation[] = [];
  const personnel = valueOf(post.personnelPerFte, year);
  if (personnel !== null) {
    const place = yearlyPlace(post, 'personnelPerFte', post.personnelPerFte, year);
    figures.push(explainPersonnelPerFte(post, personnel, place), ...explainPayRise(post.payRises?.[year]));
  }
  figures.push(...explainMaterialPerFte(post, year));
  figures.push(...explainOneOff(post, year));
  return figures;
}

function explainOneOff(post: Post, year: number): GivenFigure[] {
  const oneOff = oneOffIn(post, year);
  if (oneOff.digits === 0) return [];
  return [
    givenExact('oneOffPerFte', oneOff, 'euro-per-fte', placeOf(post.origin, 'oneOffPerFte'), post.assumed),
  ];
}

/** The material cost per FTE and year with its cell; nothing where the sheet gives none. */
export function explainMaterialPerFte(post: Post, year: number): GivenFigure[] {
  const material = valueOf(post.materialPerFte, year);
  if (material === null) return [];
  const place = yearlyPlace(post, 'materialPerFte', post.materialPerFte, year);
  return [givenExact('materialPerFte', material, 'euro-per-fte', place, post.assumed)];
}

/** What a post costs in a year beside pay: material cost by FTE and months, and what is paid once. */
export function explainCostBesidePersonnel(
  { post, year }: Pick<PostYear, 'post' | 'year'>,
  value: PostYear['cost'],
  monthsOf: MonthsOfPost,
): ComputedFigure {
  return computed('materialCost', 'material-by-months', value, [
    ...explainMaterialPerFte(post, year),
    ...explainOneOff(post, year),
    ...fteAndMonths(post, year, monthsOf(post, year)),
  ]);
}
