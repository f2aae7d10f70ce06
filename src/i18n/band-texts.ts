import type { Language } from '../domain/language';
import { band as german } from './de/band';
import type { BandTexts } from './de/band';
import { band as english } from './en/band';
import { inLanguage } from './language';

/** The texts of the statements about pending money, in one language. */
export function bandTexts(language: Language): BandTexts {
  return inLanguage(language, german, english);
}
