import { findSheet } from '../../standin/document/sheets';
import type { CellDocument } from '../../standin/document/workbook-document';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { sentence } from '../../src/domain/findings/sentence';
import { inExcel } from '../../src/excel/in-excel';
import { numberFormatOf } from '../../standin/document/cell-format';
import { click, contents, open, SMALL, SMALL_OWN_SHARE, withCell } from './small-workbook';

const OWN_SHARE = 6;

function cell({ document }: ExcelStandIn, row: number, column = OWN_SHARE): CellDocument | undefined {
  return findSheet(document, 'Haushalt')!.rows.get(row)?.get(column);
}

async function ownShares(): Promise<unknown[]> {
  return (await contents()).Haushalt!.slice(1).map((row) => row[OWN_SHARE]);
}

/** Filters the first budget line away, as a user does by the arrow of a heading. */
function filterFirstLine({ document }: ExcelStandIn): void {
  const sheet = findSheet(document, 'Haushalt')!;
  sheet.filter = { top: 0, left: 0, rows: 3, columns: 9 };
  sheet.hiddenRows.add(1);
}

test.each(['first-value', 'refused'] as const)(
  'a filter over the result column does not lead the amounts astray, nor those of the undo (%s)',
  async (filteredRows) => {
    const excel = await open(withCell('Haushalt', 1, OWN_SHARE, 'alt'), { filteredRows });
    filterFirstLine(excel);
    await click(excel, 'reconcile');
    expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
    expect((await click(excel, 'undo')).status).toBe('ok');
    expect(await ownShares()).toEqual(['alt', '']);
  },
);

test('an amount in a cell that is formatted as text is a number, and undo leaves the cell as it was', async () => {
  const excel = await open(SMALL, { textCells: 'make-text' });
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Haushalt').getRange('G2:G3');
    range.numberFormat = [['@'], ['General']];
    await context.sync();
  });
  const format = () => numberFormatOf(cell(excel, 1), excel.document.styles);
  await click(excel, 'reconcile');
  expect([cell(excel, 1)!.value, format()]).toEqual([SMALL_OWN_SHARE[2021], '#,##0.00']);
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect([cell(excel, 1)!.value, format()]).toEqual(['', '@']);
});

test('what a merged cell swallows is named with its cell, and the whole run is taken back', async () => {
  const excel = await open(SMALL, { mergedCells: 'dropped' });
  findSheet(excel.document, 'Haushalt')!.merges.push({ top: 1, left: OWN_SHARE, rows: 2, columns: 1 });
  const before = await contents();
  const outcome = await click(excel, 'reconcile');
  expect(outcome).toMatchObject({
    status: 'failed',
    written: [],
    findings: [{ code: 'write-not-kept', place: { sheet: 'Haushalt', cell: 'G3' } }],
  });
  expect(sentence(outcome.findings[0]!, 'de')).toContain('steht nach dem Schreiben nichts statt 20.500,00');
  expect(await contents()).toEqual(before);
});

test('without a printer everything is written and a warning says what is missing', async () => {
  const excel = await open(SMALL, { printer: 'none' });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.status).toBe('warnings');
  expect(outcome.findings.map(({ code }) => code)).toContain('sheets-not-decorated');
  expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
  expect((await click(excel, 'undo')).status).not.toBe('failed');
  expect((await contents()).Haushalt).toEqual(SMALL.Haushalt);
});

test('a sheet that is fitted to one page in width leaves its length open, also where 0 pages are refused', async () => {
  const excel = await open(SMALL, { zeroPages: 'refused' });
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).not.toContain('sheets-not-decorated');
  expect(findSheet(excel.document, 'KIM-Abgleich')!.page).toMatchObject({ fitWidth: 1, fitHeight: null });
});

test('a name that Excel cannot evaluate keeps nobody from reading the workbook', async () => {
  const excel = await open(SMALL, { names: 'strict' });
  const refersTo = 'LAMBDA(x,x+1)';
  excel.document.names.push({ name: 'Zuschlag', refersTo, sheetId: null, hidden: false });
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect(await ownShares()).toEqual([SMALL_OWN_SHARE[2021], SMALL_OWN_SHARE[2022]]);
});

test('a result sheet that was very hidden since goes with its run', async () => {
  const excel = await open(SMALL);
  await click(excel, 'reconcile');
  findSheet(excel.document, 'KIM-Herleitung')!.visibility = 'VeryHidden';
  expect((await click(excel, 'undo')).status).toBe('ok');
  expect(Object.keys(await contents())).toEqual([...Object.keys(SMALL), 'KIM-Protokoll']);
});

test('a label of 1.200 characters makes no row higher than Excel has', async () => {
  const excel = await open(withCell('Haushalt', 1, 1, 'Koordinierung '.repeat(85).trim()));
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings.map(({ code }) => code)).not.toContain('sheets-not-decorated');
  const heights = excel.document.sheets.flatMap((sheet) => [...sheet.rowHeights.values()]);
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
});
