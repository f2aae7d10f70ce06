import { areaAddress } from '../workbook/address';
import type {
  CellFormat,
  ChartPlan,
  LinkPlan,
  PagePlan,
  SheetPlan,
  TablePlan,
} from '../workbook/sheets/sheet-plan';
import { LOOK } from '../workbook/sheets/look';
import { cellInput } from './cell-input';

const POINTS_PER_LINE = 13;
const LANDSCAPE: PagePlan = { orientation: 'Landscape', pages: 0 };

/** Excel's width of a column in points for a number of characters of the default font (7 pixels each, 5 around). */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * Lays out an own sheet anew: removes what an earlier run put there, then writes values, formats, tables and
 * charts of the plan. Queues only; the caller syncs.
 */
export function layOutSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  exists: boolean,
  earlier: SheetPlan | undefined,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(plan.name) : worksheets.add(plan.name);
  if (exists) clearSheet(sheet, plan, earlier);
  else setUpPage(sheet, plan.page ?? LANDSCAPE);
  const rows = plan.values.length;
  const columns = plan.values[0]?.length ?? 0;
  sheet.getRangeByIndexes(0, 0, rows, columns).values = plan.values.map((row) => row.map(cellInput));
  for (const table of plan.tables) addTable(sheet, table);
  for (const run of plan.formats) {
    const { top, left, rows: height, columns: width } = run.area;
    applyFormat(sheet.getRangeByIndexes(top, left, height, width), run.format);
  }
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  });
  for (const { row, lines } of plan.tallRows) {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = lines * POINTS_PER_LINE + 2;
  }
  for (const { top, left, rows: height, columns: width } of plan.merges ?? []) {
    sheet.getRangeByIndexes(top, left, height, width).merge();
  }
  for (const row of plan.pageBreaks ?? []) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
  if (plan.titleRow !== undefined) repeatRow(sheet, plan.titleRow);
  for (const link of plan.links ?? []) addLink(sheet, link, plan);
  for (const chart of plan.charts) addChart(sheet, chart);
  return sheet;
}

function clearSheet(sheet: Excel.Worksheet, plan: SheetPlan, earlier: SheetPlan | undefined): void {
  const tables = new Set([...(earlier?.tables ?? []), ...plan.tables].map((table) => table.name));
  const charts = new Set([...(earlier?.charts ?? []), ...plan.charts].map((chart) => chart.name));
  for (const name of tables) sheet.tables.getItemOrNullObject(name).delete();
  for (const name of charts) sheet.charts.getItemOrNullObject(name).delete();
  for (const { row } of earlier?.tallRows ?? []) sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
  if (earlier?.merges !== undefined) sheet.getRange().unmerge();
  if (earlier?.pageBreaks !== undefined) sheet.horizontalPageBreaks.removePageBreaks();
  sheet.getRange().clear('Hyperlinks');
  sheet.getRange().clear();
}

function setUpPage(sheet: Excel.Worksheet, page: PagePlan): void {
  sheet.tabColor = LOOK.accent;
  sheet.showGridlines = false;
  sheet.pageLayout.orientation = page.orientation;
  sheet.pageLayout.paperSize = 'A4';
  sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: page.pages };
}

/** Prints a row, 0-based, on top of every page. */
export function repeatRow(sheet: Excel.Worksheet, row: number): void {
  sheet.pageLayout.setPrintTitleRows(`$${row + 1}:$${row + 1}`);
}

function addTable(sheet: Excel.Worksheet, plan: TablePlan): void {
  const table = sheet.tables.add(areaAddress(plan.area), true);
  table.name = plan.name;
  table.style = 'TableStyleLight1';
  table.showFilterButton = false;
}

/** The text of the cell is given again only where Excel takes it as it stands. */
function addLink(sheet: Excel.Worksheet, { row, column, reference, tip }: LinkPlan, plan: SheetPlan): void {
  const text = String(plan.values[row]?.[column] ?? '');
  sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = {
    documentReference: reference,
    screenTip: tip,
    ...(/^[\p{L}]/u.test(text) ? { textToDisplay: text } : {}),
  };
}

/** Applies a format to a range; what the format does not name stays as it is. */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { font, fill } = range.format;
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fillColor !== undefined) fill.color = format.fillColor;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.horizontalAlignment !== undefined) range.format.horizontalAlignment = format.horizontalAlignment;
  if (format.verticalAlignment !== undefined) range.format.verticalAlignment = format.verticalAlignment;
  if (format.borderTop === true) range.format.borders.getItem('EdgeTop').style = 'Continuous';
}

function addChart(sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { source, position } = plan;
  const data = sheet.getRangeByIndexes(source.top, source.left, source.rows, source.columns);
  const chart = sheet.charts.add(plan.type, data, 'Columns');
  chart.name = plan.name;
  chart.title.text = plan.title;
  if (plan.legend) chart.legend.position = 'Bottom';
  else chart.legend.visible = false;
  chart.axes.valueAxis.numberFormat = plan.valueNumberFormat;
  const last = sheet.getCell(position.top + position.rows - 1, position.left + position.columns - 1);
  chart.setPosition(sheet.getCell(position.top, position.left), last);
  for (let series = 0; series < source.columns - 1; series += 1) {
    const color = plan.colors[series % plan.colors.length];
    if (color === undefined) continue;
    const { fill } = chart.series.getItemAt(series).format;
    if (color === null) fill.clear();
    else fill.setSolidColor(color);
  }
}
