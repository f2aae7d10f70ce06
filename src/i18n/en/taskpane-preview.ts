import type { PreviewTexts } from '../de/taskpane-preview';

/** Texts of the preview. */
export const preview: PreviewTexts = {
  nothing: 'There is nothing to write. After a reconciliation this shows which cell gets which value.',
  hasErrors:
    'Nothing is written as long as the reconciliation reports errors. The overview names them with their cells.',
  toOverview: 'To the overview',
  cells: 'Your cells',
  noCells: 'All result cells hold the computed value already.',
  ofSheet: '{sheet}: {count} cells',
  ofSheetOne: '{sheet}: 1 cell',
  change: '{before} → {after}',
  changeSpoken: 'before {before}, after {after}',
  empty: 'empty',
  left: 'Stays as it is because it holds a formula',
  sheets: 'Result sheets and log',
  added: '{sheet}: will be added',
  replaced: '{sheet}: will be written anew',
  restored: '{sheet}: becomes what it was before the run',
  removed: '{sheet}: will be removed',
  log: 'KIM-Protokoll: {count} rows will be appended',
  untouched: 'All other cells and sheets stay as they are.',
  stale:
    'The workbook was changed since it was examined. It is only written if the cells that were read are still the same.',
  unknown:
    '#N/A means that the amount is unknown. The overview tells why; a sum over the column shows it too.',
  write: 'Write',
  discard: 'Discard',
  undoable: 'The run can be taken back, also after saving and reopening.',
  undo: 'Take back',
  undoAsked:
    'This run was not written in this session, it stands in the file. Please check what changes before you take it back.',
  undoNoCells: 'None of your cells changes.',
  more: 'Show {count} more',
};
