import type { Language } from '../domain/language';
import { outlook as german } from './de/outlook';
import type { OutlookTexts } from './de/outlook';
import { outlook as english } from './en/outlook';
import { inLanguage } from './language';

/** The texts of what stands beside the plan, in one language. */
export function outlookTexts(language: Language): OutlookTexts {
  return inLanguage(language, german, english);
}
