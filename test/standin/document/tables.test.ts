import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['Haushalt', 'Deckung']);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    sheet.getRange('B2:D4').values = [
      ['Jahr', 'Betrag', 'Betrag'],
      [2021, 1, 2],
      [2022, 3, 4],
    ];
    const table = sheet.tables.add('B2:D4', true);
    table.name = 'KIM_Haushalt';
    await context.sync();
  });
});

const table = () => sheetOf(excel.document, 'Haushalt').tables[0];

/** Runs one act on the table and sends it. */
function onTable(act: (table: Excel.Table, context: Excel.RequestContext) => void) {
  return excel.Excel.run(async (context) => {
    act(context.workbook.tables.getItem('kim_haushalt'), context);
    await context.sync();
  });
}

test('a new table has the usual looks and headings that differ', async () => {
  expect(table()).toMatchObject({
    name: 'KIM_Haushalt',
    area: { top: 1, left: 1, rows: 3, columns: 3 },
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    hasTotals: false,
    part: null,
  });
  const read = await excel.Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem('Haushalt').tables.getItem('KIM_Haushalt');
    found.load('id,name,worksheet/name');
    const whole = found.getRange().load('address');
    const headings = found.getHeaderRowRange().load('values');
    const body = found.getDataBodyRange().load('address');
    await context.sync();
    return [found.worksheet.name, whole.address, headings.values, body.address];
  });
  expect(read).toEqual(['Haushalt', 'Haushalt!B2:D4', [['Jahr', 'Betrag', 'Betrag2']], 'Haushalt!B3:D4']);
});

test('tables are listed for the workbook and for a sheet', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load('items/name,items/id,items/worksheet/name,count');
    const elsewhere = worksheets.getItem('Deckung').tables.getItemOrNullObject('KIM_Haushalt');
    await context.sync();
    const names = tables.items.map((item) => `${item.worksheet.name}!${item.name}`);
    return [names, tables.count, elsewhere.isNullObject];
  });
  expect(read).toEqual([['Haushalt!KIM_Haushalt'], 1, true]);
});

test('looks can be changed and are entered as a change', async () => {
  sheetOf(excel.document, 'Haushalt').changes.tables = false;
  await onTable((item) => {
    item.style = 'TableStyleLight1';
    item.showFilterButton = false;
    item.showBandedRows = false;
  });
  expect(table()).toMatchObject({
    style: 'TableStyleLight1',
    showFilterButton: false,
    showBandedRows: false,
  });
  expect(sheetOf(excel.document, 'Haushalt').changes.tables).toBe(true);
});

test('resizing keeps the row of headings', async () => {
  await onTable((item) => item.resize('B2:E9'));
  expect(table()!.area).toEqual({ top: 1, left: 1, rows: 8, columns: 4 });
  expect(sheetOf(excel.document, 'Haushalt').rows.get(1)?.get(4)?.value).toBe('Spalte4');
  const error = await errorOf(onTable((item) => item.resize('B3:E9')));
  expect(error.code).toBe('InvalidArgument');
});

test('deleting clears the cells, converting leaves them', async () => {
  const sheet = sheetOf(excel.document, 'Haushalt');
  await onTable((item) => {
    item.convertToRange();
  });
  expect(sheet.tables).toEqual([]);
  expect(sheet.rows.get(1)?.get(1)?.value).toBe('Jahr');
  await excel.Excel.run(async (context) => {
    context.workbook.tables.add('Haushalt!B2:D4', true).delete();
    await context.sync();
  });
  expect(sheet.tables).toEqual([]);
  expect(sheet.rows.get(1)?.size).toBe(0);
});

test('writing into a heading is a change of the table', async () => {
  const { changes } = sheetOf(excel.document, 'Haushalt');
  changes.tables = false;
  await onTable((item) => {
    item.getDataBodyRange().getCell(0, 0).values = [[2020]];
  });
  expect(changes.tables).toBe(false);
  await onTable((item) => {
    item.getHeaderRowRange().getCell(0, 0).values = [['Haushaltsjahr']];
  });
  expect(changes.tables).toBe(true);
});

test.each([
  [
    'overlapping another',
    (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Haushalt').tables.add('D4:F6', true),
    'InvalidArgument',
  ],
  [
    'with headings alone',
    (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Deckung').tables.add('A1:C1', true),
    'InvalidArgument',
  ],
  [
    'without headings',
    (context: Excel.RequestContext) =>
      context.workbook.worksheets.getItem('Deckung').tables.add('A1:C2', false),
    'NotImplemented',
  ],
  [
    'of a name in use',
    (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Deckung').tables.add('A1:C2', true).name = 'KIM_HAUSHALT';
    },
    'ItemAlreadyExists',
  ],
])('a table %s is refused', async (_, act, code) => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      act(context);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
