import type { ExcelStandIn } from '../../../standin/headless/excel-stand-in';
import { saveWorkbook } from '../../../standin/files/save-workbook';
import { textOf } from '../files/parts';
import { errorOf, newExcel, sheetOf } from '../with-excel';

let excel: ExcelStandIn;
beforeEach(async () => {
  excel = await newExcel(['KIM-Abgleich']);
  await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:C3').values = [
      ['Modul', 2021, 2022],
      ['Modul 1', 1, 2],
      ['Modul 2', 3, 4],
    ];
    sheet.getRange('B1:C1').values = [["'2021", "'2022"]];
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:C3'), 'Rows');
    chart.name = 'KIM-Eigenanteil';
    chart.title.text = 'Eigenanteil je Modul und Jahr';
    chart.legend.position = 'Right';
    chart.axes.valueAxis.numberFormat = '#,##0 €';
    chart.setPosition('E2', 'J15');
    await context.sync();
    chart.series.load('items/name');
    await context.sync();
    chart.series.items[0]!.format.fill.setSolidColor('#1f4e78');
    chart.series.getItemAt(1).format.fill.setSolidColor('#9dc3e6');
    await context.sync();
  });
});

test('a chart is kept as it was made', () => {
  const sheet = sheetOf(excel.document, 'KIM-Abgleich');
  expect(sheet.charts).toEqual([
    {
      id: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/),
      name: 'KIM-Eigenanteil',
      type: 'ColumnStacked',
      title: 'Eigenanteil je Modul und Jahr',
      source: { sheet, area: { top: 0, left: 0, rows: 3, columns: 3 }, seriesBy: 'Rows' },
      position: { top: 1, left: 4, bottom: 14, right: 9 },
      legend: 'Right',
      valueNumberFormat: '#,##0 €',
      seriesColors: ['#1F4E78', '#9DC3E6'],
      seriesLabels: [],
      part: null,
    },
  ]);
  expect(sheet.changes.charts).toBe(true);
});

test('a series whose fill is cleared is saved without fill', async () => {
  await excel.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem('KIM-Eigenanteil');
    chart.series.getItemAt(0).format.fill.clear();
    await context.sync();
  });
  const sheet = sheetOf(excel.document, 'KIM-Abgleich');
  expect(sheet.charts[0]!.seriesColors).toEqual(['none', '#9DC3E6']);
  const xml = textOf(saveWorkbook(excel.document), 'xl/charts/chart1.xml');
  expect([...xml.matchAll(/<c:spPr>(.*?)<\/c:spPr>/g)].map(([, fill]) => fill)).toEqual([
    '<a:noFill/>',
    '<a:solidFill><a:srgbClr val="9DC3E6"/></a:solidFill>',
  ]);
});

test('charts and series can be read', async () => {
  const read = await excel.Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getActiveWorksheet();
    const chart = charts.getItemOrNullObject('KIM-Eigenanteil');
    const missing = charts.getItemOrNullObject('Fehlt');
    chart.load('name,title/text,title/visible,legend/visible,axes/valueAxis/numberFormat');
    chart.series.load('items/name,count');
    charts.load('items/name');
    await context.sync();
    return [
      charts.items.map((item) => item.name),
      missing.isNullObject,
      chart.title.text,
      chart.title.visible,
      chart.legend.visible,
      chart.axes.valueAxis.numberFormat as unknown,
      chart.series.items.map((series) => series.name),
      chart.series.count,
    ];
  });
  expect(read).toEqual([
    ['KIM-Eigenanteil'],
    true,
    'Eigenanteil je Modul und Jahr',
    true,
    true,
    '#,##0 €',
    ['Modul 1', 'Modul 2'],
    2,
  ]);
});

test('title and legend can be hidden, the chart deleted', async () => {
  const sheet = sheetOf(excel.document, 'KIM-Abgleich');
  await excel.Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getActiveWorksheet().charts.getItem('KIM-Eigenanteil');
    chart.title.visible = false;
    chart.legend.visible = false;
    await context.sync();
    expect(sheet.charts[0]).toMatchObject({ title: '', legend: 'None' });
    chart.delete();
    await context.sync();
  });
  expect(sheet.charts).toEqual([]);
});

test('a type that cannot be saved is refused loudly', async () => {
  const error = await errorOf(
    excel.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.charts.add('Radar', sheet.getRange('A1:C3'));
      await context.sync();
    }),
  );
  expect([error.code, error.debugInfo.errorLocation]).toEqual(['NotImplemented', 'ChartCollection.add']);
});
