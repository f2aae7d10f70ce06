/**
 * A text with the minus of formulas (−) in front of its figures, as the pane shows all of them: a hyphen is shorter and may
 * be broken at the end of a line. What is quoted („-5“) stays as it is written there.
 */
export function withMinus(text: string): string {
  return text.replace(/(^|[\s(±–/×+=])-(?=€?\d)/g, '$1−');
}
