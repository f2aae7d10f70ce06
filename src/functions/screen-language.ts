import type { Language } from '../domain/language';
import { functionTexts as german } from '../i18n/de/functions';
import type { FunctionTexts } from '../i18n/de/functions';
import { functionTexts as english } from '../i18n/en/functions';
import { inLanguage, languageOf } from '../i18n/language';

/** The language of Office's screen. Asked for at each call: functions are associated before Office knows it. */
export function screenLanguage(): Language {
  return languageOf(Office.context.displayLanguage);
}

/** The texts of the functions in a language. */
export function functionTexts(language: Language): FunctionTexts {
  return inLanguage(language, german, english);
}
