import { de, type WorkbenchTexts } from './de';
import { en } from './en';
import type { GridLanguage } from '../grid/start-univer';

/** The workbench's own texts. */
export function workbenchTexts(language: GridLanguage): WorkbenchTexts {
  return language === 'de' ? de : en;
}
