import type { Cell, CellFormulaValue, Workbook, Worksheet } from 'exceljs';
import { COLOUR, fill, font, inputBorder } from '../look';
import { setUpPage } from '../page-setup';
import { PROGRAMME } from '../title-block';

/** What a line of an office's sheet is; its look follows. */
export type LineKind =
  'title' | 'subject' | 'heading' | 'section' | 'row' | 'total' | 'result' | 'note' | 'blank';

export type Content = string | number | CellFormulaValue | null;

/** One line of a sheet, its cells from column A. */
export interface Line {
  readonly kind: LineKind;
  readonly cells: readonly Content[];
  /** First and last column, from 1, of the cells that are merged; titles, sections and notes are merged as a whole. */
  readonly merged?: readonly (readonly [number, number])[];
}

/** A sheet as it stands in an office: no list, but lines with titles, headings and notes. */
export interface OfficeSheet {
  readonly name: string;
  /** Of the columns from A, in characters. */
  readonly widths: readonly number[];
  readonly numberFormat: string;
  /** How many columns from A hold texts, the headings of which stand left; absent: one. */
  readonly textColumns?: number;
  readonly lines: readonly Line[];
}

/** Amounts in whole cents without a sign of the currency, which the title names. */
export const EURO = '#,##0.00';

const HEIGHTS: Readonly<Record<LineKind, number>> = {
  title: 24,
  subject: 16,
  heading: 20,
  section: 19,
  row: 17,
  total: 18,
  result: 18,
  note: 15,
  blank: 8,
};
/** Lines of text over the whole width. */
const WIDE: readonly LineKind[] = ['title', 'subject', 'section', 'note'];

/** Adds a sheet whose lines begin in A1. */
export function addOfficeSheet(workbook: Workbook, office: OfficeSheet): void {
  const { name, widths, lines } = office;
  const sheet = workbook.addWorksheet(name);
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  lines.forEach((line, index) => addLine(sheet, index + 1, line, office));
  sheet.views = [{ state: 'normal', showGridLines: false, activeCell: 'A1' }];
  setUpPage(sheet, null, PROGRAMME);
}

function addLine(
  sheet: Worksheet,
  row: number,
  { kind, cells, merged = [] }: Line,
  office: OfficeSheet,
): void {
  sheet.getRow(row).height = HEIGHTS[kind];
  if (kind === 'blank') return;
  office.widths.forEach((_, index) => {
    const cell = sheet.getCell(row, index + 1);
    cell.value = cells[index] ?? null;
    styleCell(cell, kind, office);
  });
  for (const [first, last] of WIDE.includes(kind) ? [[1, office.widths.length] as const] : merged) {
    sheet.getCell(row, first).alignment = { vertical: 'middle', horizontal: 'left' };
    sheet.mergeCells(row, first, row, last);
  }
}

function styleCell(cell: Cell, kind: LineKind, { numberFormat, textColumns = 1 }: OfficeSheet): void {
  const isText = cell.fullAddress.col <= textColumns;
  const isLeft = isText || (kind !== 'heading' && typeof cell.value === 'string');
  cell.alignment = { vertical: 'middle', horizontal: isLeft ? 'left' : 'right' };
  switch (kind) {
    case 'title':
      cell.font = font({ size: 14, bold: true, color: { argb: COLOUR.accent } });
      return;
    case 'subject':
      cell.font = font({ color: { argb: COLOUR.muted } });
      return;
    case 'note':
      cell.font = font({ size: 9, italic: true, color: { argb: COLOUR.muted } });
      return;
    case 'heading':
      cell.font = font({ bold: true, color: { argb: COLOUR.onAccent } });
      cell.fill = fill(COLOUR.accent);
      cell.border = inputBorder();
      return;
    case 'section':
      cell.font = font({ bold: true, color: { argb: COLOUR.accent } });
      cell.fill = fill(COLOUR.total);
      cell.border = inputBorder();
      return;
    default:
      cell.font = font({ bold: kind !== 'row' });
      cell.border = inputBorder();
      if (kind === 'result') cell.fill = fill(COLOUR.result);
      if (!isText) cell.numFmt = numberFormat;
  }
}
