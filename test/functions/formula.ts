import { toSerial } from '../../src/domain/time';
import { errorValue } from './with-functions';

/** How formulas are written in a language of Excel. */
export interface Notation {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
  readonly date: string;
  readonly errors: Readonly<Record<string, keyof typeof CustomFunctions.ErrorCode>>;
}

export const NOTATIONS: Readonly<Record<'de' | 'en', Notation>> = {
  de: { separator: ';', decimal: ',', date: 'DATUM', errors: { '#NV': 'notAvailable' } },
  en: { separator: ',', decimal: '.', date: 'DATE', errors: { '#N/A': 'notAvailable' } },
};

export interface Formula {
  /** Name without the namespace. */
  readonly name: string;
  /** null for an argument left out; `{…}` is a column of cells. */
  readonly parameters: readonly unknown[];
}

/**
 * Reads a formula that calls one function of the namespace KIM with constants: numbers, texts in quotes, a date
 * function, error values, and columns in braces.
 *
 * @throws Error for anything else
 */
export function parseFormula(text: string, notation: Notation): Formula {
  const match = /^=KIM\.([\p{L}]+)\((.*)\)$/u.exec(text);
  if (match === null) throw new Error(`No formula: ${text}`);
  return {
    name: match[1]!,
    parameters: split(match[2]!, notation.separator).map((each) => parameter(each.trim(), notation)),
  };
}

/** Splits outside of quotes, brackets and braces. */
function split(text: string, separator: string): string[] {
  const parts = [''];
  let depth = 0;
  let quoted = false;
  for (const character of text) {
    if (character === '"') quoted = !quoted;
    if (!quoted && '({'.includes(character)) depth += 1;
    if (!quoted && ')}'.includes(character)) depth -= 1;
    if (character === separator && depth === 0 && !quoted) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

function parameter(text: string, notation: Notation): unknown {
  if (text === '') return null;
  if (text.startsWith('{') && text.endsWith('}')) {
    return split(text.slice(1, -1), ';').map((each) => [parameter(each.trim(), notation)]);
  }
  if (text.startsWith('"') && text.endsWith('"')) return text.slice(1, -1);
  if (text.startsWith(`${notation.date}(`)) {
    const [year = 0, month = 0, day = 0] = text
      .slice(notation.date.length + 1, -1)
      .split(notation.separator)
      .map(Number);
    return toSerial({ year, month, day }, 1900);
  }
  const error = notation.errors[text];
  if (error !== undefined) return errorValue(error);
  const number = Number(text.replace(notation.decimal, '.'));
  if (Number.isNaN(number)) throw new Error(`No constant: ${text}`);
  return number;
}
