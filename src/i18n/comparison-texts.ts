import type { Language } from '../domain/language';
import { comparison as german } from './de/comparison';
import type { ComparisonTexts } from './de/comparison';
import { comparison as english } from './en/comparison';
import { inLanguage } from './language';

/** The texts of what changed since the last run, in one language. */
export function comparisonTexts(language: Language): ComparisonTexts {
  return inLanguage(language, german, english);
}
