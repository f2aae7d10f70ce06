import { inExcel } from '../../src/excel/in-excel';
import { queueValues } from '../../src/excel/read-areas';
import { workbookWith } from './workbook-with';

test('whole rows, of which Excel gives no values, are asked for in parts of the same request', async () => {
  const excel = await workbookWith({ Haushalt: [['Jahr'], [2022]] });
  await inExcel(async (context) => {
    context.workbook.worksheets.getItem('Haushalt').getRange('XFD2').values = [['fern']];
    await context.sync();
  });
  const before = excel.roundTrips();
  const rows = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    const values = queueValues(sheet, { top: 0, left: 0, rows: 2, columns: 16_384 });
    await context.sync();
    return values();
  });
  expect(rows.map((row) => [row.length, row[0], row[16_383]])).toEqual([
    [16_384, 'Jahr', ''],
    [16_384, 2022, 'fern'],
  ]);
  expect(excel.roundTrips() - before).toBe(1);
});

test('a sheet that is not there has no rows', async () => {
  await workbookWith({ Haushalt: [['Jahr']] });
  const rows = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject('Weg');
    const values = queueValues(sheet, { top: 0, left: 0, rows: 1, columns: 1 });
    await context.sync();
    return values();
  });
  expect(rows).toEqual([]);
});
