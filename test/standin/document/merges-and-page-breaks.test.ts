import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { textOf } from '../files/parts';
import { validationErrors } from '../files/validate-workbook';
import { errorOf, newExcel, sheetOf } from '../with-excel';

function onSheet(excel: ExcelStandIn, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

test('merged cells are one; what the others held is gone', async () => {
  const excel = await newExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange('A1:B2').values = [
      ['Beschluss', 'x'],
      ['y', 'z'],
    ];
    sheet.getRange('A1:B2').merge();
  });
  const sheet = sheetOf(excel.document, 'Tabelle1');
  expect(sheet.merges).toEqual([{ top: 0, left: 0, rows: 2, columns: 2 }]);
  const values = [0, 1].flatMap((row) =>
    [0, 1].map((column) => sheet.rows.get(row)?.get(column)?.value ?? ''),
  );
  expect(values).toEqual(['Beschluss', '', '', '']);
  await onSheet(excel, (each) => each.getRange('B2').unmerge());
  expect(sheet.merges).toEqual([]);
});

test('across merges each row by itself; a table holds no merged cells', async () => {
  const excel = await newExcel();
  await onSheet(excel, (sheet) => sheet.getRange('A1:C2').merge(true));
  expect(sheetOf(excel.document, 'Tabelle1').merges.map(({ top, columns }) => [top, columns])).toEqual([
    [0, 3],
    [1, 3],
  ]);
  await onSheet(excel, (sheet) => {
    sheet.getRange('E1:F2').values = [
      ['Modul', 'Betrag'],
      [1, 2],
    ];
    sheet.tables.add('E1:F2', true);
  });
  const refused = errorOf(onSheet(excel, (sheet) => sheet.getRange('E2:F2').merge()));
  expect((await refused).code).toBe('InvalidArgument');
});

test('page breaks are listed in order, removed, and refused above the first row', async () => {
  const excel = await newExcel();
  await onSheet(excel, (sheet) => {
    sheet.horizontalPageBreaks.add('A30');
    sheet.horizontalPageBreaks.add(sheet.getRange('B12'));
  });
  const rows = await excel.Excel.run(async (context) => {
    const { horizontalPageBreaks } = context.workbook.worksheets.getActiveWorksheet();
    horizontalPageBreaks.load('items/rowIndex');
    await context.sync();
    return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
  });
  expect(rows).toEqual([11, 29]);
  const refused = errorOf(onSheet(excel, (sheet) => void sheet.horizontalPageBreaks.add('A1')));
  expect((await refused).code).toBe('InvalidArgument');
  await onSheet(excel, (sheet) => sheet.horizontalPageBreaks.removePageBreaks());
  expect(sheetOf(excel.document, 'Tabelle1').pageBreaks.size).toBe(0);
});

test('a file keeps both, in place and valid', async () => {
  const excel = await newExcel();
  await onSheet(excel, (sheet) => {
    sheet.getRange('A1').values = [['Text']];
    sheet.getRange('A1:D1').merge();
    sheet.horizontalPageBreaks.add('A12');
  });
  const bytes = saveWorkbook(excel.document);
  const part = textOf(bytes, 'xl/worksheets/sheet1.xml');
  expect(part).toContain('<mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells>');
  expect(part).toContain(
    '<rowBreaks count="1" manualBreakCount="1"><brk id="11" max="16383" man="1"/></rowBreaks>',
  );
  const again = openWorkbook(bytes).sheets[0]!;
  expect(again.merges).toEqual([{ top: 0, left: 0, rows: 1, columns: 4 }]);
  expect([...again.pageBreaks]).toEqual([11]);
  expect(validationErrors([bytes])).toEqual([[]]);
}, 60_000);

test('rows on top of every page are a name of the sheet, replaced by the next ones, and saved', async () => {
  const excel = await newExcel(['Mein Blatt']);
  await onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleRows('$4:$4'));
  await onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleRows(sheet.getRange('2:3')));
  const titles = { name: '_xlnm.Print_Titles', refersTo: "'Mein Blatt'!$2:$3" };
  expect(excel.document.names).toMatchObject([{ ...titles, sheetId: excel.document.sheets[0]!.id }]);
  const saved = saveWorkbook(excel.document);
  expect(validationErrors([saved])).toEqual([[]]);
  expect(openWorkbook(saved).names).toMatchObject([titles]);
});

test('columns on the left of every page stand beside the rows on top of it, in either order', async () => {
  const excel = await newExcel(['Mein Blatt']);
  await onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleColumns('$A:$A'));
  await onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleRows('$4:$4'));
  await onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleColumns(sheet.getRange('A:B')));
  const titles = { name: '_xlnm.Print_Titles', refersTo: "'Mein Blatt'!$A:$B,'Mein Blatt'!$4:$4" };
  expect(excel.document.names).toMatchObject([titles]);
  const saved = saveWorkbook(excel.document);
  expect(validationErrors([saved])).toEqual([[]]);
  expect(openWorkbook(saved).names).toMatchObject([titles]);
});

test.each(['A1:B2', '$B:$A', '1:1', 'XFE:XFE'])(
  '%s are no columns to print on every page',
  async (columns) => {
    const excel = await newExcel();
    const refused = errorOf(onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleColumns(columns)));
    expect((await refused).code).toBe('InvalidArgument');
  },
);

test.each(['A1:B2', '$0:$1', '3:2', '1:1048577'])('%s are no rows to print on every page', async (rows) => {
  const excel = await newExcel();
  const refused = errorOf(onSheet(excel, (sheet) => sheet.pageLayout.setPrintTitleRows(rows)));
  expect((await refused).code).toBe('InvalidArgument');
});
