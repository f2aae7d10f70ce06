import type { HistoryTexts } from '../de/taskpane-history';

/** Texts of the history of runs. */
export const history: HistoryTexts = {
  undo: 'Take back the last run',
  undoAdvice:
    'Takes back the last run. One of an earlier session is shown first. If one of the cells was changed since, nothing is taken back.',
  reading: 'The log is being read.',
  nothing: 'Nothing was written into this workbook yet.',
  undoable: 'The last {count} runs can be taken back, the newest first.',
  undoableOne: 'The last run can be taken back.',
  run: '{action}, {time}',
  changes: '{count} entries',
  changesOne: '1 entry',
  logUnchanged: 'The log is unchanged, as KIM-Abgleich wrote it.',
  logChanged: 'The log is no longer as KIM-Abgleich wrote it: rows were changed, moved or deleted.',
  log: 'All details stand in the sheet',
  title: 'Runs in this workbook',
};
