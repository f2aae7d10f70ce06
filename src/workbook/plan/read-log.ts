import { logCells } from './log-columns';
import type { CellValue, WorkbookSnapshot } from '../snapshot';
import { LOG_SHEET } from '../sheets/own-sheets';

/** One run as the log sheet records it. */
export interface LoggedRun {
  /** Excel's serial number of local time. */
  readonly time: number;
  /** In the language in which it was logged: `Abgleich`, `Undo`. */
  readonly action: string;
  readonly changes: readonly LoggedChange[];
}

/** What a run did: a cell with its values, or a sheet. */
export interface LoggedChange {
  readonly sheet: string;
  readonly cell: string;
  readonly figure: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The runs in the log sheet of a workbook, newest first. Rows that a user wrote in between are left out. */
export function readLog({ sheets }: WorkbookSnapshot): LoggedRun[] {
  const log = sheets.find(({ name }) => name === LOG_SHEET);
  const runs: { time: number; action: string; changes: LoggedChange[] }[] = [];
  for (const row of log?.values ?? []) {
    const { time, action, sheet, cell, figure, before = '', after = '' } = logCells(row);
    if (!isMoment(time) || typeof action !== 'string') continue;
    const last = runs.at(-1);
    const run = last?.time === time && last.action === action ? last : { time, action, changes: [] };
    if (run !== last) runs.push(run);
    if (sheet === '' || sheet === undefined) continue;
    run.changes.push({ sheet: String(sheet), cell: String(cell), figure: String(figure), before, after });
  }
  return runs.reverse();
}

/** Past the last day that Excel shows. */
const SERIAL_PAST_LAST = 2_958_466;

function isMoment(cell: CellValue | undefined): cell is number {
  return typeof cell === 'number' && cell >= 0 && cell < SERIAL_PAST_LAST;
}
