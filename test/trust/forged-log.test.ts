import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { isLogUnchanged } from '../../src/workbook/plan/chain-log';
import { decodeState } from '../../src/workbook/plan/run-state';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { click, contents, open, reopen, SMALL } from '../commands/small-workbook';

const AFTER = 9;

async function isUnchanged(): Promise<boolean | null> {
  const snapshot = await inExcel(readWorkbook);
  return isLogUnchanged(snapshot, decodeState(snapshot.state));
}

/** A workbook with a run, its undoing and another run, saved and opened. */
async function withLog(): Promise<ExcelStandIn> {
  const excel = await open(SMALL);
  for (const job of ['reconcile', 'undo', 'reconcile'] as const) await click(excel, job);
  return reopen(excel);
}

function enter({ document }: ExcelStandIn, row: number, column: number, value: string | number): void {
  cellForWriting(findSheet(document, 'KIM-Protokoll')!, row, column).value = value;
}

test('a log that nobody touched is unchanged, also after saving and opening', async () => {
  await withLog();
  expect(await isUnchanged()).toBe(true);
});

test('a workbook without a run has nothing that could be unchanged', async () => {
  await open(SMALL);
  expect(await isUnchanged()).toBeNull();
});

test.each([
  ['an amount', (excel: ExcelStandIn) => enter(excel, 1, AFTER, 0.01)],
  [
    'a row that was deleted',
    (excel: ExcelStandIn) => findSheet(excel.document, 'KIM-Protokoll')!.rows.delete(2),
  ],
  [
    'two rows that changed places',
    ({ document }: ExcelStandIn) => {
      const { rows } = findSheet(document, 'KIM-Protokoll')!;
      const [first, second] = [rows.get(1)!, rows.get(2)!];
      rows.set(1, second).set(2, first);
    },
  ],
])('%s shows, and still after further runs', async (_, forge) => {
  const excel = await withLog();
  forge(excel);
  expect(await isUnchanged()).toBe(false);
  await click(excel, 'reconcile');
  expect(await isUnchanged()).toBe(false);
});

test('a note of the user below the log changes nothing of it, before and after a further run', async () => {
  const excel = await withLog();
  const { length } = (await contents())['KIM-Protokoll']!;
  enter(excel, length + 1, 0, 'geprüft, Meyer');
  expect(await isUnchanged()).toBe(true);
  expect((await click(excel, 'reconcile')).status).not.toBe('failed');
  expect(await isUnchanged()).toBe(true);
});

test('an Excel that keeps 15 digits and has errors in German changes nothing of it', async () => {
  const excel = await open(SMALL, { digits: 15, errorWords: 'german' });
  await click(excel, 'reconcile');
  expect(await isUnchanged()).toBe(true);
});
