import type { ICellData } from '@univerjs/core';
import { emptyCell } from '../../document/new-document';
import { enteredContent } from '../../document/cell-input';
import type { CellValue } from '../../document/workbook-document';
import { cellContent } from './cell-data';

/** What the grid holds for an input as `enterBlock` takes it. */
export function gridContent(input: CellValue): Pick<ICellData, 'v' | 't' | 'f'> {
  const content = enteredContent(input, 'General', 1900);
  return cellContent({ ...emptyCell(), ...content });
}
