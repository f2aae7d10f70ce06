import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel();
});

test('formats are kept per cell and read back in one query', async () => {
  const read = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C2');
    range.format.font.bold = true;
    range.format.font.size = 14;
    range.format.font.color = '#1f4e78';
    range.format.font.underline = 'Single';
    range.format.fill.color = '#ddebf7';
    range.format.wrapText = true;
    range.format.indentLevel = 2;
    range.format.horizontalAlignment = 'Right';
    range.format.verticalAlignment = 'Top';
    range.getCell(0, 1).format.font.italic = true;
    range.load(
      'format/fill/color,format/font/bold,format/font/italic,format/font/size,format/font/color,' +
        'format/font/underline,format/wrapText,format/indentLevel,format/horizontalAlignment',
    );
    await context.sync();
    const { font, fill, wrapText, indentLevel, horizontalAlignment } = range.format;
    const { bold, italic, size, color, underline } = font;
    return [fill.color, bold, italic, size, color, underline, wrapText, indentLevel, horizontalAlignment];
  });
  expect(read).toEqual(['#DDEBF7', true, null, 14, '#1F4E78', 'Single', true, 2, 'Right']);
  expect(sheetOf(excel.document, 'Tabelle1').rows.get(1)?.get(2)?.formatChange).toEqual({
    bold: true,
    italic: true,
    fontSize: 14,
    fontColor: '#1F4E78',
    underline: true,
    fillColor: '#DDEBF7',
    wrapText: true,
    indent: 2,
    horizontalAlignment: 'Right',
    verticalAlignment: 'Top',
  });
});

test('a cleared fill is noted as none', async () => {
  await excel.Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    format.fill.color = '#FF0000';
    format.fill.clear();
    await context.sync();
  });
  expect(sheetOf(excel.document, 'Tabelle1').rows.get(0)?.get(0)?.formatChange).toEqual({
    fillColor: null,
  });
});

test('borders go to the cells at the edge', async () => {
  const style = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A3');
    const bottom = range.format.borders.getItem('EdgeBottom');
    bottom.style = 'Continuous';
    bottom.weight = 'Medium';
    bottom.color = '#808080';
    range.format.borders.getItem('EdgeTop').style = 'Double';
    bottom.load('style,weight');
    await context.sync();
    return [bottom.style, bottom.weight];
  });
  const { rows } = sheetOf(excel.document, 'Tabelle1');
  expect(style).toEqual(['Continuous', 'Medium']);
  expect(rows.get(0)?.get(0)?.formatChange).toEqual({
    borderTop: { style: 'Double', color: '#000000' },
  });
  expect(rows.get(1)).toBeUndefined();
  expect(rows.get(2)?.get(0)?.formatChange).toEqual({
    borderBottom: { style: 'Medium', color: '#808080' },
  });
});

test('the standard width of 48 points is 9,14 characters', async () => {
  const widths = await excel.Excel.run(async (context) => {
    const columns = context.workbook.worksheets.getActiveWorksheet().getRange('B:C');
    columns.load('format/columnWidth');
    await context.sync();
    const before = columns.format.columnWidth;
    columns.format.columnWidth = 150;
    columns.load('format/columnWidth');
    await context.sync();
    return [before, columns.format.columnWidth];
  });
  const sheet = sheetOf(excel.document, 'Tabelle1');
  expect(widths).toEqual([48, 150]);
  expect([...sheet.columnWidths]).toEqual([
    [1, 28.5703125],
    [2, 28.5703125],
  ]);
  expect([...sheet.changes.columns]).toEqual([1, 2]);
});

test('autofit estimates widths and gives heights back', async () => {
  await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.values = [
      ['Bezeichnung der Stelle', 1],
      ['x', 440837],
    ];
    range.numberFormat = [
      ['General', '#,##0.00 €'],
      ['General', '#,##0.00 €'],
    ];
    range.format.rowHeight = 30;
    range.getRow(0).format.autofitRows();
    range.format.autofitColumns();
    await context.sync();
  });
  const sheet = sheetOf(excel.document, 'Tabelle1');
  expect([...sheet.columnWidths.values()].map(Math.round)).toEqual([24, 16]);
  expect([...sheet.rowHeights]).toEqual([[1, 30]]);
  expect([...sheet.changes.rows]).toEqual([0, 1]);
});

test.each([
  ['a colour by name', (range: Excel.Range) => (range.format.fill.color = 'red'), 'InvalidArgument'],
  [
    'formats of a whole column',
    (range: Excel.Range) => (range.getEntireColumn().format.font.bold = true),
    'NotImplemented',
  ],
  [
    'an alignment the document does not know',
    (range: Excel.Range) => (range.format.horizontalAlignment = 'Justify'),
    'NotImplemented',
  ],
])('%s is refused', async (_, act, code) => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      act(context.workbook.worksheets.getActiveWorksheet().getRange('A1'));
      await context.sync();
    }),
  );
  expect(error.code).toBe(code);
});

test('rows and columns say whether they are hidden and struck out; null where their cells differ', async () => {
  const sheet = sheetOf(excel.document, 'Tabelle1');
  sheet.hiddenRows.add(1);
  sheet.hiddenColumns.add(2);
  const answers = await excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2');
    range.getCell(0, 0).format.font.strikethrough = true;
    range.load('rowHidden,columnHidden');
    const rows = range.getRowProperties({ rowHidden: true, format: { font: { strikethrough: true } } });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return [range.rowHidden, range.columnHidden, rows.value, columns.value];
  });
  expect(answers).toEqual([
    null,
    null,
    [
      { rowHidden: false, format: { font: { strikethrough: null } } },
      { rowHidden: true, format: { font: { strikethrough: false } } },
    ],
    [{ columnHidden: false }, { columnHidden: false }, { columnHidden: true }],
  ]);
});

test('hiding rows and other properties of rows are refused loudly', async () => {
  const ask = (change: (range: Excel.Range) => void) =>
    errorOf(
      excel.Excel.run(async (context) => {
        change(context.workbook.worksheets.getActiveWorksheet().getRange('A1:C2'));
        await context.sync();
      }),
    );
  expect(await ask((range) => (range.rowHidden = true))).toMatchObject({ code: 'NotImplemented' });
  expect(await ask((range) => void range.getRowProperties({ address: true }))).toMatchObject({
    code: 'NotImplemented',
  });
});
