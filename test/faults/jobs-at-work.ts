import { addTemplate } from '../../src/commands/add-template';
import { apply } from '../../src/commands/apply';
import { assignTables } from '../../src/commands/assign-tables';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { editCells } from '../../src/commands/edit-cells';
import { examineIn } from '../../src/commands/examine';
import type { Examination } from '../../src/commands/examination';
import { freezeValues } from '../../src/commands/freeze-values';
import { reconcile } from '../../src/commands/reconcile';
import type { RunOutcome } from '../../src/commands/run-outcome';
import { reenterFormulas } from '../../src/commands/reenter-formulas';
import { undo } from '../../src/commands/undo';
import { inExcel } from '../../src/excel/in-excel';
import type { CellTarget } from '../../src/workbook/plan/write-plan';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { MONTH } from '../commands/month-workbook';
import { open, withCell } from '../commands/small-workbook';

/** A result cell holds a text of the user: it has to come back. */
const WORKBOOK = withCell('Haushalt', 1, 6, 'alt');

const RAISE: CellTarget = {
  place: { sheet: 'Stellen', cell: 'D2' },
  value: 71000,
  expected: 70000,
  figure: 'Personalkosten je VZÄ und Jahr',
};

/** A job with the workbook that it is done on, and what has to be done before it in the same session. */
export interface JobAtWork {
  readonly name: string;
  /** Makes the workbook, before it is saved and opened again. */
  readonly workbook: () => Promise<ExcelStandIn>;
  /** What the user did just before; gives the job itself. */
  readonly ready: () => Promise<() => Promise<RunOutcome>>;
}

const examined = (): Promise<Examination> =>
  inExcel((context) => examineIn(context, { computing: onThisThread }));

const plain = (): Promise<ExcelStandIn> => open(WORKBOOK);

/** The workbook after something succeeded in it. */
const after =
  (...done: readonly (() => Promise<unknown>)[]) =>
  async (): Promise<ExcelStandIn> => {
    const excel = await plain();
    for (const each of done) await each();
    return excel;
  };

const enter = (value: number) => (): Promise<void> =>
  inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').values = [[value]];
    await context.sync();
  });

const reconciled = (): Promise<RunOutcome> => reconcile(onThisThread);

const undone = async (): Promise<() => Promise<RunOutcome>> => {
  const { undoPreview } = await undo();
  return () => undo(undoPreview);
};

const withFormula = async (): Promise<ExcelStandIn> => {
  const excel = await open({ ...WORKBOOK, Rechnung: [['Eigenanteil']] });
  const cell = cellForWriting(findSheet(excel.document, 'Rechnung')!, 1, 0);
  Object.assign(cell, { formula: '=KIM.EIGENANTEIL(329884,206250)', value: 123634 });
  return excel;
};

const withUnansweredFormula = async (): Promise<ExcelStandIn> => {
  const excel = await withFormula();
  const cell = cellForWriting(findSheet(excel.document, 'Rechnung')!, 1, 0);
  Object.assign(cell, { value: '#NAME?', isError: true });
  return excel;
};

/** A month's end with a column that somebody changed by hand, on a later day. */
const monthLater = async (): Promise<ExcelStandIn> => {
  const excel = await open(MONTH);
  await reconciled();
  const month = findSheet(excel.document, 'KIM-Monat')!;
  const [row] = [...month.rows].find(([, cells]) => cells.get(0)?.value === 'Abgerufen in €')!;
  Object.assign(cellForWriting(month, row, 1), { value: 29_000, formula: null });
  cellForWriting(findSheet(excel.document, 'Einstellungen')!, 1, 1).value = '31.07.2026';
  return excel;
};

const twoMonths = async (): Promise<ExcelStandIn> => {
  const excel = await monthLater();
  await reconciled();
  return excel;
};

export const JOBS_AT_WORK: readonly JobAtWork[] = [
  { name: 'edit', workbook: plain, ready: async () => edited(await examined()) },
  { name: 'assign', workbook: plain, ready: async () => assigned(await examined()) },
  { name: 'template', workbook: plain, ready: async () => addTemplate },
  { name: 'freeze', workbook: withFormula, ready: async () => freezeValues },
  { name: 'enter again', workbook: withUnansweredFormula, ready: async () => reenterFormulas },
  { name: 'undo of the template', workbook: after(addTemplate), ready: undone },
  { name: 'reconcile', workbook: plain, ready: async () => reconciled },
  { name: 'apply', workbook: plain, ready: async () => applied(await examined()) },
  { name: 'reconcile again', workbook: after(reconciled, enter(71_000)), ready: async () => reconciled },
  { name: 'undo', workbook: after(reconciled), ready: undone },
  { name: 'undo of the second run', workbook: after(reconciled, enter(71_000), reconciled), ready: undone },
  { name: 'a month more', workbook: monthLater, ready: async () => reconciled },
  { name: 'undo of a month', workbook: twoMonths, ready: undone },
];

function edited(examination: Examination): () => Promise<RunOutcome> {
  return () => editCells([RAISE], examination);
}

function assigned(examination: Examination): () => Promise<RunOutcome> {
  return () => assignTables([], [], examination);
}

function applied(examination: Examination): () => Promise<RunOutcome> {
  return () => apply(examination);
}
