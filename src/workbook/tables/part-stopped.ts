import { finding, type Finding } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import { sentence } from '../../domain/findings/sentence';
import { severityOf } from '../../domain/findings/severity';

/** What a list is needed for that is none of the own shares. */
export const PARTS = {
  unplanned: {
    de: 'Der über- und außerplanmäßige Mehrbedarf',
    en: 'The over-plan and extra-plan amount',
  },
  allocation: { de: 'Die Verteilung der Stellen', en: 'The allocation of posts' },
  forecast: { de: 'Die Prognose', en: 'The forecast' },
  money: {
    de: 'Was dieses Geld an Eigenanteil oder Deckung ändert,',
    en: 'What this money does to the own share or the cover',
  },
  tieOut: {
    de: 'Der Abgleich dieser ausgewiesenen Werte',
    en: 'The tie-out of these stated figures',
  },
} as const;

/**
 * One warning for what stops a part of the result, with all that has to be settled for it; null where nothing does. It
 * is no error, so that the rest is computed and written.
 */
export function partStopped(part: keyof typeof PARTS, findings: readonly Finding[]): Finding | null {
  const errors = findings.filter((each) => severityOf(each) === 'error');
  const [first, ...others] = errors;
  if (first === undefined) return null;
  const reason = inBothLanguages((language) =>
    [{ ...first, place: null }, ...others].map((each) => sentence(each, language)).join(' '),
  );
  return finding('part-stopped', first.place, { part: PARTS[part], reason });
}
