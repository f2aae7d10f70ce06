import type { Language } from '../domain/language';
import { taskpane as german } from './de/taskpane';
import type { TaskpaneTexts } from './de/taskpane';
import { taskpane as english } from './en/taskpane';
import { inLanguage } from './language';

/** The texts of the task pane in one language. */
export function taskpaneTexts(language: Language): TaskpaneTexts {
  return inLanguage(language, german, english);
}
