import type { Language } from '../language';
import type { Cents } from '../numbers/exact';
import { formatEuro } from '../numbers/format';
import type { Place } from '../place';
import { CATALOGUE } from './catalogue';

export type Severity = 'error' | 'warning' | 'info';

export type FindingCode = keyof typeof CATALOGUE;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** A value of a sentence: a text that reads the same in both languages, an amount of money, or a text for each. */
export type FindingValue = string | { readonly cents: Cents } | Readonly<Record<Language, string>>;

/** The values that the sentence of a code needs. */
export type FindingValues<Code extends FindingCode> = Readonly<
  Record<Placeholders<(typeof CATALOGUE)[Code]['de']>, FindingValue>
>;

/** Something a reader of the result has to know. Plain data: the sentence is made from the catalogue. */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  readonly place: Place | null;
  readonly values: Readonly<Record<string, FindingValue>>;
}

/** Makes a finding; the compiler checks that every placeholder of the sentence has its value. */
export function finding<Code extends FindingCode>(
  code: Code,
  place: Place | null,
  values: FindingValues<Code>,
): Finding {
  return { severity: CATALOGUE[code].severity, code, place, values };
}

/** The finding as one sentence, with sheet and cell in front where it has a place: `Stellen!D7: …`. */
export function sentence(found: Finding, language: Language): string {
  const filled = filledText(CATALOGUE[found.code][language], found.values, language);
  return found.place === null ? filled : `${found.place.sheet}!${found.place.cell}: ${filled}`;
}

/** A text with its placeholders in braces filled. */
export function filledText(text: string, values: Finding['values'], language: Language): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => textOf(values[name] ?? '', language));
}

function textOf(value: FindingValue, language: Language): string {
  if (typeof value === 'string') return value;
  return 'cents' in value ? formatEuro(value.cents, language) : value[language];
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((each) => each.severity === 'error');
}
