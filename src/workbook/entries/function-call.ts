import { toDecimalText } from '../../domain/numbers';
import { readNumber } from '../cells/read-number';
import { inFormula } from '../function-prefix';

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(`^(?:${SHEET})?${CELL}(?::${CELL})?$`, 'iu');

/**
 * The call of a function with what somebody typed for its arguments: cells and ranges, German numbers, and words, which
 * become texts. Nothing else gets into the formula. Arguments at the end that are left blank are left out.
 *
 * @param name as a formula writes it, without the prefix: `KOSTEN`
 * @returns the formula as Excel's interface for programs takes it everywhere, in English: `=KIM.KOSTEN(B2,0.5)`
 */
export function functionCall(name: string, typed: readonly string[]): string {
  const filled = typed.map((each) => each.trim());
  while (filled.at(-1) === '') filled.pop();
  return `=${inFormula(name)}(${filled.map(argumentOf).join(',')})`;
}

function argumentOf(text: string): string {
  if (text === '' || REFERENCE.test(text)) return text;
  const number = readNumber(text);
  if (number.kind === 'value' && number.remark === undefined) return toDecimalText(number.value);
  return `"${text.replace(/^"(.*)"$/, '$1').replaceAll('"', '""')}"`;
}
