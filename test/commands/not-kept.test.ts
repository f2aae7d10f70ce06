import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { decodeState } from '../../src/workbook/plan/run-state';
import type { CellValue } from '../../src/workbook/snapshot';
import { click, contents, open, withCell } from './small-workbook';

/** The requests of a run that nothing was written by yet, from 1. */
const WRITE = 6;
const WAY_BACK = 8;
const OWN_SHARE = 6;

/** Opens a workbook with a cell J1 that is formatted as text. */
async function openWithTextCell(): Promise<ExcelStandIn> {
  const excel = await open(withCell('Haushalt', 1, OWN_SHARE, 'alt'), { textCells: 'make-text' });
  await format('Haushalt', 'J1', '@');
  return excel;
}

/** Lets somebody put values into G2 before requests of the next run, formatted as J1 where it is `asText`. */
function putDuring(
  excel: ExcelStandIn,
  puts: ReadonlyMap<number, { value: CellValue; asText: boolean }>,
): void {
  const { rows } = findSheet(excel.document, 'Haushalt')!;
  const [textCell, usual] = [rows.get(0)!.get(9)!, rows.get(1)!.get(OWN_SHARE)!];
  let number = 0;
  excel.beforeRequest(() => {
    number += 1;
    const put = puts.get(number);
    if (put === undefined) return;
    rows.get(1)!.set(OWN_SHARE, { ...(put.asText ? textCell : usual), value: put.value });
  });
}

function format(sheet: string, address: string, numberFormat: string): Promise<void> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.numberFormat = numberFormat as unknown as string[][];
    await context.sync();
  });
}

async function runs(): Promise<number> {
  return decodeState((await inExcel(readWorkbook)).state).runs.length;
}

test('a text that Excel made of an amount is taken back with the run', async () => {
  const excel = await openWithTextCell();
  const before = await contents();
  putDuring(excel, new Map([[WRITE, { value: 'alt', asText: true }]]));
  const outcome = await click(excel, 'reconcile');
  excel.beforeRequest(null);
  expect(outcome).toMatchObject({
    status: 'failed',
    findings: [{ code: 'write-not-kept', place: { sheet: 'Haushalt', cell: 'G2' } }],
  });
  expect(await contents()).toEqual(before);
  expect(await runs()).toBe(0);
});

test('what somebody types into such a cell before the way back stays', async () => {
  const excel = await openWithTextCell();
  putDuring(
    excel,
    new Map([
      [WRITE, { value: 'alt', asText: true }],
      [WAY_BACK, { value: 4711, asText: false }],
    ]),
  );
  await click(excel, 'reconcile');
  excel.beforeRequest(null);
  expect((await contents()).Haushalt!.slice(1).map((row) => row[OWN_SHARE])).toEqual([4711, '']);
  expect(await runs()).toBe(0);
});

test('rows of the log that became texts go with the run, those of the run before stay', async () => {
  const excel = await open(withCell('Haushalt', 1, OWN_SHARE, 'alt'), { textCells: 'make-text' });
  await click(excel, 'reconcile');
  const before = await contents();
  await format('KIM-Protokoll', 'A1:Z200', '@');
  const outcome = await click(excel, 'reconcile');
  expect(outcome.findings).toMatchObject([
    { code: 'write-not-kept', place: { sheet: 'KIM-Protokoll', cell: expect.stringMatching(/^A\d+$/) } },
  ]);
  expect(await contents()).toEqual(before);
  expect(await runs()).toBe(1);
});
