import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { usedArea } from '../../document/cells';
import { standardRowHeight, widthInPoints } from '../../document/column-width';
import { wholeSheet } from '../../document/range-address';
import { worksheetsOf } from '../../document/sheets';
import type { SheetDocument, WorkbookDocument } from '../../document/workbook-document';
import { spilledCells } from '../../document/spills';
import { cellContent } from './cell-data';
import { cellStyle, gridFont } from './cell-style';
import { gridRange } from './grid-range';
import { fittingRowHeight } from './row-height';
import { tableLook } from './table-look';

/** The one workbook the grid shows at a time. */
export const gridUnit = 'workbook';

const pixelsPerPoint = 96 / 72;
const standardWidth = 64;
const leastRows = 60;
const leastColumns = 26;
/** Empty rows and columns beyond the used ones. */
const margin = 20;
/** A width may be stated for all of the 16.384 columns. */
const mostColumns = 1000;

/** The whole document as the grid takes it. `german`: number formats that follow the country follow Germany. */
export function workbookSnapshot(document: WorkbookDocument, german: boolean): IWorkbookData {
  const sheets = worksheetsOf(document);
  const styles = new StyleNumbers();
  return {
    id: gridUnit,
    name: 'workbook',
    appVersion: '0.25.1',
    locale: (german ? 'deDE' : 'enUS') as IWorkbookData['locale'],
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(
      sheets.map((sheet) => [sheet.id, sheetSnapshot(document, sheet, german, styles)]),
    ),
    styles: styles.all,
    defaultStyle: gridFont,
    resources: [{ name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(definedNames(document)) }],
  };
}

/** One sheet as the grid takes it. */
export function sheetSnapshot(
  document: WorkbookDocument,
  sheet: SheetDocument,
  german: boolean,
  styles: StyleNumbers | null = null,
): Partial<IWorksheetData> {
  const used = usedArea(sheet, wholeSheet, false);
  const spilled = spilledCells(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, cells] of sheet.rows) {
    const line: Record<number, ICellData> = (cellData[row] = {});
    for (const [column, cell] of cells) {
      const style = cellStyle(cell, document.styles, german, tableLook(sheet, row, column));
      line[column] = {
        ...(spilled.has(`${row},${column}`) ? {} : cellContent(cell)),
        s: styles === null ? style : styles.of(style),
      };
    }
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === 'Visible' ? 0 : 1,
    rowCount: Math.max(leastRows, (used === null ? 0 : used.top + used.rows) + margin),
    columnCount: Math.max(leastColumns, (used === null ? 0 : used.left + used.columns) + margin),
    defaultColumnWidth: standardWidth,
    defaultRowHeight: standardRowHeight * pixelsPerPoint,
    columnData: columnData(sheet),
    rowData: rowData(document, sheet),
    cellData,
    mergeData: sheet.merges.map(gridRange),
    showGridlines: sheet.showGridlines ? 1 : 0,
    freeze: frozen(sheet),
  };
}

/** Widths in pixels of the columns that have one of their own, and which are hidden. */
export function columnData(sheet: SheetDocument): Record<number, { w: number; hd: 0 | 1 }> {
  const columns = new Set([...sheet.columnWidths.keys(), ...sheet.hiddenColumns]);
  return Object.fromEntries(
    [...columns]
      .filter((column) => column < mostColumns)
      .map((column) => {
        return [column, { w: columnPixels(sheet, column), hd: sheet.hiddenColumns.has(column) ? 1 : 0 }];
      }),
  );
}

/** Heights in pixels of the rows, one of their own or what fits their contents, and which are hidden. */
function rowData(document: WorkbookDocument, sheet: SheetDocument) {
  const rows = new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  return Object.fromEntries(
    [...rows].map((row) => {
      const hd = sheet.hiddenRows.has(row) ? 1 : 0;
      return [row, { h: rowPixels(document, sheet, row), ia: 0 as const, hd: hd as 0 | 1 }];
    }),
  );
}

/** Width of a column in pixels. */
export function columnPixels(sheet: SheetDocument, column: number): number {
  const characters = sheet.columnWidths.get(column);
  return characters === undefined ? standardWidth : widthInPoints(characters) * pixelsPerPoint;
}

/** Height of a row in pixels. */
export function rowPixels(document: WorkbookDocument, sheet: SheetDocument, row: number): number {
  const points = sheet.rowHeights.get(row) ?? fittingRowHeight(document, sheet, row);
  return Math.round(points * pixelsPerPoint);
}

export function frozen(sheet: SheetDocument): IWorksheetData['freeze'] {
  const rows = sheet.frozenRows;
  return rows === 0
    ? { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 }
    : { xSplit: 0, ySplit: rows, startRow: rows, startColumn: -1 };
}

function definedNames(document: WorkbookDocument): Record<string, unknown> {
  const visible = document.names.filter((name) => !name.hidden && !name.name.startsWith('_xlnm.'));
  return Object.fromEntries(
    visible.map((name, index) => {
      const id = `name-${index}`;
      const localSheetId = name.sheetId ?? 'AllDefaultWorkbook';
      return [id, { id, name: name.name, formulaOrRefString: name.refersTo, localSheetId }];
    }),
  );
}

/** Gives equal styles one number, since most cells of a sheet look the same. */
export class StyleNumbers {
  readonly all: Record<string, IStyleData> = {};
  readonly #numbers = new Map<string, string>();

  of(style: IStyleData): string {
    const text = JSON.stringify(style);
    let number = this.#numbers.get(text);
    if (number === undefined) {
      number = `s${this.#numbers.size}`;
      this.#numbers.set(text, number);
      this.all[number] = style;
    }
    return number;
  }
}
