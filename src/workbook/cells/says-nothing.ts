import type { CellValue } from '../snapshot';
import { isBlank, plainText } from './cell-text';

const NOTHING = /^(?:keine?(?:r|n|s)?|entfaellt|entf\.?|entfallen|nichts|\.\/\.)$/;

/** True for a word that says of an amount that there is none: `keine`, `entfällt`, `./.`. */
export function isWordForNothing(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.length < 12 && NOTHING.test(plainText(cell));
}

/** True for a lone dash, which stands for nothing where an amount is expected. */
export function isDash(cell: CellValue): boolean {
  return typeof cell === 'string' && cell.trim() !== '' && isBlank(cell);
}
