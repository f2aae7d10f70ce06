import type { Language } from '../domain/language';
import { band as german } from './de/band';
import type { BandTexts } from './de/band';
import { band as english } from './en/band';

/** The texts of the statements about pending money, in one language. */
export function bandTexts(language: Language): BandTexts {
  return language === 'de' ? german : english;
}
