import type { Language } from '../../domain/language';
import { FUNCTION_PREFIX } from '../function-prefix';

const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_$][\p{L}\p{N}_.$]*|\d+(?:\.\d+)?|[^]/gu;
const QUOTED = /^["']/;
const NUMBER = /^\d/;
/** What a German Excel writes otherwise than by its separators: functions of Excel, lists, columns of tables, constants. */
const OTHERWISE = new RegExp(
  [
    String.raw`(?:^|[^\p{L}\p{N}_.])(?!${FUNCTION_PREFIX}\.)[\p{L}_][\p{L}\p{N}_.]*\(`,
    String.raw`[{}[\]#]`,
    String.raw`(?:^|[^\p{L}\p{N}_.$!])(?:TRUE|FALSE)(?![\p{L}\p{N}_.!])`,
  ].join('|'),
  'iu',
);

/**
 * A formula as the user's Excel shows it: `=KIM.KOSTEN(B2,0.5)` is `=KIM.KOSTEN(B2;0,5)` in German. One that has more in it
 * than calls of the add-in, cells, numbers and texts stays as Excel's interface for programs writes it: the German names of
 * Excel's own functions are not known here, and half of a translation would be a formula in no language.
 */
export function shownFormula(formula: string, language: Language): string {
  if (language === 'en') return formula;
  const parts = formula.match(PART) ?? [];
  if (OTHERWISE.test(parts.filter((part) => !QUOTED.test(part)).join(''))) return formula;
  return parts
    .map((part) => {
      if (NUMBER.test(part)) return part.replace('.', ',');
      return part === ',' ? ';' : part;
    })
    .join('');
}
