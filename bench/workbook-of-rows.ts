import type { CellValue, WorkbookSnapshot } from '../src/workbook/snapshot';

export type Rows = CellValue[][];

/** A workbook of sheets that begin in A1; short rows are filled with empty cells. */
export function workbookOf(sheets: Readonly<Record<string, Rows>>): WorkbookSnapshot {
  return {
    sheets: Object.entries(sheets).map(([name, rows]) => {
      const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
      const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill('')]);
      return { name, visible: true, protected: false, top: 0, left: 0, values };
    }),
    tables: [],
    names: [],
    dateSystem: 1900,
    state: null,
  };
}
