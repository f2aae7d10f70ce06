import type { ICellData } from '@univerjs/core';
import type { CellValue } from '../../document/workbook-document';

const truth = 3;
const forcedText = 4;

/** What a cell of the grid holds, as `enterBlock` takes it: formulas in English, texts with an apostrophe. */
export function inputOf(cell: ICellData | null | undefined, formula: string | null): CellValue {
  if (formula !== null && formula !== '') return formula;
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, '') ?? '';
  if (value === '') return '';
  if (cell?.t === truth) return value === 1 || value === true || value === '1';
  if (typeof value !== 'string') return value;
  return cell?.t === forcedText || !isError(value) ? `'${value}` : value;
}

/** A computed result of the grid's engine. */
export function resultOf(cell: ICellData | null | undefined): { value: CellValue; isError: boolean } {
  const value = cell?.v ?? '';
  if (cell?.t === truth) return { value: value === 1 || value === true, isError: false };
  return { value, isError: typeof value === 'string' && isError(value) };
}

function isError(text: string): boolean {
  return /^#(?:N\/A|GETTING_DATA|[A-Z/0]+[!?])$/.test(text);
}
