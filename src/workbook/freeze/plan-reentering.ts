import { finding } from '../../domain/findings/finding';
import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import { cellAddress } from '../address';
import { errorNamesOf } from '../cells/cell-error';
import type { CellWrite } from '../plan/write-plan';
import { arrayBlocks } from './array-blocks';
import type { FunctionCell } from './function-cell';

/** What a formula shows whose function Excel does not know yet, or never got an answer from. */
const UNANSWERED = ['#NAME?', '#BUSY!'];

/**
 * The formulas of the add-in that show no answer, to be entered as they are. One on a protected sheet stays and is named
 * in a warning, once for each sheet; so is one that fills cells as a whole.
 * @param figure what the log calls such a cell
 */
export function planReentering(
  functionCells: readonly FunctionCell[],
  figure: string,
): { readonly cells: readonly CellWrite[]; readonly findings: readonly Finding[] } {
  const unanswered = functionCells.filter(({ values }) =>
    UNANSWERED.includes(errorNamesOf(values[0]?.[0] ?? '')?.en ?? ''),
  );
  if (unanswered.length === 0) return { cells: [], findings: [finding('nothing-to-reenter', null, {})] };
  const arrays = arrayBlocks(unanswered);
  const locked = unanswered.filter((cell) => cell.protected);
  const firstOnSheet = locked.filter((cell, index) => {
    return locked.findIndex(({ sheet }) => sheet === cell.sheet) === index;
  });
  return {
    cells: unanswered
      .filter((cell) => !cell.protected && !arrays.has(cell))
      .map((cell): CellWrite => {
        const formula = { formula: cell.formula };
        return { place: placeOf(cell), before: formula, after: formula, figure };
      }),
    findings: [
      ...firstOnSheet.map((cell) => finding('formula-not-reentered', placeOf(cell), { sheet: cell.sheet })),
      ...[...new Set(arrays.values())]
        .filter(({ first }) => !first.protected)
        .map(({ first, area }) => finding('array-not-reentered', placeOf(first), { area })),
    ],
  };
}

function placeOf({ sheet, row, column }: FunctionCell): Place {
  return { sheet, cell: cellAddress(row, column) };
}
