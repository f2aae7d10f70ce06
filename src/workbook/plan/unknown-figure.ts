/**
 * What an unknown figure is in a cell of the user: `#NV` in every language. As the text `#N/A` some Excel may keep it a
 * text, which a sum skips.
 */
export const UNKNOWN_FORMULA = '=NA()';

/** True for the formula of an unknown figure, as Excel gives it back. */
export function isUnknownFormula(content: unknown): boolean {
  return typeof content === 'string' && content.toUpperCase() === UNKNOWN_FORMULA;
}
