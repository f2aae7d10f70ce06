import { openWorkbook } from '../../../standin/files/open-workbook';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { startExcel, type ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { textOf } from '../files/parts';
import { validationErrors } from '../files/validate-workbook';
import { errorOf, newExcel, sheetOf } from '../with-excel';

const TO_INPUT = { documentReference: "'Meine Stellen'!D7", screenTip: 'Zur Eingabe', textToDisplay: 'D7' };

async function link(excel: ExcelStandIn, cell: string, hyperlink: Excel.RangeHyperlink): Promise<void> {
  await excel.Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(cell).hyperlink = hyperlink;
    await context.sync();
  });
}

function linkAt(excel: ExcelStandIn, cell: string): Promise<Excel.RangeHyperlink> {
  return excel.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(cell);
    range.load('hyperlink');
    await context.sync();
    return range.hyperlink;
  });
}

function clear(
  excel: ExcelStandIn,
  cell: string,
  what: Excel.ClearApplyTo | 'All' | 'Contents',
): Promise<void> {
  return excel.Excel.run(async (context) => {
    context.workbook.worksheets
      .getActiveWorksheet()
      .getRange(cell)
      .clear(what as Excel.ClearApplyTo);
    await context.sync();
  });
}

test('a cell links to another cell of the workbook and looks like it', async () => {
  const excel = await newExcel();
  await link(excel, 'B2', TO_INPUT);
  expect(await linkAt(excel, 'B2')).toEqual(TO_INPUT);
  expect(await linkAt(excel, 'B3')).toBeNull();
  expect(sheetOf(excel.document, 'Tabelle1').rows.get(1)?.get(1)).toMatchObject({
    value: 'D7',
    formatChange: { fontColor: '#0563C1', underline: true },
  });
});

test('a second link takes the place of the first', async () => {
  const excel = await newExcel();
  await link(excel, 'B2', TO_INPUT);
  await link(excel, 'B2', { documentReference: 'Haushalt!A1' });
  expect(await linkAt(excel, 'B2')).toEqual({ documentReference: 'Haushalt!A1' });
  expect(sheetOf(excel.document, 'Tabelle1').hyperlinks).toHaveLength(1);
});

test.each([
  ['All', null, ''],
  ['Contents', TO_INPUT, ''],
  ['Hyperlinks', null, 'D7'],
  ['RemoveHyperlinks', null, 'D7'],
] as const)('clearing %s', async (what, left, value) => {
  const excel = await newExcel();
  await link(excel, 'B2', TO_INPUT);
  await clear(excel, 'A1:C3', what as 'All');
  expect(await linkAt(excel, 'B2')).toEqual(left);
  expect(sheetOf(excel.document, 'Tabelle1').rows.get(1)?.get(1)?.value ?? '').toBe(value);
});

test('an address outside the workbook and a link to nowhere are refused', async () => {
  const excel = await newExcel();
  expect((await errorOf(link(excel, 'A1', { address: 'https://example.org' }))).code).toBe('NotImplemented');
  expect((await errorOf(link(excel, 'A1', { screenTip: 'x' }))).code).toBe('InvalidArgument');
});

test('the file keeps links in their place, also after they were changed, and is valid', async () => {
  const excel = await newExcel();
  await link(excel, 'B2', TO_INPUT);
  await link(excel, 'B3', { documentReference: 'Tabelle1!A1', screenTip: 'a "b" & <c>' });
  const first = saveWorkbook(excel.document);
  const again = await startExcel(openWorkbook(first));
  expect(await linkAt(again, 'B2')).toEqual(TO_INPUT);
  expect(await linkAt(again, 'B3')).toEqual({ documentReference: 'Tabelle1!A1', screenTip: 'a "b" & <c>' });

  await clear(again, 'B2', 'All');
  await link(again, 'B4', TO_INPUT);
  const second = saveWorkbook(again.document);
  const xml = textOf(second, 'xl/worksheets/sheet1.xml');
  expect([...xml.matchAll(/<hyperlink ref="(\w+)"/g)].map((match) => match[1])).toEqual(['B3', 'B4']);

  await clear(again, 'A1:C9', 'All');
  const third = saveWorkbook(again.document);
  expect(textOf(third, 'xl/worksheets/sheet1.xml')).not.toContain('hyperlink');
  expect(validationErrors([first, second, third])).toEqual([[], [], []]);
}, 60_000);
