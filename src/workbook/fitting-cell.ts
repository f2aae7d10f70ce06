import type { CellValue } from './snapshot';

/** Characters that a cell of Excel holds. */
export const MOST_CHARACTERS = 32_767;

/**
 * What is put into a cell, cut with an ellipsis where it is a text longer than a cell holds: names of the user's own may
 * be as long as that, and a sentence around one longer.
 */
export function fittingCell(value: CellValue): CellValue {
  return typeof value === 'string' ? fittingText(value) : value;
}

/** The same for a text. One that is cut leaves room for the apostrophe before it. */
export function fittingText(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  // Half a pair of surrogates is no character.
  return `${text.slice(0, MOST_CHARACTERS - 2).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
