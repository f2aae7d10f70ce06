import { composed } from '../domain/findings/catalogue/composed';
import type { FindingEntry } from '../domain/findings/catalogue/finding-room';
import { GRANTS } from '../domain/findings/catalogue/grants';
import { RULES } from '../domain/findings/catalogue/rules';
import { filledText } from '../domain/findings/filled-text';
import type { Finding, FindingCode } from '../domain/findings/finding';
import type { Language } from '../domain/language';
import type { FunctionTexts } from '../i18n/de/functions';
import { functionTexts, screenLanguage } from './screen-language';

type OwnCode = Exclude<keyof FunctionTexts['problems'], FindingCode>;

/** Why a function has no value: a finding of the domain or of a cell reader, or a problem of its arguments. */
export type Problem = Pick<Finding, 'values'> & { readonly code: FindingCode | OwnCode };

/**
 * What the functions say in the words of the catalogue: why a cost, a rate or a grant is unknown. For all else they have
 * their own words; the other findings are not loaded with them.
 */
const REASONS: Readonly<Record<string, FindingEntry>> = composed({ RULES, GRANTS });

/** Nothing wrong with the arguments, but the figure is not known. */
const NOT_KNOWN: ReadonlySet<string> = new Set<Problem['code']>([
  'rate-unknown',
  'rules-clash',
  'cost-missing',
]);

/** Readable, but outside of what is possible. */
const OUT_OF_RANGE: ReadonlySet<string> = new Set<Problem['code']>([
  'negative-value',
  'number-too-large',
  'implausible-date',
  'end-before-start',
  'allocation-not-in-steps',
  'allocation-posts-implausible',
  'result-too-large',
]);

/**
 * The Excel error of a problem with its sentence: #NV where the figure is not known, #ZAHL! where a value is out of
 * range, else #WERT!. Excel shows the sentences of #NV and #WERT! only.
 *
 * @param outOfRange true for a value that its reader calls unreadable, but which is a number
 */
export function failure(problem: Problem, outOfRange = false): CustomFunctions.Error {
  return new CustomFunctions.Error(
    errorCode(problem.code, outOfRange),
    problemText(problem, screenLanguage()),
  );
}

/** What is wrong and what to change, as one text. */
export function problemText({ code, values }: Problem, language: Language): string {
  const texts: Readonly<Record<string, string>> = functionTexts(language).problems;
  const text = texts[code] ?? REASONS[code]?.[language];
  if (text === undefined) throw new Error(`no words for ${code}`);
  return filledText(text, values, language);
}

function errorCode(code: string, outOfRange: boolean): CustomFunctions.ErrorCode {
  const { invalidNumber, invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  if (NOT_KNOWN.has(code)) return notAvailable;
  return outOfRange || OUT_OF_RANGE.has(code) ? invalidNumber : invalidValue;
}
