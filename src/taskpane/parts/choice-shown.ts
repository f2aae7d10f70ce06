import type { Language } from '../../domain/language';

/**
 * A word that a setting may be, as it reads in the language of the pane. The workbook keeps the German word whatever
 * that language is, so the English pane names both.
 *
 * @param choices the words with their meanings in English
 */
export function choiceShown(
  word: string,
  choices: Readonly<Record<string, string | undefined>>,
  language: Language,
): string {
  const meaning = choices[word];
  return language === 'de' || meaning === undefined ? word : `${meaning} (${word})`;
}
