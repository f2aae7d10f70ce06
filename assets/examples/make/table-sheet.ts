import type { Alignment, Cell, CellValue, Workbook, Worksheet } from 'exceljs';
import type { CellContent, Column, Row } from './column';
import { COLOUR, NUMBER_FORMAT, fill, font, inputBorder, resultBorder } from './look';
import { setUpPage } from './page-setup';
import { addTitleBlock, PROGRAMME } from './title-block';
import type { LegendEntry, TitleBlock } from './title-block';
import { addPrompt, addValidation } from './validation';

export interface TableSheet {
  readonly name: string;
  readonly block: TitleBlock;
  readonly legend: readonly LegendEntry[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const FIRST_COLUMN = 2;
const LINE_HEIGHT = 13;

/**
 * Adds a sheet with a title block and one table below it, from column B.
 * @returns the number of the table's heading row
 */
export function addTableSheet(workbook: Workbook, table: TableSheet): number {
  const sheet = workbook.addWorksheet(table.name);
  sheet.getColumn(1).width = 2;
  table.columns.forEach((column, index) => {
    sheet.getColumn(FIRST_COLUMN + index).width = column.width;
  });
  const headingRow = addTitleBlock(sheet, table.block, table.legend);
  addHeading(sheet, headingRow, table.columns);
  table.rows.forEach((row, index) => addRow(sheet, headingRow + 1 + index, table.columns, row));
  addValidations(sheet, headingRow, table);
  sheet.views = [
    {
      state: 'frozen',
      xSplit: 0,
      ySplit: headingRow,
      topLeftCell: `A${headingRow + 1}`,
      activeCell: `B${headingRow + 1}`,
      showGridLines: false,
    },
  ];
  setUpPage(sheet, headingRow, table.block.programme ?? PROGRAMME);
  return headingRow;
}

function addHeading(sheet: Worksheet, rowNumber: number, columns: readonly Column[]): void {
  columns.forEach((column, index) => {
    const cell = sheet.getCell(rowNumber, FIRST_COLUMN + index);
    cell.value = column.heading;
    cell.font = font({ bold: true, color: { argb: COLOUR.onAccent } });
    cell.fill = fill(COLOUR.accent);
    cell.alignment = { ...placed(alignmentOf(column)), wrapText: true };
  });
  sheet.getRow(rowNumber).height = 6 + LINE_HEIGHT * Math.max(2, ...columns.map(headingLines));
}

/** Lines that a heading needs: its words one after another in the column's width. */
function headingLines(column: Column): number {
  let lines = 1;
  let used = 0;
  for (const word of column.heading.split(/(?<=[ /])/)) {
    if (used > 0 && used + word.trim().length > column.width - 3) {
      lines += 1;
      used = 0;
    }
    used += word.length;
  }
  return lines;
}

function addRow(sheet: Worksheet, rowNumber: number, columns: readonly Column[], row: Row): void {
  let lines = 1;
  columns.forEach((column, index) => {
    const content = row.cells[column.heading] ?? null;
    const cell = sheet.getCell(rowNumber, FIRST_COLUMN + index);
    cell.value = valueAt(cell, content);
    cell.numFmt = NUMBER_FORMAT[column.format];
    cell.alignment = {
      ...placed(typeof content === 'string' ? 'left' : alignmentOf(column)),
      wrapText: column.wrapped === true,
    };
    styleCell(cell, column, row);
    if (column.wrapped === true) lines = Math.max(lines, wrappedLines(content, column.width));
  });
  sheet.getRow(rowNumber).height = Math.max(18, 6 + LINE_HEIGHT * lines);
}

function valueAt(cell: Cell, content: CellContent): CellValue {
  if (content === null || typeof content !== 'object' || content instanceof Date) return content;
  const letter = cell.address.replace(/\d+$/, '');
  const row = Number(cell.row);
  const range = `${letter}${row - content.sumOfRowsAbove}:${letter}${row - 1}`;
  return { formula: `SUM(${range})`, result: content.result };
}

function styleCell(cell: Cell, column: Column, row: Row): void {
  const group = { style: 'medium', color: { argb: COLOUR.accent } } as const;
  cell.border = {
    ...(column.result === true && row.tone !== 'total' ? resultBorder() : inputBorder()),
    ...(row.startsGroup === true ? { top: group } : {}),
  };
  if (row.tone === 'total') {
    cell.font = font({ bold: true });
    cell.fill = fill(COLOUR.total);
    return;
  }
  cell.font = font(row.tone === 'earlier' ? { italic: true, color: { argb: COLOUR.muted } } : {});
  if (row.assumed?.includes(column.heading) === true) cell.fill = fill(COLOUR.assumed);
  else if (column.result === true) cell.fill = fill(COLOUR.result);
}

/** Middle of the row; left and right with a little room to the border. */
function placed(horizontal: 'left' | 'center' | 'right'): Partial<Alignment> {
  return { vertical: 'middle', horizontal, indent: horizontal === 'center' ? 0 : 1 };
}

function alignmentOf(column: Column): 'left' | 'center' | 'right' {
  if (column.format === 'money' || column.format === 'fte') return 'right';
  return column.format === 'text' ? 'left' : 'center';
}

/** Lines that a wrapped text needs, rather one too many: a width counts digits, and letters are narrower. */
export function wrappedLines(content: CellContent, width: number): number {
  if (typeof content !== 'string') return 1;
  return content
    .split('\n')
    .reduce((sum, paragraph) => sum + Math.max(1, Math.ceil(paragraph.length / (width * 1.12))), 0);
}

function addValidations(sheet: Worksheet, headingRow: number, table: TableSheet): void {
  const entries = table.rows.filter((row) => row.tone !== 'total').length;
  table.columns.forEach((column, index) => {
    const letter = sheet.getColumn(FIRST_COLUMN + index).letter;
    addPrompt(sheet, `${letter}${headingRow}`, column);
    if (entries === 0 || column.validatedByCell === true) return;
    const last = headingRow + table.rows.length;
    const range = `${letter}${headingRow + 1}:${letter}${last}`;
    addValidation(sheet, last === headingRow + 1 ? `${letter}${last}` : range, column);
  });
}
