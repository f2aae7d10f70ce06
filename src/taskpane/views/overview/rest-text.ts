import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';

/**
 * What the way to everything that is to be said is called: `alle 6 zeigen`, `4 Hinweise zeigen`; null where all stands there.
 * @param open how many questions there are
 * @param atFirst how many of them stand there already
 */
export function restText(
  { open, atFirst, notes }: Readonly<Record<'open' | 'atFirst' | 'notes', number>>,
  texts: OverviewTexts,
): string | null {
  if (open <= atFirst) {
    if (notes === 0) return null;
    return notes === 1 ? texts.showNote : fill(texts.showNotes, { count: String(notes) });
  }
  const ofNotes = notes === 1 ? texts.andNote : fill(texts.andNotes, { count: String(notes) });
  const count = String(open);
  return notes === 0 ? fill(texts.showAll, { count }) : fill(texts.showAllAnd, { count, notes: ofNotes });
}
