import { shorterNumbers } from './general-number';

/** How wide a text is, in pixels. */
export type Measure = (text: string) => number;

/**
 * What Excel shows of a number in a column: one that a format dresses shows in full or as ####, because one that is cut
 * would be read as another; one without a format first gives up decimals, and then shows an exponent.
 *
 * @param shown the number as its format or the language writes it
 * @param plain the number where it has no format; null where it has one
 * @param width pixels that the column has for it
 */
export function fittingNumber(shown: string, plain: number | null, width: number, measure: Measure): string {
  if (measure(shown) <= width) return shown;
  if (plain !== null) {
    const mark = shown.includes(',') ? ',' : '.';
    for (const shorter of shorterNumbers(plain)) {
      const text = shorter.replace('.', mark);
      if (measure(text) <= width) return text;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(width / measure('#'))));
}
