import { inExcel } from '../../src/excel/in-excel';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { findSheet } from '../../standin/document/sheets';
import { cellForWriting } from '../../standin/document/cells';
import type { CellDocument } from '../../standin/document/workbook-document';
import { click, contents, open, reopen, SMALL, undoAsShown } from './small-workbook';

/** Puts a formula with its result into a cell, as Excel would have computed it. */
function computed(excel: ExcelStandIn, row: number, column: number, content: Partial<CellDocument>): void {
  const sheet = findSheet(excel.document, 'Rechnung')!;
  Object.assign(cellForWriting(sheet, row, column), content);
}

async function formulas(address: string): Promise<unknown[][]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Rechnung').getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas as unknown[][];
  });
}

const OWN_SHARE = '=KIM.EIGENANTEIL(329884,206250)';
const ALLOCATION = '=KIM.VERTEILUNG(2.5,A1:A3,,0.5)';

async function workbook(): Promise<ExcelStandIn> {
  const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil', 'Summe', 'Verteilung']] });
  computed(excel, 1, 0, { formula: OWN_SHARE, value: 123634 });
  computed(excel, 1, 1, { formula: '=SUM(A2:A2)', value: 123634 });
  computed(excel, 1, 2, { formula: ALLOCATION, value: 1, spill: { rows: 3, columns: 1 } });
  computed(excel, 2, 2, { value: 1 });
  computed(excel, 3, 2, { value: 0.5 });
  return excel;
}

test('formulas with KIM functions become the values they show; other formulas stay', async () => {
  const excel = await reopen(await workbook());
  const outcome = await click(excel, 'freezeValues');
  expect(outcome).toMatchObject({ job: 'freeze-values', status: 'ok', findings: [] });
  expect(await formulas('A2:C4')).toEqual([
    [123634, '=SUM(A2:A2)', 1],
    ['', '', 1],
    ['', '', 0.5],
  ]);
  const { 'KIM-Protokoll': log } = await contents();
  expect(log!.slice(1).map((row) => row.slice(5, 10))).toEqual([
    ['Rechnung', 'A2', 'Formel mit KIM-Funktion', OWN_SHARE, 123634],
    ['Rechnung', 'C2', 'Formel mit KIM-Funktion', ALLOCATION, 1],
    ['Rechnung', 'C3', 'Formel mit KIM-Funktion', '', 1],
    ['Rechnung', 'C4', 'Formel mit KIM-Funktion', '', 0.5],
  ]);
});

test('undo brings the formulas back, also after the file was saved and reopened', async () => {
  const excel = await workbook();
  await click(excel, 'freezeValues');
  const later = await reopen(excel);
  expect((await undoAsShown(later)).status).toBe('ok');
  expect(await formulas('A2:C4')).toEqual([
    [OWN_SHARE, '=SUM(A2:A2)', ALLOCATION],
    ['', '', ''],
    ['', '', ''],
  ]);
});

test('undo brings back a formula that fills its block again before it is read back', async () => {
  const excel = await workbook();
  await click(excel, 'freezeValues');
  excel.beforeRequest(() => {
    const cell = findSheet(excel.document, 'Rechnung')!.rows.get(1)?.get(2);
    if (cell?.formula === ALLOCATION) computed(excel, 2, 2, { value: 2 });
  });
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await formulas('C2')).toEqual([[ALLOCATION]]);
});

test('a formula that shows an error stays and is named, the others are frozen', async () => {
  const excel = await workbook();
  computed(excel, 4, 0, { formula: '=KIM.FÖRDERSATZ(2,45658)', value: '#N/A', isError: true });
  const outcome = await click(excel, 'freezeValues');
  expect(outcome.status).toBe('warnings');
  expect(outcome.findings).toEqual([
    expect.objectContaining({ code: 'formula-not-frozen', place: { sheet: 'Rechnung', cell: 'A5' } }),
  ]);
  expect(await formulas('A2:A5')).toEqual([[123634], [''], [''], ['=KIM.FÖRDERSATZ(2,45658)']]);
});

test('a formula that is not computed yet stays, and where nothing is left nothing is written', async () => {
  const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil']] });
  computed(excel, 1, 0, { formula: OWN_SHARE, calculated: false });
  const before = await contents();
  const outcome = await click(excel, 'freezeValues');
  expect(outcome).toMatchObject({ status: 'failed', written: [] });
  expect(outcome.findings[0]).toMatchObject({
    code: 'formula-not-frozen',
    values: { error: { de: '#BUSY!' } },
  });
  expect(await contents()).toEqual(before);
});

test('ten thousand formulas are frozen in requests that Excel accepts, and undone', async () => {
  const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil']] });
  const row = (index: number) => `=KIM.EIGENANTEIL(B${index + 1},C${index + 1})`;
  for (let index = 1; index <= 10_000; index += 1) {
    computed(excel, index, 0, { formula: row(index), value: index });
  }
  expect(await click(excel, 'freezeValues')).toMatchObject({ status: 'ok', findings: [] });
  expect(await formulas('A2:A10001')).toEqual(Array.from({ length: 10_000 }, (_, index) => [index + 1]));
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(await formulas('A10001')).toEqual([[row(10_000)]]);
});

test('a workbook without such formulas is told so', async () => {
  const outcome = await click(await open(SMALL), 'freezeValues');
  expect(outcome).toMatchObject({ status: 'failed', findings: [{ code: 'nothing-to-freeze' }] });
});

