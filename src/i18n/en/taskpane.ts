import type { TaskpaneTexts } from '../de/taskpane';

/** Texts of the task pane. */
export const taskpane: TaskpaneTexts = {
  title: 'KIM-Abgleich',
  intro:
    'Reads the tables of this workbook, computes own share and unplanned need and writes them into the result cells and the sheet "KIM-Abgleich".',
  reconcile: 'Reconcile',
  undo: 'Undo',
  working: 'Reconciling …',
  ok: 'The reconciliation is written.',
  warnings: 'The reconciliation is written. Please note the findings.',
  undone: 'The last reconciliation is taken back.',
  failed: 'Nothing was written.',
  ownShare: 'Own share',
  overPlan: 'Over-plan',
  extraPlan: 'Extra-plan',
  total: 'total',
  module: 'Module {module}',
  unknown: 'unknown',
  findings: 'Findings',
  noExcel: 'Please open the task pane in Excel.',
};
