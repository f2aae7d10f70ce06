import type { Settings } from '../../domain/case';
import type { Computation } from '../../domain/compute';
import type { Language } from '../../domain/language';
import { momentText } from '../../i18n/date-text';
import { fill } from '../../i18n/fill';
import { resultSheetTexts } from '../../i18n/result-sheet-texts';
import { isLive, type SheetCell } from './live-cell';
import type { MarginTexts } from './sheet-plan';
import type { RunTime } from '../run-time';

/** Excel takes 255 characters for a header with its codes. */
const LONGEST = 200;

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
  const lines = [...new Set(computation.figures.unplanned.map(({ line }) => line))].join(', ');
  const above = [...(municipality === null ? [] : [municipality]), lines].filter((part) => part !== '');
  const state = String(isLive(mark) ? mark.value : mark);
  return {
    above: shortened(above.join(' · ')),
    below: fill(margin.below, { time: momentText(time, language), mark: state }),
    page: margin.page,
  };
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}
