import type { ICellData } from '@univerjs/core';
import type { CellDocument } from '../../document/workbook-document';

const text = 1;
const number = 2;
const truth = 3;
const forcedText = 4;

/** How the engine shows a result that is on its way. */
export const pendingError = '#GETTING_DATA';

/**
 * Value and formula of a cell in the grid's terms; the look is `cellStyle`'s. A formula that fills a block comes without
 * its value: the grid knows the block only once it has computed it.
 */
export function cellContent(cell: CellDocument | undefined): Pick<ICellData, 'v' | 't' | 'f'> {
  if (cell === undefined || (cell.value === '' && cell.formula === null)) {
    return { v: null, t: null, f: null };
  }
  const f = cell.formula;
  if (!cell.calculated || cell.spill !== undefined) return { v: null, t: null, f };
  if (cell.isError) return { v: cell.value, t: text, f };
  switch (typeof cell.value) {
    case 'number':
      return { v: cell.value, t: number, f };
    case 'boolean':
      return { v: cell.value ? 1 : 0, t: truth, f };
    default:
      return { v: cell.value, t: looksNumeric(cell.value) && f === null ? forcedText : text, f };
  }
}

/** A text that the engine would otherwise take for a number. */
function looksNumeric(value: string): boolean {
  return value.trim() !== '' && Number.isFinite(Number(value));
}
