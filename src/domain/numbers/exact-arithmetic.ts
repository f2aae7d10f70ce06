import type { Exact } from './exact';
import { powerOfTen } from './power-of-ten';
import { Whole } from './rounding';

const MAX_SCALE = 20;

export const ZERO: Exact = { digits: 0, scale: 0 };

/**
 * Makes an exact number in its shortest form (no trailing zeros after the decimal point).
 *
 * @throws RangeError unless the digits are a safe integer and the scale lies in 0 … 20
 */
export function exact(digits: number, scale = 0): Exact {
  if (!Number.isSafeInteger(digits) || !Number.isInteger(scale) || scale < 0 || scale > MAX_SCALE) {
    throw new RangeError(`${digits} × 10^-${scale} is outside the range of exact numbers`);
  }
  let shortDigits = digits === 0 ? 0 : digits;
  let shortScale = digits === 0 ? 0 : scale;
  while (shortScale > 0 && shortDigits % 10 === 0) {
    shortDigits /= 10;
    shortScale -= 1;
  }
  return { digits: shortDigits, scale: shortScale };
}

/**
 * Reads canonical decimal text: `-1234.56`, `0.5`, `1e-7`. Null where the text is none, or where it has
 * more than 15–16 digits or 20 decimals and so is no exact number of ours.
 */
export function parseExact(text: string): Exact | null {
  const match = /^([+-]?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const shortFraction = fraction.replace(/0+$/, '');
  let scale = shortFraction.length - Number(exponent);
  let digitText = (whole + shortFraction).replace(/^0+(?=\d)/, '');
  if (scale < 0) {
    digitText += '0'.repeat(Math.min(-scale, 400));
    scale = 0;
  }
  const digits = Number(digitText);
  if (digits === 0) return ZERO;
  if (!Number.isSafeInteger(digits)) return null;
  while (scale > MAX_SCALE && digitText.endsWith('0')) {
    digitText = digitText.slice(0, -1);
    scale -= 1;
  }
  if (scale > MAX_SCALE) return null;
  const size = Number(digitText);
  return exact(sign === '-' ? -size : size, scale);
}

/**
 * The exact number that a cell holds. A cell stores a binary double, but Excel keeps and shows at most
 * 15 significant digits: 0.1 + 0.2 stands in the file as 0.30000000000000004 and is 0.3 to its user.
 * Rounding to 15 digits gives back the decimal the user typed. Null for NaN, infinities and numbers
 * beyond the range of exact numbers.
 */
export function exactFromNumber(value: number): Exact | null {
  if (!Number.isFinite(value)) return null;
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return { digits: value === 0 ? 0 : value, scale: 0 };
  const parsed = parseExact(value.toPrecision(15));
  if (parsed !== null || Math.abs(value) >= 1) return parsed;
  return parseExact(value.toFixed(MAX_SCALE));
}

/** @throws RangeError where the sum has more digits than an exact number can hold. */
export function addExact(left: Exact, right: Exact): Exact {
  const scale = Math.max(left.scale, right.scale);
  const [leftDigits, rightDigits] = [digitsAt(left, scale), digitsAt(right, scale)];
  const digits = leftDigits + rightDigits;
  const areSafe =
    Number.isSafeInteger(leftDigits) && Number.isSafeInteger(rightDigits) && Number.isSafeInteger(digits);
  if (areSafe) return exact(digits, scale);
  return fromWhole(wholeAt(left, scale).plus(wholeAt(right, scale)), scale);
}

/**
 * @param factor a safe integer
 * @throws RangeError where the product has more digits than an exact number can hold.
 */
export function multiplyExact(value: Exact, factor: number): Exact {
  const digits = value.digits * factor;
  if (Number.isSafeInteger(digits)) return exact(digits, value.scale);
  return fromWhole(new Whole(value.digits).times(factor), value.scale);
}

/** Negative where left < right, 0 where equal, positive where left > right. */
export function compareExact(left: Exact, right: Exact): number {
  if (left.scale === right.scale) return left.digits - right.digits;
  const finer = left.scale - right.scale;
  const leftDigits = finer < 0 ? left.digits * powerOfTen(-finer) : left.digits;
  const rightDigits = finer > 0 ? right.digits * powerOfTen(finer) : right.digits;
  if (Number.isSafeInteger(leftDigits) && Number.isSafeInteger(rightDigits)) return leftDigits - rightDigits;
  const scale = Math.max(left.scale, right.scale);
  return wholeAt(left, scale).comparedTo(wholeAt(right, scale));
}

/** Canonical decimal text with at least `minimumDecimals` decimals: `-1234.5`, `2.50`. */
export function toDecimalText(value: Exact, minimumDecimals = 0): string {
  const scale = Math.max(value.scale, minimumDecimals);
  const whole = digitsAt(value, scale);
  const text = Number.isSafeInteger(whole) ? String(Math.abs(whole)) : wholeAt(value, scale).abs().toFixed(0);
  const digits = text.padStart(scale + 1, '0');
  const sign = value.digits < 0 ? '-' : '';
  return scale === 0 ? sign + digits : `${sign}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The digits of the value at a larger scale; not a safe integer where they do not fit. */
export function digitsAt(value: Exact, scale: number): number {
  return value.scale === scale ? value.digits : value.digits * powerOfTen(scale - value.scale);
}

/** The digits of the value at a larger scale, whatever their number. */
export function wholeAt(value: Exact, scale: number): Whole {
  return new Whole(value.digits).times(new Whole(10).pow(scale - value.scale));
}

function fromWhole(digits: Whole, scale: number): Exact {
  let shortScale = scale;
  let short = digits;
  while (shortScale > 0 && short.mod(10).isZero()) {
    short = short.div(10);
    shortScale -= 1;
  }
  return exact(short.toNumber(), shortScale);
}

const MOST_SCALE = 15;

/**
 * A part of a whole, at most 1, such as 26 of 39 hours. Where it has no end as a decimal it is rounded up at the
 * fifteenth place: the product with an amount is then never less than the true one, so that what lies half way between
 * two cents is still rounded up.
 *
 * @throws RangeError where the whole is 0 or less than the part
 */
export function partOfWhole(part: Exact, whole: Exact): Exact {
  if (whole.digits <= 0 || compareExact(part, whole) > 0) throw new RangeError('Not a part of a whole');
  const scale = Math.max(part.scale, whole.scale);
  const divisor = wholeAt(whole, scale);
  for (let places = 0; places < MOST_SCALE; places += 1) {
    const digits = wholeAt(part, scale).times(new Whole(10).pow(places));
    if (digits.mod(divisor).isZero()) return exact(digits.div(divisor).toNumber(), places);
  }
  const digits = wholeAt(part, scale).times(new Whole(10).pow(MOST_SCALE));
  const rest = digits.mod(divisor);
  return exact(
    digits
      .minus(rest)
      .div(divisor)
      .plus(rest.isZero() ? 0 : 1)
      .toNumber(),
    MOST_SCALE,
  );
}
