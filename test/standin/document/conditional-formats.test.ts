import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { textOf } from '../files/parts';
import { validationErrors } from '../files/validate-workbook';
import { newExcel, sheetOf } from '../with-excel';

function onSheet(excel: ExcelStandIn, change: (sheet: Excel.Worksheet) => void): Promise<void> {
  return excel.Excel.run(async (context) => {
    change(context.workbook.worksheets.getActiveWorksheet());
    await context.sync();
  });
}

/** Two conditions, links and merged cells, which all have their place in the file. */
async function withConditions(): Promise<ExcelStandIn> {
  const excel = await newExcel();
  await onSheet(excel, (sheet) => {
    for (const [address, formula, color] of [
      ['A2', '=$A$2<>"aktuell"', '#B00020'],
      ['C4:C9', '=C4<>0', '#b00020'],
    ] as const) {
      const { custom } = sheet.getRange(address).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.font.color = color;
      custom.format.font.bold = true;
    }
    sheet.getRange('A1:B1').merge();
    sheet.getRange('A3').hyperlink = { documentReference: 'A1', textToDisplay: 'nach oben' };
  });
  return excel;
}

test('formulas that colour cells are written with one format for equal looks, and read again', async () => {
  const excel = await withConditions();
  const bytes = saveWorkbook(excel.document);
  expect(validationErrors([bytes])).toEqual([[]]);
  expect(textOf(bytes, 'xl/worksheets/sheet1.xml')).toContain(
    '<conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="0" priority="2"><formula>$A$2&lt;&gt;"aktuell"</formula></cfRule></conditionalFormatting>',
  );
  expect(textOf(bytes, 'xl/styles.xml')).toContain(
    '<dxfs count="1"><dxf><font><b val="1"/><color rgb="FFB00020"/></font></dxf></dxfs>',
  );
  const { conditions } = sheetOf(openWorkbook(bytes), 'Tabelle1');
  expect(conditions.map(({ formula }) => formula)).toEqual(['=C4<>0', '=$A$2<>"aktuell"']);
});

test('clearing cells takes their conditions with them, clearing contents does not', async () => {
  const excel = await withConditions();
  await onSheet(excel, (sheet) => sheet.getRange('A2').clear('Contents'));
  expect(sheetOf(excel.document, 'Tabelle1').conditions).toHaveLength(2);
  await onSheet(excel, (sheet) => sheet.getRange('A2').clear());
  expect(sheetOf(excel.document, 'Tabelle1').conditions.map(({ formula }) => formula)).toEqual(['=C4<>0']);
  await onSheet(excel, (sheet) => sheet.getRange().conditionalFormats.clearAll());
  expect(textOf(saveWorkbook(excel.document), 'xl/worksheets/sheet1.xml')).not.toContain('conditional');
});
