import type { Area } from '../workbook/address';
import { sentBytes } from '../workbook/plan/sent-bytes';
import type {
  CellFormat,
  ChartPlan,
  LinkPlan,
  MarginTexts,
  PagePlan,
  SheetPlan,
} from '../workbook/sheets/sheet-plan';
import { LANDSCAPE } from '../workbook/sheets/sheet-plan';
import { LOOK } from '../workbook/sheets/look';
import { PAGE_MARGINS, pointsOfLines } from '../workbook/sheets/page-breaks';

/** Excel has no row higher than this. */
const HIGHEST_ROW = 409;
/** Of a sheet of an earlier version: it says nothing there, least of all what a later run left. */
const NO_MARGIN: MarginTexts = { above: '', below: '', page: '' };

/** Excel's width of a column in points for a number of characters of the default font (7 pixels each, 5 around). */
export function pointsOfCharacters(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}

/** Something that a sheet looks like. */
export interface SheetLook {
  /** What it weighs in a request, at most. */
  readonly bytes: number;
  /** Queues only; the caller syncs. */
  readonly queue: (sheet: Excel.Worksheet, worksheets: Excel.WorksheetCollection) => void;
}

/** Of a range in a request: its path, and what the client asks along with it. */
const BYTES_OF_RANGE = 530;
/** Of its font or its fill, where one is set. */
const BYTES_OF_PART = 130;
const BYTES_OF_PROPERTY = 180;
/** A chart with its title, its axis and where it stands. */
const BYTES_OF_CHART = 4_000;

/**
 * The looks of an own sheet, after its values: formats, sizes, links, charts, and last what needs a printer.
 * @param exists whether the sheet was there before this run: then its page is set up anew only where the plan changed
 * @param earlier what an earlier run laid out there
 */
export function looksOfSheet(
  plan: SheetPlan,
  exists: boolean,
  earlier: SheetPlan | undefined,
): readonly SheetLook[] {
  const { formats, columnWidths, rowHeight, margin, charts } = plan;
  const { merges = [], links = [], warnings = [], pageBreaks = [], page = LANDSCAPE } = plan;
  const setUpBefore =
    exists &&
    earlier !== undefined &&
    (margin === undefined || earlier.margin !== undefined) &&
    JSON.stringify(earlier.page ?? LANDSCAPE) === JSON.stringify(page);
  return [
    ...plan.tables.map(({ name }) => look(2, (sheet) => lookOfTable(sheet.tables.getItem(name)))),
    ...formats.map(({ area, format }) => formatLook(area, format)),
    ...columnWidths.map((width, column) =>
      look(1, (sheet) => {
        sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
      }),
    ),
    look(1, (sheet) => {
      if (rowHeight === undefined) return;
      sheet.getRangeByIndexes(0, 0, plan.values.length, 1).format.rowHeight = rowHeight;
    }),
    ...runsOf(plan.tallRows).map(({ first, rows, lines }) =>
      look(1, (sheet) => {
        const height = Math.min(HIGHEST_ROW, pointsOfLines(lines));
        sheet.getRangeByIndexes(first, 0, rows, 1).format.rowHeight = height;
      }),
    ),
    ...merges.map((area) => look(1, (sheet) => rangeOf(sheet, area).merge())),
    ...warnings.map((warning) => warningLook(warning)),
    ...links.map((link) => linkLook(link, plan)),
    ...charts.map((chart) => ({
      bytes: BYTES_OF_CHART + chart.colors.length * BYTES_OF_RANGE,
      queue: (sheet: Excel.Worksheet, worksheets: Excel.WorksheetCollection) =>
        addChart(sheet, worksheets, chart),
    })),
    look(6, (sheet) => {
      if (!exists) {
        sheet.tabColor = LOOK.accent;
        sheet.showGridlines = false;
        if (plan.hidden === true) sheet.visibility = 'Hidden';
      }
      if (earlier?.pageBreaks !== undefined) sheet.horizontalPageBreaks.removePageBreaks();
    }),
    ...pageBreaks.map((row) =>
      look(2, (sheet) => sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1))),
    ),
    look(12, (sheet) => {
      if (plan.titleRow !== undefined) repeatRow(sheet, plan.titleRow);
      if (plan.titleColumn === true) sheet.pageLayout.setPrintTitleColumns('$A:$A');
      if (!setUpBefore) setUpPage(sheet, page);
    }),
    ...(margin === undefined && earlier?.margin === undefined ? [] : [marginLook(margin ?? NO_MARGIN)]),
  ];
}

