import { workbenchTexts } from '../texts/workbench-texts';
import type { WorkbenchTexts } from '../texts/de';
import type { GridLanguage } from '../grid/start-univer';

/** Writes the texts of a language into the page: `data-text` is shown, `data-label` names a control. */
export function showTexts(language: GridLanguage): WorkbenchTexts {
  const texts = workbenchTexts(language);
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-text]')) {
    element.textContent = texts[element.dataset['text'] as keyof WorkbenchTexts];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-label]')) {
    const label = texts[element.dataset['label'] as keyof WorkbenchTexts];
    element.setAttribute('aria-label', label);
    element.title = label;
  }
  return texts;
}

/** An element of the page by its id. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}
