import type { PreviewTexts } from '../de/taskpane-preview';

/** Texts of the preview. */
export const preview: PreviewTexts = {
  nothing: 'After the examination this shows which cell gets which value.',
  hasErrors: 'Nothing is written as long as there are errors. "To settle" lists them with their cells.',
  toFindings: 'Show the errors',
  summary: '{cells}, {sheets}',
  cellsChange: '{count} cells change',
  cellChanges: '1 cell changes',
  noCellChanges: 'All result cells hold the computed value already',
  noTargets: 'The workbook has no result cells',
  sheetsWritten: '{count} sheets are written',
  sheetWritten: '1 sheet is written',
  tried:
    'What is tried is only computed, not written. Under "Scenarios" the scenario can be taken over into the workbook.',
  cellCount: '{count} cells',
  cellCountOne: '1 cell',
  rowOf: 'Row {row}: {of}',
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
  hiddenSheet: '{sheet}: hidden, with fingerprints and the figures of the charts',
  untouched: 'All other cells and sheets stay as they are.',
  stale: 'It is only written if the cells that were read are still the same.',
  unknown:
    '#N/A means that the amount is unknown. "To settle" tells why; a sum over the column shows it too.',
  write: 'Write',
  discard: 'Discard',
  undoable: 'Can be taken back, also after saving and reopening.',
  undo: 'Take back',
  undoAsked:
    'This run was not written in this session, it stands in the file. Please check what changes before you take it back.',
  undoNoCells: 'None of your cells changes.',
};