/** Gives an own sheet all its looks in the request that is being put together. Queues only; the caller syncs. */
export function decorateSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  exists: boolean,
  earlier: SheetPlan | undefined,
): void {
  const { worksheets } = context.workbook;
  const sheet = worksheets.getItem(plan.name);
  for (const { queue } of looksOfSheet(plan, exists, earlier)) queue(sheet, worksheets);
}

function look(properties: number, queue: (sheet: Excel.Worksheet) => void): SheetLook {
  return { bytes: BYTES_OF_RANGE + properties * BYTES_OF_PROPERTY, queue };
}

const FONT: readonly (keyof CellFormat)[] = ['bold', 'italic', 'fontSize', 'fontColor'];

function formatLook(area: Area, format: CellFormat): SheetLook {
  const parts =
    (FONT.some((each) => format[each] !== undefined) ? 1 : 0) + (format.fillColor === undefined ? 0 : 1);
  const { bytes, queue } = look(Object.keys(format).length, (sheet) =>
    applyFormat(rangeOf(sheet, area), format),
  );
  return { bytes: bytes + parts * BYTES_OF_PART, queue };
}

function lookOfTable(table: Excel.Table): void {
  table.style = 'TableStyleLight1';
  table.showFilterButton = false;
}

function rangeOf(sheet: Excel.Worksheet, { top, left, rows, columns }: Area): Excel.Range {
  return sheet.getRangeByIndexes(top, left, rows, columns);
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

/** Red and bold by Excel's own doing, wherever the formula holds. */
function warningLook({ area, formula }: NonNullable<SheetPlan['warnings']>[number]): SheetLook {
  return {
    bytes: BYTES_OF_RANGE + 3 * BYTES_OF_PROPERTY + sentBytes(formula),
    queue: (sheet) => {
      const { custom } = rangeOf(sheet, area).conditionalFormats.add('Custom');
      custom.rule.formula = formula;
      custom.format.font.color = LOOK.warning;
      custom.format.font.bold = true;
    },
  };
}

/** Codes of Excel: `&F` is the name of the file, `&A` that of the sheet. */
function marginLook({ above, below, page }: MarginTexts): SheetLook {
  return {
    bytes: BYTES_OF_RANGE + 5 * BYTES_OF_PROPERTY + sentBytes(above + below + page),
    queue: (sheet) => {
      const texts = sheet.pageLayout.headersFooters.defaultForAllPages;
      texts.leftHeader = above.replace(/&/g, '&&');
      texts.rightHeader = page === '' ? '' : '&F';
      texts.leftFooter = page === '' ? '' : '&A';
      texts.centerFooter = below.replace(/&/g, '&&');
      texts.rightFooter = page;
    },
  };
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
function linkLook({ row, column, reference, tip }: LinkPlan, { values }: SheetPlan): SheetLook {
  const text = String(values[row]?.[column] ?? '');
  const link = {
    documentReference: reference,
    screenTip: tip,
    ...(/^[\p{L}]/u.test(text) ? { textToDisplay: text } : {}),
  };
  return {
    bytes: BYTES_OF_RANGE + BYTES_OF_PROPERTY + sentBytes(JSON.stringify(link)),
    queue: (sheet) => {
      sheet.getRangeByIndexes(row, column, 1, 1).hyperlink = link;
    },
  };
}

/**
 * Applies a format to a range; what the format does not name stays as it is. Font and fill are asked for only where they
 * are set: each that is named costs a path and an action.
 */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  if (format.bold !== undefined) range.format.font.bold = format.bold;
  if (format.italic !== undefined) range.format.font.italic = format.italic;
  if (format.fontSize !== undefined) range.format.font.size = format.fontSize;
  if (format.fontColor !== undefined) range.format.font.color = format.fontColor;
  if (format.fillColor !== undefined) range.format.fill.color = format.fillColor;
  if (format.wrapText !== undefined) range.format.wrapText = format.wrapText;
  if (format.indent !== undefined) range.format.indentLevel = format.indent;
  if (format.horizontalAlignment !== undefined) range.format.horizontalAlignment = format.horizontalAlignment;
  if (format.verticalAlignment !== undefined) range.format.verticalAlignment = format.verticalAlignment;
  if (format.borderTop === true) range.format.borders.getItem('EdgeTop').style = 'Continuous';
}

function addChart(sheet: Excel.Worksheet, worksheets: Excel.WorksheetCollection, plan: ChartPlan): void {
  const { source, position } = plan;
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
    const shown = chart.series.getItemAt(series);
    if (color === null) shown.format.fill.clear();
    else {
      shown.format.fill.setSolidColor(color);
      if (plan.labels === true) shown.hasDataLabels = true;
    }
  }
}
