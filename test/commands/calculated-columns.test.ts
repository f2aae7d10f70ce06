import { editCells } from '../../src/commands/edit-cells';
import { examineIn } from '../../src/commands/examine';
import { inExcel } from '../../src/excel/in-excel';
import { cellForWriting } from '../../standin/document/cells';
import { findSheet } from '../../standin/document/sheets';
import type { ExcelStandIn } from '../../standin/headless/excel-stand-in';
import { onThisThread } from '../../standin/headless/on-this-thread';
import { click, open, SMALL } from './small-workbook';

const FILLS = { calculatedColumns: 'filled' } as const;
const OWN_SHARE = '=KIM.EIGENANTEIL(329884,206250)';
const OTHER = '=KIM.EIGENANTEIL(100,50)';
const FORMULAS = [OWN_SHARE, 7, OTHER, 'von Hand', ''];

async function table(sheet: string, address: string): Promise<void> {
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem(sheet).tables.add(`'${sheet}'!${address}`, true);
    await context.sync();
  });
}

async function column(sheet: string, address: string): Promise<unknown[]> {
  return inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load('formulas');
    await context.sync();
    return range.formulas.map(([content]) => content as unknown);
  });
}

/** A table whose column holds two formulas of ours, two constants and an empty cell. */
async function frozenTable(): Promise<ExcelStandIn> {
  const excel = await open({ ...SMALL, Rechnung: [['Wert'], [''], [7], [''], ['von Hand'], ['']] }, FILLS);
  await table('Rechnung', 'A1:A6');
  const sheet = findSheet(excel.document, 'Rechnung')!;
  Object.assign(cellForWriting(sheet, 1, 0), { formula: OWN_SHARE, value: 123634 });
  Object.assign(cellForWriting(sheet, 3, 0), { formula: OTHER, value: 50 });
  return excel;
}

test('formulas that come back into a column of a table leave the constants beside them', async () => {
  const excel = await frozenTable();
  expect((await click(excel, 'freezeValues')).status).toBe('ok');
  expect(await column('Rechnung', 'A2:A6')).toEqual([123634, 7, 50, 'von Hand', '']);
  expect(await click(excel, 'undo')).toMatchObject({ status: 'ok', findings: [] });
  expect(await column('Rechnung', 'A2:A6')).toEqual(FORMULAS);
});

test('a constant that somebody typed between the check and the write is named, and stays', async () => {
  const excel = await frozenTable();
  await click(excel, 'freezeValues');
  let requests = 0;
  excel.beforeRequest(() => {
    requests += 1;
    if (requests === 5) cellForWriting(findSheet(excel.document, 'Rechnung')!, 2, 0).value = 8;
  });
  const outcome = await click(excel, 'undo');
  expect(outcome).toMatchObject({
    status: 'failed',
    findings: [{ code: 'cell-changed-since-run', place: { sheet: 'Rechnung', cell: 'A3' } }],
  });
  expect(await column('Rechnung', 'A2:A6')).toEqual([123634, 8, 50, 'von Hand', '']);
});

test('a freezing that fails anywhere leaves the column as it was', async () => {
  const twin = await frozenTable();
  const from = twin.requests.length;
  await click(twin, 'freezeValues');
  const requests = twin.requests.slice(from).filter(({ onlyReleases }) => !onlyReleases);
  const write = requests.findIndex(({ request }) => request.Actions.some(({ Name }) => Name === 'Values'));
  const actions = requests[write]!.request.Actions.length;

  for (let action = actions - 1; action >= 0; action -= 3) {
    const excel = await frozenTable();
    excel.fail({ code: 'GeneralException', after: write, atAction: action });
    expect((await click(excel, 'freezeValues')).status).toBe('failed');
    expect([action, ...(await column('Rechnung', 'A2:A6'))]).toEqual([action, ...FORMULAS]);
  }
});

test.each([false, true])(
  'an unknown figure in a column of a table leaves the rows that no result goes to (filtered: %s)',
  async (isFiltered) => {
    const line = (year: number) => [year, '05.313.01', '501900', 900000, 900000, 0, '', '', ''];
    const old = [2019, '05.313.01', '501900', 1, 1, 0, 'Altbestand', '', ''];
    const excel = await open(
      {
        ...SMALL,
        Stellen: [SMALL.Stellen![0]!, [3, 'Koordination', 1, 70000, '01.01.2023', '31.12.2024']],
        Haushalt: [SMALL.Haushalt![0]!, line(2023), line(2024), old],
      },
      { ...FILLS, filteredRows: 'first-value' },
    );
    await table('Haushalt', 'A1:I4');
    if (isFiltered) findSheet(excel.document, 'Haushalt')!.hiddenRows.add(2);
    expect((await click(excel, 'reconcile')).status).not.toBe('failed');
    expect(await column('Haushalt', 'G2:G4')).toEqual([13000, '=NA()', 'Altbestand']);
  },
);

test('in a filtered table column with different formulas nothing is entered, and that is said', async () => {
  const sheets = {
    ...SMALL,
    Rechnung: [
      ['Satz', 'Wert'],
      [1, ''],
      [2, ''],
      [3, ''],
      [4, ''],
    ],
  };
  const excel = await open(sheets, FILLS);
  await table('Rechnung', 'A1:B5');
  const rechnung = findSheet(excel.document, 'Rechnung')!;
  for (const row of [1, 2, 3])
    Object.assign(cellForWriting(rechnung, row, 1), { formula: `=A${row + 1}*${row}0`, value: row });
  rechnung.hiddenRows.add(2);
  const before = await column('Rechnung', 'B2:B5');
  const examination = await inExcel((context) => examineIn(context, { computing: onThisThread }));
  const place = { sheet: 'Rechnung', cell: 'B5' };
  const value = { formula: OWN_SHARE };
  const outcome = await editCells([{ place, expected: '', value, figure: 'Funktion' }], examination);
  expect(outcome).toMatchObject({
    status: 'failed',
    findings: [{ code: 'column-filtered', place: { sheet: 'Rechnung', cell: 'B5' } }],
  });
  expect(await column('Rechnung', 'B2:B5')).toEqual(before);

  rechnung.hiddenRows.clear();
  expect((await editCells([{ place, expected: '', value, figure: 'Funktion' }], examination)).status).toBe(
    'ok',
  );
  expect(await column('Rechnung', 'B2:B5')).toEqual([...before.slice(0, 3), OWN_SHARE]);
});
