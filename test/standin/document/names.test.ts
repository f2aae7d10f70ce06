import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['Haushalt', 'Mein Blatt']);
  const { names } = excel.document;
  const sheetId = sheetOf(excel.document, 'Haushalt').id;
  names.push(
    { name: 'KIM_Eigenanteil', refersTo: "'Mein Blatt'!$C$4", sheetId: null, hidden: false },
    { name: 'Satz', refersTo: '0.8', sheetId: null, hidden: true },
    { name: 'Weg', refersTo: 'Haushalt!#REF!', sheetId: null, hidden: false },
    { name: 'Ort', refersTo: 'Haushalt!$A$1:$B$2', sheetId, hidden: false },
    { name: '_xlnm.Print_Area', refersTo: 'Haushalt!$A$1', sheetId, hidden: false },
  );
});

test('names of the workbook with type, value and formula', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/type,items/value,items/formula,items/visible,items/scope');
    await context.sync();
    return names.items.map((item) => [
      item.name,
      item.type,
      item.value as unknown,
      item.formula as unknown,
      item.visible,
      item.scope,
    ]);
  });
  expect(read).toEqual([
    ['KIM_Eigenanteil', 'Range', "'Mein Blatt'!$C$4", "='Mein Blatt'!$C$4", true, 'Workbook'],
    ['Satz', 'Double', 0.8, '=0.8', false, 'Workbook'],
    ['Weg', 'Error', '#REF!', '=Haushalt!#REF!', true, 'Workbook'],
  ]);
});

test('names of a sheet belong to the sheet', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { names } = context.workbook.worksheets.getItem('Haushalt');
    names.load('items/name,items/worksheet/name');
    await context.sync();
    return names.items.map((item) => [item.name, item.worksheet.name]);
  });
  expect(read).toEqual([['Ort', 'Haushalt']]);
});

test('a name leads to its cells, or to a null object', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { names } = context.workbook;
    const cell = names.getItem('kim_eigenanteil').getRange();
    cell.values = [[440837]];
    cell.load('address,worksheet/name');
    const none = names.getItem('Satz').getRangeOrNullObject();
    const missing = names.getItemOrNullObject('Fehlt').getRangeOrNullObject();
    const byAddress = context.workbook.worksheets.getItem('Haushalt').getRange('Ort');
    byAddress.load('address');
    await context.sync();
    return [cell.address, cell.worksheet.name, none.isNullObject, missing.isNullObject, byAddress.address];
  });
  expect(read).toEqual(["'Mein Blatt'!C4", 'Mein Blatt', true, true, 'Haushalt!A1:B2']);
  expect(sheetOf(excel.document, 'Mein Blatt').rows.get(3)?.get(2)?.value).toBe(440837);
});

test('names are added for a range or a formula and deleted', async () => {
  await excel.Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    names.add('KIM_Neu', worksheets.getItem('Mein Blatt').getRange('B2:C3'));
    worksheets.getItem('Haushalt').names.add('Formel', '=Haushalt!$A$1*2');
    names.getItem('Satz').delete();
    await context.sync();
  });
  expect(excel.document.names.slice(-2)).toEqual([
    { name: 'KIM_Neu', refersTo: "'Mein Blatt'!$B$2:$C$3", sheetId: null, hidden: false },
    {
      name: 'Formel',
      refersTo: 'Haushalt!$A$1*2',
      sheetId: sheetOf(excel.document, 'Haushalt').id,
      hidden: false,
    },
  ]);
  expect(excel.document.names.some((name) => name.name === 'Satz')).toBe(false);
});

test.each([
  ['A1', 'InvalidArgument'],
  ['mit Leerzeichen', 'InvalidArgument'],
  ['kim_eigenanteil', 'ItemAlreadyExists'],
])('%s is no new name', async (name, code) => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      context.workbook.names.add(name, '=1');
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});
