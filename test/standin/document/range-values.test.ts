import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['Haushalt', 'Mein Blatt']);
});

/** Writes to a range of the first sheet and reads it back in the same request. */
function writeAndRead(address: string, write: (range: Excel.Range) => void) {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Haushalt').getRange(address);
    write(range);
    range.load('values,formulas,numberFormat,valueTypes');
    await context.sync();
    const { values, formulas, numberFormat, valueTypes } = range;
    return { values, formulas, numberFormat, valueTypes };
  });
}

test('values, formulas and types come back as they were written', async () => {
  const read = await writeAndRead('B2:D3', (range) => {
    range.values = [
      ['Modul 1', 109961.33, true],
      ['', '=B2&"x"', '#N/A'],
    ];
  });
  expect(read.values).toEqual([
    ['Modul 1', 109961.33, true],
    ['', '#BUSY!', '#N/A'],
  ]);
  expect(read.formulas).toEqual([
    ['Modul 1', 109961.33, true],
    ['', '=B2&"x"', '#N/A'],
  ]);
  expect(read.valueTypes).toEqual([
    ['String', 'Double', 'Boolean'],
    ['Empty', 'Error', 'Error'],
  ]);
});

test.each([
  ['1234', 1234],
  ['-1,234.50', -1234.5],
  ['(12)', -12],
  ['12.5%', 0.125],
  ['1e3', 1000],
  ['true', true],
  ['2022-07-01', 44743],
  ['7/1/2022', 44743],
  ['01.07.2022', '01.07.2022'],
  ['1.234,56 €', '1.234,56 €'],
  ["'1234", '1234'],
  ["'=1+1", '=1+1'],
  ['=', '='],
  ['-', '-'],
  [' Text ', ' Text '],
])('the string %j is entered as %j', async (input, value) => {
  const read = await writeAndRead('A1', (range) => {
    range.values = [[input]];
  });
  expect(read.values).toEqual([[value]]);
});

test.each(['=1+1', '+A1', '-davon Personal', '@summe'])('%j becomes a formula', async (input) => {
  const read = await writeAndRead('A1', (range) => {
    range.values = [[input]];
  });
  expect(read.formulas).toEqual([[input.startsWith('=') ? input : `=${input}`]]);
  expect(read.values).toEqual([['#BUSY!']]);
});

test('a cell formatted as text keeps strings', async () => {
  const read = await writeAndRead('A1:B1', (range) => {
    range.numberFormat = [['@', '@']];
    range.values = [['1234', '=1+1']];
  });
  expect(read.values).toEqual([['1234', '=1+1']]);
  expect(read.formulas).toEqual([['1234', '=1+1']]);
});

test('entering a date or a percentage brings its number format', async () => {
  const read = await writeAndRead('A1:C1', (range) => {
    range.numberFormat = [['General', 'General', 'dd.mm.yyyy']];
    range.values = [['2022-07-01', '5%', '2022-07-01']];
  });
  expect(read.numberFormat).toEqual([['m/d/yyyy', '0%', 'dd.mm.yyyy']]);
});

test('null leaves a cell as it is, one value goes to all cells', async () => {
  await writeAndRead('A1:B1', (range) => {
    range.values = 7 as unknown as number[][];
  });
  const read = await writeAndRead('A1:B1', (range) => {
    range.values = [[null, 8]];
    range.numberFormat = [['#,##0.00', null]];
  });
  expect(read.values).toEqual([[7, 8]]);
  expect(read.numberFormat).toEqual([['#,##0.00', 'General']]);
});

test('another shape is refused and nothing is written', async () => {
  const error = await errorOf(
    writeAndRead('A1:B2', (range) => {
      range.values = [[1, 2]];
    }),
  );
  expect(error.code).toBe('InvalidArgument');
  expect(error.debugInfo.errorLocation).toBe('Range.values');
  expect(sheetOf(excel.document, 'Haushalt').rows.size).toBe(0);
});

test('exactly the written cells are entered as changed', async () => {
  await writeAndRead('B2:C3', (range) => {
    range.values = [
      [1, null],
      ['', 'x'],
    ];
  });
  const { cells } = sheetOf(excel.document, 'Haushalt').changes;
  expect([...cells]).toEqual(['1,1', '2,1', '2,2']);
});

