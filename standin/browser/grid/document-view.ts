import type { ICellData } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { cellAt } from '../../document/cells';
import type { SheetDocument, WorkbookDocument } from '../../document/workbook-document';
import { cellContent } from './cell-data';
import { cellStyle } from './cell-style';
import { renewHiddenRows, renewMerges } from './merged-and-hidden';
import type { GridLanguage } from './start-univer';
import { changedSizes, seenSheets, sheetDifferences, tablesText } from './sheet-differences';
import type { SeenSheet } from './sheet-differences';
import type { SpreadsheetGrid } from './spreadsheet-grid';
import { spilledCells } from '../../document/spills';
import { tableLook } from './table-look';
import { columnPixels, frozen, gridUnit, rowPixels, sheetSnapshot } from './workbook-snapshot';

/** Keeps the grid showing what the document says. */
export class DocumentView {
  #seen: readonly SeenSheet[] = [];

  constructor(
    private readonly grid: SpreadsheetGrid,
    private readonly document: WorkbookDocument,
    private readonly language: GridLanguage,
  ) {}

  /** Shows the whole document. */
  open(): void {
    this.grid.open(this.document);
    this.#remember();
  }

  /** Shows what changed since the last time, and tells what that was. The grid shows a sheet that it gets at once. */
  refresh(): { readonly cells: boolean; readonly sheets: boolean } {
    const { added, removed, kept, reordered } = sheetDifferences(this.#seen, this.document);
    for (const sheet of added) this.#add(sheet);
    // The grid goes on drawing the sheet that it shows, also when that is gone.
    if (removed.some(({ id }) => id === this.grid.shownSheet)) this.#leave();
    for (const { id, name } of removed) {
      this.grid.run(RemoveSheetMutation.id, { unitId: gridUnit, subUnitId: id, subUnitName: name });
    }
    if (reordered) this.#reorder();
    let cells = false;
    let sheets = added.length + removed.length > 0 || reordered;
    for (const { sheet, seen } of kept) {
      sheets = this.#renew(sheet, seen) || sheets;
      cells = this.#renewCells(sheet, seen) || cells;
    }
    this.#remember();
    return { cells, sheets };
  }

  /** Lets the grid show the sheet that is the active one of the document. */
  #leave(): void {
    const active = this.document.sheets[this.document.activeSheet]!;
    this.grid.select(active.id, { top: 0, left: 0, rows: 1, columns: 1 });
  }

  #remember(): void {
    this.#seen = seenSheets(this.document);
    for (const sheet of this.document.sheets) sheet.changes.unseen = new Set();
  }

  #add(sheet: SheetDocument): void {
    const index = this.document.sheets.indexOf(sheet);
    const snapshot = sheetSnapshot(this.document, sheet, this.language === 'de');
    this.grid.run(InsertSheetMutation.id, {
      index,
      sheet: { ...snapshot, cellData: {}, rowHeader: { width: 46 }, columnHeader: { height: 20 } },
      unitId: gridUnit,
      sheetName: sheet.name,
    });
    this.grid.write(sheet.id, snapshot.cellData ?? {});
  }

  #reorder(): void {
    for (const [index, sheet] of this.document.sheets.entries()) {
      this.grid.run(SetWorksheetOrderMutation.id, {
        unitId: gridUnit,
        subUnitId: sheet.id,
        fromOrder: index,
        toOrder: index,
      });
    }
  }

  /** Returns whether the tabs are to be drawn anew. */
  #renew(sheet: SheetDocument, seen: SeenSheet): boolean {
    const of = { unitId: gridUnit, subUnitId: sheet.id };
    const hidden = sheet.visibility !== 'Visible';
    if (hidden !== seen.hidden) {
      this.grid.run(SetWorksheetHideMutation.id, { ...of, hidden: hidden ? 1 : 0 });
    }
    if (sheet.tabColor !== seen.tabColor) {
      this.grid.run(SetTabColorMutation.id, { ...of, color: sheet.tabColor });
    }
    if (sheet.showGridlines !== seen.showGridlines) {
      this.grid.run(ToggleGridlinesMutation.id, { ...of, showGridlines: sheet.showGridlines ? 1 : 0 });
    }
    if (sheet.frozenRows !== seen.frozenRows) {
      this.grid.run(SetFrozenMutation.id, { ...of, ...frozen(sheet), resetScroll: false });
    }
    this.#renewSizes(sheet, seen);
    renewMerges(this.grid, sheet, seen);
    renewHiddenRows(this.grid, sheet, seen);
    return hidden !== seen.hidden || sheet.tabColor !== seen.tabColor;
  }

  #renewSizes(sheet: SheetDocument, seen: SeenSheet): void {
    const of = { unitId: gridUnit, subUnitId: sheet.id };
    for (const column of changedSizes(seen.columnWidths, sheet.columnWidths)) {
      const colWidth = columnPixels(sheet, column);
      const ranges = [{ startColumn: column, endColumn: column, startRow: 0, endRow: 0 }];
      this.grid.run(SetWorksheetColWidthMutation.id, { ...of, ranges, colWidth });
    }
    const written = [...(sheet.changes.unseen ?? [])].map((key) => Number(key.split(',')[0]));
    for (const row of new Set([...changedSizes(seen.rowHeights, sheet.rowHeights), ...written])) {
      const rowHeight = rowPixels(this.document, sheet, row);
      if (rowHeight === this.grid.rowPixels(sheet.id, row)) continue;
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }];
      this.grid.run(SetWorksheetRowHeightMutation.id, { ...of, ranges, rowHeight });
    }
  }

  #renewCells(sheet: SheetDocument, seen: SeenSheet): boolean {
    const cells: Record<number, Record<number, ICellData>> = {};
    const spilled = spilledCells(sheet);
    const put = (row: number, column: number) => {
      const cell = cellAt(sheet, row, column);
      const content = spilled.has(`${row},${column}`) ? {} : cellContent(cell);
      const style = cellStyle(
        cell,
        this.document.styles,
        this.language === 'de',
        tableLook(sheet, row, column),
      );
      (cells[row] ??= {})[column] = { ...content, p: null, si: null, s: style };
    };
    for (const key of sheet.changes.unseen ?? []) {
      const [row, column] = key.split(',').map(Number) as [number, number];
      put(row, column);
    }
    if (tablesText(sheet) !== seen.tables) {
      for (const { area } of sheet.tables) {
        for (let row = area.top; row < area.top + area.rows; row += 1) {
          for (let column = area.left; column < area.left + area.columns; column += 1) put(row, column);
        }
      }
    }
    if (Object.keys(cells).length === 0) return false;
    this.grid.write(sheet.id, cells);
    return true;
  }
}
