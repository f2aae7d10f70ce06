import type { Language } from '../language';

/** The end of a list of which only the first are named. */
export function andMore(count: number): Readonly<Record<Language, string>> {
  return { de: `und ${count} weitere`, en: `and ${count} more` };
}