test('clear takes contents, formats or both', async () => {
  const sheet = sheetOf(excel.document, 'Haushalt');
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Haushalt').getRange('A1:C1');
    range.values = [[1, 2, 3]];
    range.format.font.bold = true;
    range.getCell(0, 0).clear('Contents');
    range.getCell(0, 1).clear('Formats');
    range.getCell(0, 2).clear();
    await context.sync();
  });
  const cells = sheet.rows.get(0)!;
  expect(cells.get(0)).toMatchObject({ value: '', formatChange: { bold: true } });
  expect(cells.get(1)).toMatchObject({ value: 2, formatChange: null });
  expect(cells.has(2)).toBe(false);
  expect(sheet.changes.cells).toEqual(new Set(['0,0', '0,1', '0,2']));
});

test('addresses name the sheet, in quotes where needed', async () => {
  const addresses = await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.getItem('haushalt');
    const ranges = [
      sheet.getRange('$B$4:d9'),
      worksheets.getItem('Mein Blatt').getRange('C5'),
      sheet.getRange('Haushalt!A1').getEntireColumn(),
      sheet.getRange('2:3'),
      sheet.getRangeByIndexes(1, 1, 2, 3).getOffsetRange(1, 0).getResizedRange(1, -1),
      sheet.getRange('B2:D5').getRow(1),
      sheet.getRange('B2:D5').getColumn(2),
      sheet.getRange(),
    ];
    ranges.forEach((range) => range.load('address'));
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual([
    'Haushalt!B4:D9',
    "'Mein Blatt'!C5",
    'Haushalt!A:A',
    'Haushalt!2:3',
    'Haushalt!B3:C5',
    'Haushalt!B3:D3',
    'Haushalt!D2:D5',
    'Haushalt!1:1048576',
  ]);
});

test('whole columns have no values', async () => {
  const values = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Haushalt').getRange('A:A');
    range.load('values,rowCount');
    await context.sync();
    return [range.values, range.rowCount];
  });
  expect(values).toEqual([null, 1048576]);
});

test('more than five million cells are not read at once', async () => {
  const error = await errorOf(writeAndRead('A1:E1000001', () => {}));
  expect(error.code).toBe('RangeExceedsLimit');
});

test.each(['A0', 'XFE1', 'A1048577', 'nirgends', 'A1,B2', 'Fehlt!A1', "'Mein Blatt'!A1"])(
  '%s is no address on the sheet',
  async (address) => {
    const error = await errorOf(writeAndRead(address, () => {}));
    expect(error.code).toBe('InvalidArgument');
    expect(error.debugInfo.errorLocation).toBe('Worksheet.getRange');
  },
);

test('the used range with and without formats', async () => {
  const used = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    const empty = sheet.getUsedRangeOrNullObject();
    const first = sheet.getUsedRange().load('address');
    await context.sync();
    sheet.getRange('C3:D4').values = [
      [1, ''],
      ['', 2],
    ];
    sheet.getRange('A7').format.fill.color = '#ff0000';
    const all = sheet.getUsedRange().load('address');
    const values = sheet.getUsedRangeOrNullObject(true).load('address');
    const part = sheet.getRange('D:F').getUsedRangeOrNullObject(true).load('address');
    const none = sheet.getRange('F:G').getUsedRangeOrNullObject(true);
    await context.sync();
    return [empty.isNullObject, first.address, all.address, values.address, part.address, none.isNullObject];
  });
  expect(used).toEqual([true, 'Haushalt!A1', 'Haushalt!A3:D7', 'Haushalt!C3:D4', 'Haushalt!D4', true]);
});

test('a protected sheet can be read, not written', async () => {
  sheetOf(excel.document, 'Haushalt').protected = true;
  const error = await errorOf(
    writeAndRead('A1', (range) => {
      range.values = [[1]];
    }),
  );
  expect(error.code).toBe('AccessDenied');
  const isProtected = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Haushalt');
    sheet.load('protection/protected,name');
    await context.sync();
    return [sheet.name, sheet.protection.protected];
  });
  expect(isProtected).toEqual(['Haushalt', true]);
});
