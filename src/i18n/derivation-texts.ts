import type { Language } from '../domain/language';
import { derivation as german } from './de/derivation';
import type { DerivationTexts } from './de/derivation';
import { derivation as english } from './en/derivation';
import { inLanguage } from './language';

/** The texts of the derivation in one language. */
export function derivationTexts(language: Language): DerivationTexts {
  return inLanguage(language, german, english);
}
