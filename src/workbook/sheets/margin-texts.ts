import type { Settings } from '../../domain/case';
import type { Computation } from '../../domain/compute';
import type { Language } from '../../domain/language';
import { momentText } from '../../i18n/date-text';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { isLive, type SheetCell } from './live-cell';
import type { MarginTexts } from './sheet-plan';
import type { RunTime } from '../run-time';

/** Characters that do not reach the name of the file, on the right of the same line. */
const LONGEST = 70;

/** What the margin of a page says of the run. */
interface OfRun {
  readonly settings: Pick<Settings, 'municipality'>;
  readonly computation: Pick<Computation, 'figures'>;
  readonly time: RunTime;
  readonly language: Language;
}

/**
 * Above the pages whose figures they are and of which budget positions, below them when they were computed and that they
 * were true then.
 */
export function marginOf({ settings, computation, time, language }: OfRun, mark: SheetCell): MarginTexts {
  const { margin } = resultSheetTexts(language);
  const { municipality } = settings;
  const lines = [...new Set(computation.figures.unplanned.map(({ line }) => line))];
  const state = String(isLive(mark) ? mark.value : mark);
  return {
    above: aboveOf(municipality, lines, margin.more),
    below: fill(margin.below, { time: momentText(time, language), mark: state }),
    page: margin.page,
  };
}

/** As many whole positions as fit, and how many there are besides. */
function aboveOf(municipality: string | null, lines: readonly string[], more: string): string {
  const start = municipality === null ? '' : cut(municipality);
  for (let count = Math.min(lines.length, LONGEST); count > 0; count -= 1) {
    const rest = lines.length - count;
    const shown = lines.slice(0, count).join(', ');
    const text = [start, rest === 0 ? shown : `${shown} ${fill(more, { count: String(rest) })}`]
      .filter((part) => part !== '')
      .join(' · ');
    if (text.length <= LONGEST) return text;
  }
  return start === '' ? cut(lines[0] ?? '') : start;
}

function cut(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
