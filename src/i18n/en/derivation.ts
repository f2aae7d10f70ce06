import type { DerivationTexts } from '../de/derivation';

/** Texts of the sheet `KIM-Herleitung`. */
export const derivation: DerivationTexts = {
  title: 'KIM: derivation of every figure',
  note: 'One step a row; the level shows what the figure above it is made from. A click on the cell leads to the input.',
  short: 'Shown is what is decided on. All figures with every step: setting "Herleitung" = vollständig.',
  counted: '{done} of {all} steps recomputed by Excel, {wrong} deviations',
  notInExcel: 'not in Excel',
  onlyTotals:
    'The workbook would give more than {limit} steps. Only totals, modules and years are shown; the command "npm run reconcile -- FILE --explain M2/2022" explains single amounts.',
  ownShare: 'Own share',
  unplanned: 'Over-plan and extra-plan amounts',
  ofTopic: '{topic}: {figure}',
  shortened:
    'As results only, because the sheet would have more than {limit} steps: {topics}. The command "npm run reconcile -- FILE --explain {example}" explains them one by one.',
  ofModuleAndYear: '{module}, {year}',
  ofModule: '{module}, all years',
  ofYear: 'all modules, {year}',
  all: 'all modules and years',
  columns: {
    level: 'Level',
    figure: 'Figure',
    formula: 'How it comes about',
    value: 'Value',
    recomputed: 'Recomputed',
    check: 'Check',
    unit: 'Unit',
    rule: 'Rule',
    source: 'Source',
    grade: 'Evidence',
    cell: 'Cell',
  },
  noCell: 'no cell of its own',
  onlyAssumed: 'assumed',
  entered: 'input',
  assumed: 'input, assumed',
  sum: 'sum',
  seeRow: 'see row {row}',
  tip: 'To the input in {sheet}, cell {cell}',
  tipRow: 'To the full derivation in row {row}',
};
