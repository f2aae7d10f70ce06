import { formatNumber, toDecimalText } from '../../domain/numbers';
import { readNumber } from '../cells/read-number';

/** A formula that calls one function of the add-in. */
export interface FunctionCall {
  /** As Excel's interface for programs takes it: `=KIM.KOSTEN(B2,0.5)`. */
  readonly formula: string;
  /** As a German Excel shows it: `=KIM.KOSTEN(B2;0,5)`. */
  readonly shown: string;
}

const SHEET = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const REFERENCE = new RegExp(`^(?:${SHEET})?${CELL}(?::${CELL})?$`, 'iu');

/**
 * The call of a function with what somebody typed for its arguments: cells and ranges, German numbers, and words, which
 * become texts. Nothing else gets into the formula. Arguments at the end that are left blank are left out.
 *
 * @param name as a formula writes it, without the prefix: `KOSTEN`
 */
export function functionCall(name: string, typed: readonly string[]): FunctionCall {
  const filled = typed.map((each) => each.trim());
  while (filled.at(-1) === '') filled.pop();
  const parts = filled.map(argumentOf);
  const call = (separator: string, of: 'written' | 'shown'): string =>
    `=KIM.${name}(${parts.map((part) => part[of]).join(separator)})`;
  return { formula: call(',', 'written'), shown: call(';', 'shown') };
}

function argumentOf(text: string): { readonly written: string; readonly shown: string } {
  if (text === '' || REFERENCE.test(text)) return { written: text, shown: text };
  const number = readNumber(text);
  if (number.kind === 'value' && number.remark === undefined) {
    const shown = formatNumber(number.value).replaceAll('.', '');
    return { written: toDecimalText(number.value), shown };
  }
  const quoted = `"${text.replace(/^"(.*)"$/, '$1').replaceAll('"', '""')}"`;
  return { written: quoted, shown: quoted };
}
