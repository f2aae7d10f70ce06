import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { newDocument, newSheet } from '../../../standin/document/new-document';
import { startExcel } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['Stellen', 'Haushalt', 'Deckung']);
});

const names = () => excel.document.sheets.map((sheet) => sheet.name);

test('sheets are found by name in any case and by id; a missing one is a null object', async () => {
  const found = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const byName = worksheets.getItem('HAUSHALT');
    byName.load('id,name');
    const missing = worksheets.getItemOrNullObject('Fehlt');
    const count = worksheets.getCount();
    worksheets.load('items/name,items/visibility,items/protection/protected');
    await context.sync();
    const byId = worksheets.getItem(byName.id);
    byId.load('name');
    await context.sync();
    return [
      byName.name,
      byId.name,
      missing.isNullObject,
      count.value,
      worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]),
    ];
  });
  expect(found).toEqual([
    'Haushalt',
    'Haushalt',
    true,
    3,
    [
      ['Stellen', 'Visible', false],
      ['Haushalt', 'Visible', false],
      ['Deckung', 'Visible', false],
    ],
  ]);
});

test('what is done to a null object does nothing', async () => {
  const isNull = await excel.Excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Fehlt');
    const used = missing.getUsedRangeOrNullObject();
    used.load('values');
    missing.delete();
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(names()).toEqual(['Stellen', 'Haushalt', 'Deckung']);
});

test('a sheet is added last, laid out, moved and shown', async () => {
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('KIM-Abgleich');
    sheet.showGridlines = false;
    sheet.tabColor = '#1f4e78';
    sheet.freezePanes.freezeRows(4);
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.position = 1;
    sheet.activate();
    await context.sync();
  });
  expect(names()).toEqual(['Stellen', 'KIM-Abgleich', 'Haushalt', 'Deckung']);
  expect(excel.document.activeSheet).toBe(1);
  expect(sheetOf(excel.document, 'KIM-Abgleich')).toMatchObject({
    showGridlines: false,
    tabColor: '#1F4E78',
    frozenRows: 4,
    page: { orientation: 'Landscape', fitWidth: 1, fitHeight: null, paperSize: 'A4' },
    part: null,
    changes: { sheet: true },
  });
});

test.each([
  ['haushalt', 'ItemAlreadyExists'],
  ['a/b', 'InvalidArgument'],
  ['x'.repeat(32), 'InvalidArgument'],
])('a sheet cannot be named %s', async (name, code) => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test('a deleted sheet takes its names along, and its id does not come back', async () => {
  const { document } = excel;
  const deleted = sheetOf(document, 'Deckung').id;
  document.names.push(
    { name: 'Ort', refersTo: 'Deckung!$A$1', sheetId: deleted, hidden: false },
    { name: 'Summe', refersTo: 'Deckung!$A$1', sheetId: null, hidden: false },
  );
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Deckung').delete();
    context.workbook.worksheets.add('Neu');
    await context.sync();
  });
  expect(names()).toEqual(['Stellen', 'Haushalt', 'Neu']);
  expect(document.names.map((name) => [name.name, name.refersTo])).toEqual([['Summe', '#REF!']]);
  expect(sheetOf(document, 'Neu').id).not.toBe(deleted);
});

test('the last visible sheet is neither deleted nor hidden', async () => {
  sheetOf(excel.document, 'Stellen').visibility = 'Hidden';
  sheetOf(excel.document, 'Deckung').visibility = 'VeryHidden';
  for (const act of [
    (sheet: Excel.Worksheet) => sheet.delete(),
    (sheet: Excel.Worksheet) => (sheet.visibility = 'Hidden'),
  ]) {
    const error = await errorOf(
      excel.Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('Haushalt'));
        await context.sync();
      }),
    );
    expect(error.code).toBe('InvalidOperation');
  }
});

test('a protected structure can be seen and is kept', async () => {
  excel.document.structureProtected = true;
  const isProtected = await excel.Excel.run(async (context) => {
    const { protection } = context.workbook;
    protection.load('protected');
    await context.sync();
    return protection.protected;
  });
  expect(isProtected).toBe(true);
  for (const act of [
    (sheets: Excel.WorksheetCollection) => sheets.add('Neu'),
    (sheets: Excel.WorksheetCollection) => sheets.getItem('Deckung').delete(),
    (sheets: Excel.WorksheetCollection) => (sheets.getItem('Deckung').visibility = 'Hidden'),
  ]) {
    const error = await errorOf(
      excel.Excel.run(async (context) => {
        act(context.workbook.worksheets);
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  }
  expect(names()).toEqual(['Stellen', 'Haushalt', 'Deckung']);
});

test('a range of a sheet deleted meanwhile is no longer valid', async () => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Deckung').getRange('A1');
      await context.sync();
      excel.document.sheets.pop();
      range.load('values');
      await context.sync();
    }),
  );
  expect(error.code).toBe('InvalidReference');
});

test('chart sheets are not offered', async () => {
  const document = newDocument(['Tabelle1']);
  document.sheets.unshift({ ...newSheet('Diagramm', 9), kind: 'chartsheet' });
  document.activeSheet = 1;
  const withChart = await startExcel(document);
  const read = await withChart.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/position');
    const active = worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return [worksheets.items.map((sheet) => [sheet.name, sheet.position]), active.name];
  });
  expect(read).toEqual([[['Tabelle1', 0]], 'Tabelle1']);
});

test('the date system shows in the year of day 1', async () => {
  const year = () =>
    excel.Excel.run(async (context) => {
      const result = context.workbook.functions.year(1);
      result.load('value,error');
      await context.sync();
      return result.value;
    });
  expect(await year()).toBe(1900);
  excel.document.dateSystem = 1904;
  expect(await year()).toBe(1904);
});

test('selection, active cell and calculation mode', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { workbook } = context;
    workbook.worksheets.getItem('Haushalt').activate();
    const selected = workbook.getSelectedRange().load('address');
    const cell = workbook.getActiveCell().load('address');
    workbook.application.calculationMode = 'Manual';
    workbook.application.suspendScreenUpdatingUntilNextSync();
    workbook.application.suspendApiCalculationUntilNextSync();
    workbook.application.calculate('Full');
    workbook.application.load('calculationMode');
    await context.sync();
    return [selected.address, cell.address, workbook.application.calculationMode];
  });
  expect(read).toEqual(['Haushalt!A1', 'Haushalt!A1', 'Manual']);
});

test('a range that is selected is shown: its sheet becomes the active one', async () => {
  const excel = await newExcel(['Erstes', 'Zweites']);
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Zweites').getRange('B2:C3').select();
    const selected = context.workbook.getSelectedRange();
    selected.load('address');
    await context.sync();
    expect(selected.address).toBe('Zweites!B2:C3');
  });
  expect(excel.document.activeSheet).toBe(1);
});
