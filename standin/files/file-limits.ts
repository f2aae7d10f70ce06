import { sheetColumns, sheetRows } from '../document/range-address';
import { FileError } from './file-error';

/** Characters that a cell of Excel holds. */
const MOST_CHARACTERS = 32_767;

/** @throws FileError `beyond-excel` for a row or column, 0-based, that no sheet of Excel has */
export function requireCell(part: string, row: number, column: number): void {
  if (!(row >= 0 && row < sheetRows)) throw new FileError('beyond-excel', part, 'rows');
  if (!(column >= 0 && column < sheetColumns)) throw new FileError('beyond-excel', part, 'columns');
}

/** @throws FileError `beyond-excel` for a text that no cell of Excel holds */
export function requireText(part: string, text: string): void {
  if (text.length > MOST_CHARACTERS) throw new FileError('beyond-excel', part, 'characters');
}
