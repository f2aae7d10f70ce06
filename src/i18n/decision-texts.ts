import type { Language } from '../domain/language';
import { decision as german } from './de/decision';
import type { DecisionTexts } from './de/decision';
import { decision as english } from './en/decision';
import { inLanguage } from './language';

/** The texts of who decides, in one language. */
export function decisionTexts(language: Language): DecisionTexts {
  return inLanguage(language, german, english);
}
