import type { SettingsTexts } from '../../../i18n/de/taskpane-settings';

/**
 * What a setting may hold, as it reads in the language of the pane. The workbook keeps the German word whatever that
 * language is, so the English pane names both.
 */
export function wordShown(word: string, { words }: SettingsTexts): string {
  return (words as Readonly<Record<string, string>>)[word] ?? word;
}
