import { onThisThread } from '../../standin/headless/on-this-thread';
import { editCells } from '../../src/commands/edit-cells';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import type { CellTarget } from '../../src/workbook/plan/write-plan';
import { click, contents, open, reopen, SMALL, undoAsShown } from './small-workbook';

const examine = () => inExcel((context) => examineIn(context, { computing: onThisThread }));

/** A new cost per FTE for the first post. */
const RAISE: CellTarget = {
  place: { sheet: 'Stellen', cell: 'D2' },
  value: 71000,
  expected: 70000,
  figure: 'Personalkosten je VZÄ und Jahr',
};

test('an entry of the pane is written into the user’s cell, logged, and undone after reopening', async () => {
  const excel = await open(SMALL);
  const outcome = await editCells([RAISE], await examine());
  expect(outcome).toMatchObject({ status: 'ok', findings: [] });
  const { Stellen, 'KIM-Protokoll': log } = await contents();
  expect(Stellen![1]![3]).toBe(71000);
  expect(log!.at(-1)!.slice(1, 10)).toEqual([
    'Eingabe',
    '',
    '',
    '',
    'Stellen',
    'D2',
    'Personalkosten je VZÄ und Jahr',
    70000,
    71000,
  ]);
  const later = await reopen(excel);
  expect((await undoAsShown(later)).status).toBe('ok');
  expect((await contents()).Stellen).toEqual(SMALL.Stellen);
});

test('an entry after a run is undone alone; the run stays', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const withoutLog = async () => ({ ...(await contents()), 'KIM-Protokoll': [] });
  const before = await withoutLog();
  await editCells([RAISE], await examine());
  await click(excel, 'undo');
  expect(await withoutLog()).toEqual(before);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect((await contents()).Haushalt).toEqual(SMALL.Haushalt);
});

test('nothing is written where one of the cells was changed meanwhile', async () => {
  await open(SMALL);
  const examination = await examine();
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').values = [[1]];
    await context.sync();
  });
  const role: CellTarget = { ...RAISE, place: { sheet: 'Stellen', cell: 'C2' }, value: 2, expected: 1 };
  const outcome = await editCells([role, RAISE], examination);
  expect(outcome.findings).toEqual([
    expect.objectContaining({ code: 'cell-changed', place: { sheet: 'Stellen', cell: 'D2' } }),
  ]);
  expect((await contents()).Stellen![1]!.slice(2, 4)).toEqual([1, 1]);
});

test('a cell with a formula is not overwritten', async () => {
  await open(SMALL);
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('D2').formulas = [['=70000']];
    await context.sync();
  });
  const outcome = await editCells([RAISE], await examine());
  expect(outcome.status).toBe('failed');
  expect(outcome.findings.map((each) => each.code)).toContain('target-holds-formula');
});

const HEADING: CellTarget = {
  place: { sheet: 'Fördersätze', cell: 'A1' },
  value: 'Modul',
  expected: '',
  figure: 'Überschrift',
};
const MODULE: CellTarget = {
  place: { sheet: 'Fördersätze', cell: 'A2' },
  value: 2,
  expected: '',
  figure: 'Modul des neuen Fördersatzes',
};

test('an entry for a sheet that does not exist yet adds it; undoing removes it', async () => {
  const excel = await open(SMALL);
  const outcome = await editCells([HEADING, MODULE], await examine());
  expect(outcome).toMatchObject({ status: 'ok', findings: [] });
  expect((await contents())['Fördersätze']).toEqual([['Modul'], [2]]);
  expect((await click(excel, 'undo')).status).toBe('ok');
  const { 'KIM-Protokoll': log, ...rest } = await contents();
  expect(rest).toEqual(SMALL);
  expect(log!.at(-1)!.slice(1, 10)).toEqual([
    'Rückgängig',
    '',
    '',
    '',
    'Fördersätze',
    'A1:A2',
    'Blatt entfernt',
    '',
    '',
  ]);
});

test('nothing is written where somebody added the same sheet meanwhile', async () => {
  await open(SMALL);
  const examination = await examine();
  await inExcel(async (context) => {
    context.workbook.worksheets.add('Fördersätze');
    await context.sync();
  });
  const outcome = await editCells([HEADING, RAISE], examination);
  expect(outcome.findings.map(({ code }) => code)).toEqual(['sheet-name-taken']);
  expect((await contents()).Stellen).toEqual(SMALL.Stellen);
});

test.each([3, 8, 14])(
  'where the writing fails at step %i, the added sheet is gone and the rest as it was',
  async (atAction) => {
    const excel = await open(SMALL);
    const examination = await examine();
    excel.fail({ code: 'GeneralException', atAction, after: 1 });
    const outcome = await editCells([RAISE, HEADING], examination);
    expect(outcome.status).toBe('failed');
    expect(await contents()).toEqual(SMALL);
  },
);

test('a formula that the catalogue of functions inserts is written, and taken back', async () => {
  const excel = await open(SMALL);
  const call: CellTarget = {
    place: { sheet: 'Stellen', cell: 'H2' },
    value: { formula: '=KIM.MONATE(E2,F2,2021)' },
    expected: '',
    figure: 'KIM.MONATE',
  };
  expect((await editCells([call], await examine())).status).toBe('ok');
  const formulaAt = () =>
    inExcel(async (context) => {
      const range = context.workbook.worksheets.getItem('Stellen').getRange('H2').load('formulas');
      await context.sync();
      return range.formulas as string[][];
    });
  expect(await formulaAt()).toEqual([['=KIM.MONATE(E2,F2,2021)']]);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await formulaAt()).toEqual([['']]);
});

test('nothing is entered on a sheet that the add-in lays out, nor in its log', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  const before = await contents();
  for (const sheet of ['KIM-Abgleich', 'KIM-Protokoll']) {
    const entry = { place: { sheet, cell: 'Z40' }, value: 1, expected: '', figure: 'Funktion' };
    expect(await editCells([entry], await examine())).toMatchObject({
      status: 'failed',
      findings: [{ code: 'own-sheet-entry', place: { sheet, cell: 'Z40' } }],
    });
  }
  expect(await contents()).toEqual(before);
});