test('a protected sheet is named once, and nothing is written, on the other sheets neither', async () => {
  const excel = await workbook();
  findSheet(excel.document, 'Rechnung')!.protected = true;
  const before = await contents();
  const outcome = await click(excel, 'freezeValues');
  expect(outcome.status).toBe('failed');
  expect(outcome.findings).toEqual([
    expect.objectContaining({ code: 'formulas-protected', place: { sheet: 'Rechnung', cell: 'A2' } }),
  ]);
  expect(await contents()).toEqual(before);
});

test('undo leaves a formula alone that was typed into a frozen cell since', async () => {
  const excel = await workbook();
  await click(excel, 'freezeValues');
  computed(excel, 1, 0, { formula: '=1+1', value: 2 });
  const outcome = await click(excel, 'undo');
  expect(outcome.findings[0]).toMatchObject({
    code: 'cell-changed-since-run',
    place: { sheet: 'Rechnung', cell: 'A2' },
  });
  expect(await formulas('A2')).toEqual([['=1+1']]);
});

/** Cells that one formula fills because it was entered with Ctrl+Shift+Enter. */
function enterArray(excel: ExcelStandIn, formula: string, values: readonly (readonly number[])[]): void {
  const area = { top: 1, left: 2, rows: values.length, columns: values[0]!.length };
  values.forEach((row, down) =>
    row.forEach((value, right) =>
      computed(excel, area.top + down, area.left + right, {
        formula: down + right === 0 ? formula : null,
        value,
      }),
    ),
  );
  findSheet(excel.document, 'Rechnung')!.fixedBlocks.push({ kind: 'array', area });
}

describe('a formula entered with Ctrl+Shift+Enter', () => {
  test.each([
    ['a column', ALLOCATION, [[1], [1], [0.5]], 'C2:C4'],
    ['a block', ALLOCATION, [[1, 7], [2, 8]], 'C2:D3'], // prettier-ignore
    ['rows by their numbers', '=KIM.VERTEILUNG(2.5,ROW(A1:A3),,0.5)', [[1], [1], [0.5]], 'C2:C4'],
    ['equal shares', '=KIM.VERTEILUNG(3,OFFSET(A1,0,0,3,1),,0.5)', [[1], [1], [1]], 'C2:C4'],
    ['a name for an area', '=KIM.VERTEILUNG(3,Gewichte,,0.5)', [[1], [1], [1]], 'C2:C4'],
  ])('over %s stays and is named with its area; the others are frozen', async (_, formula, values, area) => {
    const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil', '', 'Verteilung']] });
    computed(excel, 1, 0, { formula: OWN_SHARE, value: 123634 });
    excel.document.names.push({
      name: 'Gewichte',
      refersTo: 'Rechnung!$A$1:$A$3',
      sheetId: null,
      hidden: false,
    });
    enterArray(excel, formula, values);
    const outcome = await click(excel, 'freezeValues');
    expect(outcome).toMatchObject({
      status: 'warnings',
      findings: [{ code: 'array-not-frozen', place: { sheet: 'Rechnung', cell: 'C2' }, values: { area } }],
    });
    expect(await formulas('A2')).toEqual([[123634]]);
    expect(await formulas(area)).toEqual(values.map((row) => row.map(() => formula)));
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await formulas('A2')).toEqual([[OWN_SHARE]]);
  });

  test.each([OWN_SHARE, '=KIM.EIGENANTEIL(SUM($D$1:$D$3),1)', '=KIM.EIGENANTEIL(Kosten_2022,1)'])(
    'is none where a formula that gives the same everywhere was copied down: %s',
    async (formula) => {
      const excel = await open({ ...SMALL, Rechnung: [['Satz']] });
      const refersTo = 'Rechnung!$D$1';
      excel.document.names.push({ name: 'Kosten_2022', refersTo, sheetId: null, hidden: false });
      for (const row of [1, 2, 3]) computed(excel, row, 0, { formula, value: 123634 });
      expect(await click(excel, 'freezeValues')).toMatchObject({ status: 'ok', findings: [] });
      expect(await formulas('A2:A4')).toEqual([[123634], [123634], [123634]]);
    },
  );

  test('is none in a table, where Excel allows none', async () => {
    const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil']] });
    await inExcel(async (context) => {
      context.workbook.worksheets.getItem('Rechnung').tables.add('A1:A3', true);
      await context.sync();
    });
    const formula = '=KIM.EIGENANTEIL(Stellen[Kosten],1)';
    for (const row of [1, 2]) computed(excel, row, 0, { formula, value: 5 });
    expect(await click(excel, 'freezeValues')).toMatchObject({ status: 'ok', findings: [] });
  });

  test.each(['=KIM.EIGENANTEIL([@Kosten],1)', '=KIM.EIGENANTEIL(INDEX(A:A,ROW()),1)'])(
    'is none where the formula reads from its own row: %s',
    async (formula) => {
      const excel = await open({ ...SMALL, Rechnung: [['Eigenanteil']] });
      [10, 20].forEach((value, index) => computed(excel, index + 1, 0, { formula, value }));
      expect(await click(excel, 'freezeValues')).toMatchObject({ status: 'ok', findings: [] });
      expect(await formulas('A2:A3')).toEqual([[10], [20]]);
    },
  );
});
