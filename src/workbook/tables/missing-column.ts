import type { Language } from '../../domain/language';

/** A needed column by its German heading; two of which one is enough, joined by a word of each language. */
export type MissingColumn = string | Readonly<Record<Language, string>>;

/** The missing columns in one line. */
export function missingText(missing: readonly MissingColumn[], language: Language): string {
  return missing.map((each) => (typeof each === 'string' ? each : each[language])).join(', ');
}
