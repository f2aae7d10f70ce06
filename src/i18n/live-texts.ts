import type { Language } from '../domain/language';
import { live as german } from './de/live';
import type { LiveTexts } from './de/live';
import { live as english } from './en/live';
import { inLanguage } from './language';

/** The texts of what proves the own sheets, in one language. */
export function liveTexts(language: Language): LiveTexts {
  return inLanguage(language, german, english);
}
