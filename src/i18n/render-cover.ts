import type { UnassignedCover } from '../domain/decision/decision-list';
import type { Language } from '../domain/language';
import { formatEuro } from '../domain/numbers';
import { committeePapersTexts } from './committee-papers-texts';
import { fill } from './fill';

/** What of a year's need is not assigned to a cover yet. */
export function coverText(
  { year, needed, unassigned, proposed, withoutProposal }: UnassignedCover,
  language: Language,
): string {
  const papers = committeePapersTexts(language).decision;
  const about = { year: String(year) };
  if (!needed.known || !unassigned.known || !proposed.known || !withoutProposal.known) {
    return fill(papers.unknownCover, about);
  }
  if (needed.value === 0) return fill(papers.nothingNeeded, about);
  if (unassigned.value === 0) return fill(papers.covered, about);
  return fill(papers.unassigned, {
    ...about,
    amount: formatEuro(unassigned.value, language),
    proposed: formatEuro(proposed.value, language),
    open: formatEuro(withoutProposal.value, language),
  });
}
