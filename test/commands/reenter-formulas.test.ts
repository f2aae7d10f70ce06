import { reenterFormulas } from '../../src/commands/reenter-formulas';
import { inExcel } from '../../src/excel/in-excel';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { click, contents, open, SMALL } from './small-workbook';

const OWN_SHARE = '=KIM.EIGENANTEIL(329884,206250)';

/** A sheet on which Excel shows `#NAME?` for one formula, `#BUSY!` for another and a result for a third. */
async function unanswered(): Promise<ExcelStandIn> {
  const excel = await open({ ...SMALL, Rechnung: [['Wert'], [''], [''], ['']] });
  const sheet = findSheet(excel.document, 'Rechnung')!;
  for (const [row, value] of [
    [1, '#NAME?'],
    [2, '#BUSY!'],
    [3, 123634],
  ] as const) {
    const isError = typeof value === 'string';
    Object.assign(cellForWriting(sheet, row, 0), { formula: OWN_SHARE, value, isError, calculated: true });
  }
  return excel;
}

async function formulas(): Promise<unknown[]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Rechnung').getRange('A2:A4');
    range.load('formulas');
    await context.sync();
    return range.formulas.flat() as unknown[];
  });
}

test('formulas without an answer are entered again as they are, and the log says so', async () => {
  await unanswered();
  const outcome = await reenterFormulas();
  expect(outcome).toMatchObject({
    status: 'ok',
    findings: [],
    written: [{ sheet: 'Rechnung', range: 'A2:A3' }, { sheet: 'KIM-Protokoll' }],
  });
  expect(await formulas()).toEqual([OWN_SHARE, OWN_SHARE, OWN_SHARE]);
  const log = (await contents())['KIM-Protokoll']!;
  expect(log.slice(1).map((row) => row.filter((cell) => cell === 'Formeln neu eingetragen').length)).toEqual([
    1, 1,
  ]);
});

test('Excel computes them when they are entered', async () => {
  const excel = await unanswered();
  const entered = findSheet(excel.document, 'Rechnung')!.rows;
  await reenterFormulas();
  expect([1, 2, 3].map((row) => entered.get(row)!.get(0)!.value)).not.toContain('#NAME?');
  expect(entered.get(3)!.get(0)!.value).toBe(123634);
});

test('undoing it leaves the formulas as they are', async () => {
  const excel = await unanswered();
  await reenterFormulas();
  expect((await click(excel, 'undo')).status).not.toBe('failed');
  expect(await formulas()).toEqual([OWN_SHARE, OWN_SHARE, OWN_SHARE]);
});

test('those of a protected sheet are named and stay; where none is without an answer, that is said', async () => {
  const excel = await unanswered();
  findSheet(excel.document, 'Rechnung')!.protected = true;
  expect(await reenterFormulas()).toMatchObject({
    status: 'failed',
    findings: [{ code: 'formula-not-reentered', place: { sheet: 'Rechnung', cell: 'A2' } }],
  });
  expect(findSheet(excel.document, 'Rechnung')!.rows.get(1)!.get(0)!.value).toBe('#NAME?');

  await open(SMALL);
  expect(await reenterFormulas()).toMatchObject({
    status: 'failed',
    findings: [{ code: 'nothing-to-reenter' }],
  });
});

test('a formula that fills cells as a whole is named with its area instead of being entered in each of them', async () => {
  const excel = await open({ ...SMALL, Rechnung: [['Verteilung']] });
  const sheet = findSheet(excel.document, 'Rechnung')!;
  for (const row of [1, 2, 3]) {
    const formula = row === 1 ? '=KIM.VERTEILUNG(2.5,D1:D3,,0.5)' : null;
    Object.assign(cellForWriting(sheet, row, 0), {
      formula,
      value: '#NAME?',
      isError: true,
      calculated: true,
    });
  }
  sheet.fixedBlocks.push({ kind: 'array', area: { top: 1, left: 0, rows: 3, columns: 1 } });
  const before = await formulas();
  const outcome = await reenterFormulas();
  expect(outcome).toMatchObject({
    status: 'failed',
    findings: [
      {
        code: 'array-not-reentered',
        place: { sheet: 'Rechnung', cell: 'A2' },
        values: { area: 'A2:A4' },
      },
    ],
  });
  expect(await formulas()).toEqual(before);
});
