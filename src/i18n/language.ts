import type { Language } from '../domain/language';

/** The language of the screen for an Office display language such as `de-DE`: German unless it is English. */
export function languageOf(displayLanguage: string): Language {
  return displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'de';
}

/** The texts of one language out of those of both. */
export function inLanguage<Texts>(language: Language, german: Texts, english: Texts): Texts {
  return language === 'de' ? german : english;
}
