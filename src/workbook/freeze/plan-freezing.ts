import { append } from '../../domain/append';
import { finding } from '../../domain/findings/finding';
import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellAddress } from '../address';
import { errorNamesOf } from '../cells/cell-error';
import { arrayBlocks } from './array-blocks';
import type { CellWrite } from '../plan/write-plan';
import type { FunctionCell } from './function-cell';

/** What becomes of the formulas: cells to write, and what the user has to know. */
export interface Freezing {
  readonly cells: readonly CellWrite[];
  readonly findings: readonly Finding[];
}

/**
 * Turns formulas of the add-in into the values they show. A formula that shows an error, or fills a block that has one
 * in it, stays: an error has no value that a colleague could rely on. So does one that fills cells as a whole, named
 * once: it cannot be entered again cell by cell when the run is taken back. On a protected sheet nothing can be written:
 * that is one error finding per sheet, at its first such formula, so that the run ends before it begins.
 *
 * @param figure what the log calls such a cell
 */
export function planFreezing(functionCells: readonly FunctionCell[], figure: string): Freezing {
  const cells: CellWrite[] = [];
  const findings: Finding[] = [];
  const protectedSheets = new Set<string>();
  const arrays = arrayBlocks(functionCells);
  for (const each of functionCells) {
    const place = placeIn(each, 0, 0);
    const array = arrays.get(each);
    const [error] = each.values.flat().flatMap((value) => errorNamesOf(value) ?? []);
    if (each.protected) {
      if (!protectedSheets.has(each.sheet)) {
        findings.push(finding('formulas-protected', place, { sheet: each.sheet }));
      }
      protectedSheets.add(each.sheet);
    } else if (array !== undefined) {
      if (array.first === each) findings.push(finding('array-not-frozen', place, { area: array.area }));
    } else if (error !== undefined) findings.push(finding('formula-not-frozen', place, { error }));
    else append(cells, writesOf(each, figure));
  }
  if (functionCells.length === 0) findings.push(finding('nothing-to-freeze', null, {}));
  return { cells, findings };
}

function writesOf(cell: FunctionCell, figure: string): CellWrite[] {
  return cell.values.flatMap((line, row) =>
    line.map((value, column): CellWrite => ({
      place: placeIn(cell, row, column),
      before: row === 0 && column === 0 ? { formula: cell.formula } : '',
      after: value,
      figure,
    })),
  );
}

function placeIn({ sheet, row, column }: FunctionCell, down: number, right: number): Place {
  return { sheet, cell: cellAddress(row + down, column + right) };
}
