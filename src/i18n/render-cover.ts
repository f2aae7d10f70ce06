import type { UnassignedCover } from '../domain/decision/decision-list';
import type { Language } from '../domain/language';
import { formatEuro } from '../domain/numbers';
import { fill } from './fill';
import { decisionTexts } from './decision-texts';

/** What of a year's need is not assigned to a cover yet. */
export function coverText(
  { year, needed, unassigned, proposed, withoutProposal }: UnassignedCover,
  language: Language,
): string {
  const words = decisionTexts(language);
  const about = { year: String(year) };
  if (!needed.known || !unassigned.known || !proposed.known || !withoutProposal.known) {
    return fill(words.unknownCover, about);
  }
  if (needed.value === 0) return fill(words.nothingNeeded, about);
  if (unassigned.value === 0) return fill(words.covered, about);
  return fill(words.unassigned, {
    ...about,
    amount: formatEuro(unassigned.value, language),
    proposed: formatEuro(proposed.value, language),
    open: formatEuro(withoutProposal.value, language),
  });
}
