import type { Language } from '../domain/language';
import { month as german } from './de/month';
import type { MonthTexts } from './de/month';
import { month as english } from './en/month';
import { inLanguage } from './language';

/** The texts of the month's end, in one language. */
export function monthTexts(language: Language): MonthTexts {
  return inLanguage(language, german, english);
}
