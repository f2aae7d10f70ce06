import { de } from './de';
import { en } from './en';
import type { GridLanguage } from '../grid/start-univer';

export type WorkbenchTexts = Readonly<Record<keyof typeof de, string>>;

/** The workbench's own texts. */
export function workbenchTexts(language: GridLanguage): WorkbenchTexts {
  return language === 'de' ? de : en;
}
