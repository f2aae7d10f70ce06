import type { Language } from '../../domain/language';
import { momentText } from '../../i18n/date-text';
import { fill } from '../../i18n/fill';
import { liveTexts } from '../../i18n/live-texts';
import { cellReference } from '../cell-reference';
import type { RunTime } from '../run-time';
import type { LiveCell } from '../sheets/live-cell';
import { DATA_SHEET } from '../sheets/own-sheets';
import { quoted } from './text-formula';

/** Where the sheet of data counts what was changed since the run. */
export const CHANGED_INPUTS_CELL = 'B2';
export const CHANGED_RESULTS_CELL = 'B3';
/** The first result cell that holds something else. */
export const FIRST_CHANGED_RESULT_CELL = 'C3';

/** The cell that says whether a sheet is still true: red by its format where it is not. */
export function staleMark(time: RunTime, isWatched: boolean, language: Language): LiveCell | string {
  const { mark } = liveTexts(language);
  if (!isWatched) return mark.notWatched;
  const cell = (address: string): string => cellReference({ sheet: DATA_SHEET, cell: address });
  const stale = quoted(fill(mark.stale, { time: momentText(time, language) }));
  const overtyped = `${quoted(mark.overtyped)}&${cell(FIRST_CHANGED_RESULT_CELL)}`;
  return {
    formula: `=IF(${cell(CHANGED_INPUTS_CELL)}>0,${stale},IF(${cell(CHANGED_RESULTS_CELL)}>0,${overtyped},${quoted(mark.current)}))`,
    value: mark.current,
  };
}
