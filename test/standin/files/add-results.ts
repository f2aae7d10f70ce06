import { emptyCell, newSheet } from '../../../standin/document/new-document';
import type {
  CellDocument,
  CellValue,
  SheetDocument,
  WorkbookDocument,
} from '../../../standin/document/workbook-document';

/** Writes a constant or a formula into a cell, as the stand-in's API objects do. */
export function writeCell(
  sheet: SheetDocument,
  row: number,
  column: number,
  content: CellValue | Partial<CellDocument>,
): void {
  const cells = sheet.rows.get(row) ?? new Map<number, CellDocument>();
  sheet.rows.set(row, cells);
  const change = typeof content === 'object' ? content : { value: content };
  const old = cells.get(column) ?? emptyCell();
  cells.set(column, { ...old, isError: false, formula: null, calculated: true, ...change });
  sheet.changes.cells.add(`${row},${column}`);
}

export function clearCell(sheet: SheetDocument, row: number, column: number): void {
  sheet.rows.get(row)?.delete(column);
  sheet.changes.cells.add(`${row},${column}`);
}

/** Adds the kind of sheets the add-in writes: a result sheet with a table and a chart, and a log sheet. */
export function addResultSheets(document: WorkbookDocument): { result: SheetDocument; log: SheetDocument } {
  const result = newSheet('KIM-Abgleich', document.sheets.length);
  writeCell(result, 0, 0, { value: 'Eigenanteil je Modul', formatChange: { bold: true, fontSize: 14 } });
  ['Modul', '2021', '2022'].forEach((text, column) => writeCell(result, 2, column, text));
  [
    ['Modul 1', 41211.33, 82422.67],
    ['Modul 2', 78223.33, 156446.67],
    ['Modul 3', 27511, 55022],
  ].forEach((row, index) =>
    row.forEach((value, column) =>
      writeCell(result, 3 + index, column, {
        value,
        ...(column > 0 && { formatChange: { numberFormat: '#,##0.00', horizontalAlignment: 'Right' } }),
      }),
    ),
  );
  result.columnWidths.set(0, 24);
  result.rowHeights.set(0, 21);
  result.frozenRows = 3;
  result.showGridlines = false;
  result.tabColor = '#1F4E79';
  result.page = { orientation: 'Landscape', fitWidth: 1, fitHeight: null, paperSize: 'A4' };
  const area = { top: 2, left: 0, rows: 4, columns: 3 };
  result.tables.push({
    id: 'new',
    name: 'KIM_Ergebnis',
    area,
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    hasTotals: false,
    part: null,
  });
  result.charts.push({
    id: 'new',
    name: 'Eigenanteil',
    type: 'ColumnStacked',
    title: 'Eigenanteil je Modul und Jahr',
    source: { sheet: result, area, seriesBy: 'Columns' },
    position: { top: 8, left: 0, bottom: 24, right: 6 },
    legend: 'Bottom',
    valueNumberFormat: '#,##0',
    seriesColors: ['#1F4E79', '#C55A11'],
    seriesLabels: [true, false],
    part: null,
  });
  const log = newSheet('KIM-Protokoll', document.sheets.length + 1);
  ['Zeit', 'Zelle', 'Alt', 'Neu'].forEach((text, column) => writeCell(log, 0, column, text));
  ['2026-01-01 12:00', 'Kosten!E5', '=1+1', ' mit  Leerraum '].forEach((text, column) =>
    writeCell(log, 1, column, text),
  );
  log.tables.push({
    id: 'new',
    name: 'KIM_Protokoll',
    area: { top: 0, left: 0, rows: 2, columns: 4 },
    style: 'TableStyleLight1',
    showFilterButton: false,
    showBandedRows: false,
    hasTotals: false,
    part: null,
  });
  document.sheets.push(result, log);
  return { result, log };
}
