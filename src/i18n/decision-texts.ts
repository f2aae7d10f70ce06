import type { Language } from '../domain/language';
import { decision as german } from './de/decision';
import type { DecisionTexts } from './de/decision';
import { decision as english } from './en/decision';

/** The texts of who decides, in one language. */
export function decisionTexts(language: Language): DecisionTexts {
  return language === 'de' ? german : english;
}
