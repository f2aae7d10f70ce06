export type { Exact, Cents } from './exact';
export {
  ZERO_CENTS,
  cents,
  exactCents,
  roundedCents,
  addCents,
  subtractCents,
  sumCents,
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
export { Whole, roundedQuotient, type Rounding } from './rounding';
export { formatEuro, formatNumber, formatPlainNumber } from './format';
