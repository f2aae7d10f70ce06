import type { Language } from '../../domain/language';
import { languageOf } from '../../i18n/language';

const KEY = 'kim-abgleich.language';

/** The language that the user chose on this machine, else that of Excel. */
export function chosenLanguage(displayLanguage: string): Language {
  const stored = storage()?.getItem(KEY);
  return stored === 'de' || stored === 'en' ? stored : languageOf(displayLanguage);
}

/** Remembers the language on this machine; where the browser forbids that, for this session only. */
export function rememberLanguage(language: Language): void {
  try {
    storage()?.setItem(KEY, language);
  } catch {
    // A full or closed storage: the choice holds until the pane is closed.
  }
}

/** Null where the browser keeps nothing for a page inside another one. */
function storage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}
