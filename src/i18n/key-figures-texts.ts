import type { Language } from '../domain/language';
import { keyFigures as german } from './de/key-figures';
import type { KeyFiguresTexts } from './de/key-figures';
import { keyFigures as english } from './en/key-figures';
import { inLanguage } from './language';

/** The texts of the key figures on one page, in one language. */
export function keyFiguresTexts(language: Language): KeyFiguresTexts {
  return inLanguage(language, german, english);
}
