import { areaAddress, cellAddress, type Area } from '../address';
import { cellReference } from '../cell-reference';
import type { CellValue } from '../snapshot';

/**
 * What tells whether a range still holds what was read: a sum of its numbers and one of its texts, weighted by place.
 * A cent, a word of equal length, a cleared cell, swapped rows and a number that became text change one of them.
 */
export interface Fingerprint {
  readonly numbers: number;
  readonly texts: number;
}

/** Weights are small, so that a cent stays visible beside millions. */
const LARGEST_WEIGHT = 97;

export function fingerprintOf(values: readonly (readonly CellValue[])[]): Fingerprint {
  let [numbers, texts] = [0, 0];
  values.forEach((row, down) => {
    row.forEach((value, across) => {
      const weight = ((7 * down + 13 * across) % LARGEST_WEIGHT) + 1;
      if (typeof value === 'number') {
        numbers += weight * value;
        texts += weight;
      } else if (typeof value === 'boolean') texts += weight * (value ? 3 : 2);
      else if (value !== '') texts += weight * textSum(value);
    });
  });
  return { numbers, texts };
}

/** First, second, fourth, middle and last character and the length. */
function textSum(text: string): number {
  const code = (at: number): number => (at < text.length ? text.charCodeAt(at) : ' '.charCodeAt(0));
  return (
    code(0) +
    3 * code(1) +
    11 * code(3) +
    5 * code(Math.floor(text.length / 2)) +
    7 * code(text.length - 1) +
    31 * text.length
  );
}

/** The expressions that compute the same in every Excel since 2013, without array entry and without `=`. */
export function fingerprintFormulas(
  sheet: string,
  area: Area,
): { readonly numbers: string; readonly texts: string } {
  const range = cellReference({ sheet, cell: areaAddress(area) });
  const first = cellReference({ sheet, cell: cellAddress(area.top, area.left) });
  const weight = `(MOD(7*(ROW(${range})-ROW(${first}))+13*(COLUMN(${range})-COLUMN(${first})),${LARGEST_WEIGHT})+1)`;
  const character = (text: string): string => `UNICODE(${text})`;
  const ofText = [
    character(`LEFT(${range}&" ",1)`),
    `3*${character(`MID(${range}&"  ",2,1)`)}`,
    `11*${character(`MID(${range}&"    ",4,1)`)}`,
    // Never empty, also where the length of a number counts its format, as in the workbench.
    `5*${character(`MID(${range},INT(LEN(${range})/2)+1,1)&" "`)}`,
    `7*${character(`RIGHT(" "&${range},1)`)}`,
    `31*LEN(${range})`,
  ].join('+');
  const others = `ISNUMBER(${range})+ISLOGICAL(${range})*(2+(${range}=TRUE))`;
  return {
    numbers: `SUMPRODUCT(${weight},${range})`,
    texts: `SUMPRODUCT(${weight}*(ISTEXT(${range})*(${ofText})+${others}))`,
  };
}

/** Above it sums of doubles may differ in the last cent by the order in which they are added. */
const EXACT_SUM = 1e11;

/** Numbers that differ by less are the same. */
export function toleranceOfNumbers(numbers: number): number {
  return Math.max(0.004, (Math.abs(numbers) / EXACT_SUM) * 0.004);
}
