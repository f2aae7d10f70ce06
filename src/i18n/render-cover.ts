import type { UnassignedCover } from '../domain/decision/decision-list';
import type { Language } from '../domain/language';
import { formatEuro } from '../domain/numbers';
import { fill } from './fill';
import { decisionTexts } from './decision-texts';

/** What of a year's need is not secured yet; where nobody entered a cover, that its proposal is missing. */
export function coverText(
  { year, needed, granted, pending, unassigned, proposed, withoutProposal }: UnassignedCover,
  language: Language,
): string {
  const words = decisionTexts(language);
  const about = { year: String(year) };
  if (!needed.known || !unassigned.known || !proposed.known || !withoutProposal.known) {
    return fill(words.unknownCover, about);
  }
  if (needed.value === 0) return fill(words.nothingNeeded, about);
  if (unassigned.value === 0) return fill(words.covered, about);
  const amount = formatEuro(unassigned.value, language);
  if (granted === 0 && pending === 0) return fill(words.missing, { ...about, amount });
  return fill(words.unassigned, {
    ...about,
    amount,
    proposed: formatEuro(proposed.value, language),
    open: formatEuro(withoutProposal.value, language),
  });
}
