import type { OverviewTexts } from '../../../i18n/de/taskpane-overview';
import { fill } from '../../../i18n/fill';

/**
 * What the way to everything that is to be said is called: `alle 6 zeigen`, `und 4 Hinweise`; null where all stands there.
 * @param open how many questions there are
 * @param atFirst how many of them stand there already
 */
export function restText(
  { open, atFirst, notes }: Readonly<Record<'open' | 'atFirst' | 'notes', number>>,
  texts: OverviewTexts,
): string | null {
  const ofNotes = notes === 1 ? texts.andNote : fill(texts.andNotes, { count: String(notes) });
  if (open <= atFirst) return notes === 0 ? null : ofNotes;
  const count = String(open);
  return notes === 0 ? fill(texts.showAll, { count }) : fill(texts.showAllAnd, { count, notes: ofNotes });
}
