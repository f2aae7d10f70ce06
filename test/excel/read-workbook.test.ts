import { inExcel } from '../../src/excel/in-excel';
import { readWorkbook } from '../../src/excel/read-workbook';
import { workbookWith } from './workbook-with';

test('reads sheets, tables, names and values in three requests', async () => {
  const excel = await workbookWith({
    Leer: [],
    Haushalt: [
      ['Jahr', 'Ansatz'],
      [2021, 1850000.25],
    ],
  });
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    sheet.tables.add('A1:B2', true).name = 'Linien';
    context.workbook.names.add('KIM_Eigenanteil', sheet.getRange('B2'));
    sheet.visibility = 'Hidden';
    await context.sync();
  });
  const before = excel.roundTrips();
  const snapshot = await inExcel(readWorkbook);
  expect(excel.roundTrips() - before).toBe(3);
  expect(snapshot.sheets).toEqual([
    { name: 'Leer', visible: true, protected: false, top: 0, left: 0, values: [] },
    {
      name: 'Haushalt',
      visible: false,
      protected: false,
      top: 0,
      left: 0,
      values: [
        ['Jahr', 'Ansatz'],
        [2021, 1850000.25],
      ],
    },
  ]);
  expect(snapshot.tables).toEqual([{ name: 'Linien', sheet: 'Haushalt', address: 'A1:B2' }]);
  expect(snapshot.names).toEqual([{ name: 'KIM_Eigenanteil', sheet: null, refersTo: '=Haushalt!$B$2' }]);
  expect(snapshot.dateSystem).toBe(1900);
  expect(snapshot.state).toBeNull();
});

test('number formats come with the values; a sheet without any has none', async () => {
  await workbookWith({ Haushalt: [['Ansatz'], [30], [40]], Leer: [['nichts']] });
  await inExcel(async (context) => {
    const range = context.workbook.worksheets.getItem('Haushalt').getRange('A2');
    range.numberFormat = [['#,##0 "T€"']];
    await context.sync();
  });
  const { sheets } = await inExcel(readWorkbook);
  expect(sheets.map(({ formats }) => formats)).toEqual([
    [['General'], ['#,##0 "T€"'], ['General']],
    undefined,
  ]);
});

test('a value in the last column, XFD: whole rows have no values in Excel and are read in parts', async () => {
  await workbookWith({ Stellen: [['Modul'], [1]] });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('XFD2').values = [['fern']];
    await context.sync();
  });
  const [sheet] = (await inExcel(readWorkbook)).sheets;
  expect(sheet!.values.map((row) => [row.length, row[0], row[16_383]])).toEqual([
    [16_384, 'Modul', ''],
    [16_384, 1, 'fern'],
  ]);
});

test('data that does not start in A1 keeps its place', async () => {
  await workbookWith({ Stellen: [] });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Stellen').getRange('C5').values = [['Modul']];
    await context.sync();
  });
  const { sheets } = await inExcel(readWorkbook);
  expect(sheets[0]).toMatchObject({ top: 4, left: 2, values: [['Modul']] });
});

test('the 1904 date system is recognised', async () => {
  const excel = await workbookWith({ Stellen: [['Modul']] });
  excel.document.dateSystem = 1904;
  expect((await inExcel(readWorkbook)).dateSystem).toBe(1904);
});

test('a stray value at the end of a sheet is named instead of read for ever', async () => {
  const excel = await workbookWith({ Haushalt: [['Jahr']] });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Haushalt').getRange('XFD1048576').values = [[1]];
    await context.sync();
  });
  const before = excel.roundTrips();
  await expect(inExcel(readWorkbook)).rejects.toMatchObject({
    finding: { code: 'sheet-reaches-far', place: { sheet: 'Haushalt', cell: 'XFD1048576' } },
  });
  expect(excel.roundTrips() - before).toBe(2);
});
