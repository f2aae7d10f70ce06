/**
 * A text with the minus of formulas (−) in front of its figures, as the pane shows all of them: a hyphen is shorter and may
 * be broken at the end of a line.
 */
export function withMinus(text: string): string {
  return text.replace(/(^|[\s(\u00a0])-(?=€?\d)/g, '$1−');
}
