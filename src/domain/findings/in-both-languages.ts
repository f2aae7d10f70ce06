import type { Language } from '../language';
import type { FindingValue } from './finding';

/** A value of a sentence that reads differently in the two languages; a plain text where it does not. */
export function inBothLanguages(textIn: (language: Language) => string): FindingValue {
  const [de, en] = [textIn('de'), textIn('en')];
  return de === en ? de : { de, en };
}
