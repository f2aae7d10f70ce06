import { storedCells } from '../../document/cells';
import { wholeSheet } from '../../document/range-address';
import { worksheetsOf } from '../../document/sheets';
import type { WorkbookDocument } from '../../document/workbook-document';
import type { CallingCell } from './function-results';

/**
 * The formulas of a document that have to be computed when it is opened: those that its file has no result of, and those
 * that fill a block. The engine itself would take a result of 0 for none.
 */
export function withoutResult(document: WorkbookDocument): readonly CallingCell[] {
  return worksheetsOf(document).flatMap((sheet) =>
    [...storedCells(sheet, wholeSheet)].flatMap(([row, column, { formula, calculated, spill }]) =>
      formula !== null && (!calculated || spill !== undefined) ? [{ sheet: sheet.id, row, column }] : [],
    ),
  );
}
