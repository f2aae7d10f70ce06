import type {
  CellFormat,
  ChartPlan,
  LinkPlan,
  MarginTexts,
  PagePlan,
  SheetPlan,
} from '../workbook/sheets/sheet-plan';
import { LOOK } from '../workbook/sheets/look';
import { PAGE_MARGINS, pointsOfLines } from '../workbook/sheets/page-breaks';

/** Excel has no row higher than this. */
const HIGHEST_ROW = 409;
const LANDSCAPE: PagePlan = { orientation: 'Landscape', pages: 0 };

/** Excel's width of a column in points for a number of characters of the default font (7 pixels each, 5 around). */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/**
 * Gives an own sheet its looks, after its values: formats, sizes, links, charts, and last what needs a printer. Queues
 * only; the caller syncs.
 * @param exists whether the sheet was there before this run: then its page is set up anew only where the plan changed
 * @param earlier what an earlier run laid out there
 */
export function decorateSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  exists: boolean,
  earlier: SheetPlan | undefined,
): void {
  const sheet = context.workbook.worksheets.getItem(plan.name);
  for (const { name } of plan.tables) {
    const table = sheet.tables.getItem(name);
    table.style = 'TableStyleLight1';
    table.showFilterButton = false;
  }
  for (const run of plan.formats) {
    const { top, left, rows: height, columns: width } = run.area;
    applyFormat(sheet.getRangeByIndexes(top, left, height, width), run.format);
  }
  plan.columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  });
  if (plan.rowHeight !== undefined) {
    sheet.getRangeByIndexes(0, 0, plan.values.length, 1).format.rowHeight = plan.rowHeight;
  }
  for (const { first, rows, lines } of runsOf(plan.tallRows)) {
    const height = Math.min(HIGHEST_ROW, pointsOfLines(lines));
    sheet.getRangeByIndexes(first, 0, rows, 1).format.rowHeight = height;
  }
  for (const { top, left, rows: height, columns: width } of plan.merges ?? []) {
    sheet.getRangeByIndexes(top, left, height, width).merge();
  }
  for (const { area, formula } of plan.warnings ?? []) {
    const { custom } = sheet
      .getRangeByIndexes(area.top, area.left, area.rows, area.columns)
      .conditionalFormats.add('Custom');
    custom.rule.formula = formula;
    custom.format.font.color = LOOK.warning;
    custom.format.font.bold = true;
  }
  for (const link of plan.links ?? []) addLink(sheet, link, plan);
  for (const chart of plan.charts) addChart(context, sheet, chart);
  if (!exists) {
    sheet.tabColor = LOOK.accent;
    sheet.showGridlines = false;
    if (plan.hidden === true) sheet.visibility = 'Hidden';
  }
  if (earlier?.pageBreaks !== undefined) sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of plan.pageBreaks ?? []) {
    sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  }
  if (plan.titleRow !== undefined) repeatRow(sheet, plan.titleRow);
  const { page = LANDSCAPE } = plan;
  const setUpBefore =
    exists &&
    earlier?.margin !== undefined &&
    JSON.stringify(earlier.page ?? LANDSCAPE) === JSON.stringify(page);
  if (!setUpBefore) setUpPage(sheet, page);
  if (plan.margin !== undefined) writeMargin(sheet, plan.margin);
}

/** Rows of the same height that follow each other, so that each run of them costs one action. */
function runsOf(
  tallRows: SheetPlan['tallRows'],
): readonly { readonly first: number; readonly rows: number; readonly lines: number }[] {
  const runs: { first: number; rows: number; lines: number }[] = [];
  for (const { row, lines } of [...tallRows].sort((one, other) => one.row - other.row)) {
    const last = runs.at(-1);
    if (last?.lines === lines && last.first + last.rows === row) last.rows += 1;
    else runs.push({ first: row, rows: 1, lines });
  }
  return runs;
}

/** Codes of Excel: `&F` is the name of the file, `&A` that of the sheet. */
function writeMargin(sheet: Excel.Worksheet, { above, below, page }: MarginTexts): void {
  const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
  texts.leftHeader = above.replace(/&/g, '&&');
  texts.rightHeader = '&F';
  texts.leftFooter = '&A';
  texts.centerFooter = below.replace(/&/g, '&&');
  texts.rightFooter = page;
}

/** Sets up how a new sheet is printed. The size of the paper comes last: a printer may not have it. */
export function setUpPage(sheet: Excel.Worksheet, page: PagePlan): void {
  sheet.pageLayout.orientation = page.orientation;
  sheet.pageLayout.zoom =
    page.scale === undefined
      ? { horizontalFitToPages: 1, ...(page.pages === 0 ? {} : { verticalFitToPages: page.pages }) }
      : { scale: page.scale };
  const { left, right, top, bottom, header, footer } = PAGE_MARGINS;
  sheet.pageLayout.leftMargin = left;
  sheet.pageLayout.rightMargin = right;
  sheet.pageLayout.topMargin = top;
  sheet.pageLayout.bottomMargin = bottom;
  sheet.pageLayout.headerMargin = header;
  sheet.pageLayout.footerMargin = footer;
  sheet.pageLayout.paperSize = 'A4';
}

/** Prints a row, 0-based, on top of every page. */
export function repeatRow(sheet: Excel.Worksheet, row: number): void {
  sheet.pageLayout.setPrintTitleRows(`$${row + 1}:$${row + 1}`);
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

function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: ChartPlan): void {
  const { source, position } = plan;
  const { worksheets } = context.workbook;
  const data = (
    plan.sourceSheet === undefined ? sheet : worksheets.getItem(plan.sourceSheet)
  ).getRangeByIndexes(source.top, source.left, source.rows, source.columns);
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
