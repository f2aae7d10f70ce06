import type { Examination } from '../../commands/examination';
import type { Language } from '../../domain/language';
import { formatEuro } from '../../domain/numbers';
import { fill } from '../../i18n/fill';
import { taskpaneTexts } from '../../i18n/taskpane-texts';
import { openCount } from '../causes/causes';
import type { PaneState } from '../session/pane-state';

type Examined = Pick<PaneState, 'examination' | 'examinedAfter'>;

/**
 * What a screen reader is told of an examination: one sentence where the user asked for it; after a change in the grid
 * only where the sum or the number of open questions is another. A run is told by its bar. Null: nothing.
 */
export function announcementOf(
  before: Examination | null,
  { examination, examinedAfter }: Examined,
  language: Language,
): string | null {
  if (examination === null || examinedAfter === 'run') return null;
  const { announced } = taskpaneTexts(language);
  const now = figuresOf(examination, language);
  if (examinedAfter === 'asked') {
    return fill(now.ownShare === null ? announced.noFigures : announced.figures, wordsOf(now));
  }
  const earlier = before === null ? null : figuresOf(before, language);
  if (earlier !== null && earlier.ownShare === now.ownShare && earlier.open === now.open) return null;
  return fill(now.ownShare === null ? announced.changedNoFigures : announced.changed, wordsOf(now));
}

interface Told {
  /** Null where nothing was computed. */
  readonly ownShare: string | null;
  readonly open: string;
}

function figuresOf({ result, findings }: Examination, language: Language): Told {
  const total = result?.totals.ownShare ?? null;
  const { unknown } = taskpaneTexts(language);
  return {
    ownShare: total === null ? null : total.known ? formatEuro(total.value, language) : unknown,
    open: String(openCount(findings)),
  };
}

function wordsOf({ ownShare, open }: Told): Readonly<Record<string, string>> {
  return { ownShare: ownShare ?? '', open };
}
