import type { ICellData, IWorksheetData } from '@univerjs/core';
import { cellContent } from '../browser/grid/cell-data';
import { resultOf } from '../browser/grid/from-grid';
import { cellAt, cellForWriting, storedCells, usedArea } from '../document/cells';
import type { EnteredFormula } from '../document/entered-formulas';
import { wholeSheet } from '../document/range-address';
import { worksheetsOf } from '../document/sheets';
import type { CellDocument, SheetDocument, WorkbookDocument } from '../document/workbook-document';
import { answeredIsFormula } from './answered-is-formula';
import { computeSheets } from './formula-engine';

/**
 * Computes formulas by the engine of the workbench's grid, with those that they read and that have no result. One with a
 * name that the engine does not know, as a function of an add-in, is left as it is.
 */
export async function calculate(
  document: WorkbookDocument,
  places: readonly EnteredFormula[],
): Promise<void> {
  const wanted = new Set(places.flatMap(({ sheet, row, column }) => cellAt(sheet, row, column) ?? []));
  if (![...wanted].some(({ formula }) => formula !== null)) return;
  const results = await computeSheets(
    worksheetsOf(document).map((sheet) => engineSheet(document, sheet, wanted)),
  );
  for (const { sheet, row, column } of places) {
    const { value, isError } = resultOf(results[sheet.id]?.[row]?.[column]);
    if (cellAt(sheet, row, column)?.formula == null || value === UNKNOWN_NAME) continue;
    Object.assign(cellForWriting(sheet, row, column), { value, isError, calculated: true });
  }
}

/** Computes every formula of a workbook anew, as after a change of an input. */
export async function recalculate(document: WorkbookDocument): Promise<void> {
  const places = worksheetsOf(document).flatMap((sheet) =>
    [...storedCells(sheet, wholeSheet)].flatMap(([row, column, { formula }]) =>
      formula === null ? [] : [{ sheet, row, column }],
    ),
  );
  await calculate(document, places);
}

/** As in the grid: formulas watch rows below a table, and the engine has no value for a range that is outside the sheet. */
const EMPTY_MARGIN = 20;

const UNKNOWN_NAME = '#NAME?';

/** A sheet as the engine takes it. Formulas that nobody asks for go as their results, so that they are not computed. */
function engineSheet(
  document: WorkbookDocument,
  sheet: SheetDocument,
  wanted: ReadonlySet<CellDocument>,
): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [row, column, cell] of storedCells(sheet, wholeSheet)) {
    const isComputed = wanted.has(cell) || !cell.calculated;
    (cellData[row] ??= {})[column] = cellContent(
      isComputed
        ? {
            ...cell,
            calculated: cell.formula === null,
            formula: cell.formula === null ? null : answeredIsFormula(cell.formula, document),
          }
        : { ...cell, formula: null },
    );
  }
  const used = usedArea(sheet, wholeSheet, false) ?? { top: 0, left: 0, rows: 0, columns: 0 };
  const rowCount = used.top + used.rows + EMPTY_MARGIN;
  const columnCount = used.left + used.columns + EMPTY_MARGIN;
  return { id: sheet.id, name: sheet.name, cellData, rowCount, columnCount };
}
