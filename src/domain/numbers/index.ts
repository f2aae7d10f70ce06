/**
 * The numbers of the domain. No amount is ever a binary fraction; each form below is exact, and rounding happens where
 * a rule says so and nowhere else.
 *
 * | form           | what it is for                                                        | made from              |
 * | -------------- | --------------------------------------------------------------------- | ---------------------- |
 * | `Exact`        | what a cell holds: FTE, rates, a yearly cost before rounding          | `exactFromNumber`, `parseExact` |
 * | `Cents`        | every amount of a result; whole cents, summed and compared as such    | `roundedCents`, `exactCents` |
 * | `Fraction`     | months of a year and shares of them: small, whole, in lowest terms    | `fraction`             |
 * | `WideFraction` | products of many inputs that are rounded once, at the very end        | `wide`, `wideExact`    |
 * | `FineEuro`     | sums of thousands of fractions: 60 decimals instead of a denominator of thousands of digits | `fineEuro` |
 * | `Whole`        | what `WideFraction` and `FineEuro` count in; outside them only for `Exact` at a larger scale | `wholeAt` |
 *
 * Which one? An input is `Exact`. A figure that is shown, written or added up with others is `Cents`. Between the two,
 * an amount of one post goes through `proportion` (fast, and exact: it takes the wide way where whole numbers of 53
 * bits do not suffice); a rule that multiplies and divides in several steps takes `WideFraction`; the drivers of a
 * bridge, which average over many orders of changes, take `FineEuro`.
 *
 * What may be unknown is `Maybe` of one of these (`domain/maybe.ts`); sums of them are in `domain/maybe-amounts.ts`.
 * Words and digits for a reader are made by `formatEuro` and `formatNumber` only (with them, a count by
 * `i18n/count-text.ts` and a cell's number by `i18n/number-text.ts`), canonical text for JSON by `toAmountText` and
 * `toDecimalText`. A text is never read back into a number, except from a cell.
 */
export type { Exact, Cents } from './exact';
export {
  ZERO_CENTS,
  cents,
  exactCents,
  roundedCents,
  addCents,
  subtractCents,
  sumCents,
  percentOf,
  centsWithinPercent,
  exactFromCents,
  toAmountText,
} from './cents';
export {
  ZERO,
  exact,
  parseExact,
  exactFromNumber,
  addExact,
  multiplyExact,
  compareExact,
  partOfWhole,
  toDecimalText,
  digitsAt,
  wholeAt,
} from './exact-arithmetic';
export { type FineEuro, NO_FINE_EURO, fineEuro, fineFromCents, centsAndRest, shownEuro } from './fine-euro';
export { type Fraction, NOTHING, WHOLE_YEAR, fraction, addFractions } from './fraction';
export {
  type WideFraction,
  NONE,
  wide,
  wideExact,
  plus,
  sumOf,
  minus,
  times,
  dividedBy,
  smaller,
  isNone,
  toCents,
  roundedEuro,
  fractionText,
  decimalText,
  nearestExact,
} from './wide-fraction';
export {
  type PerFte,
  proportion,
  proratedCents,
  proratedRate,
  wideProportion,
  unroundedProportion,
} from './proportion';
export { allocate } from './allocate';
export { Whole, roundedQuotient, TO_CENT, type Rounding } from './rounding';
export { formatEuro, formatNumber } from './format';
