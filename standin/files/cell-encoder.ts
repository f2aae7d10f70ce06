import { cellAddress } from '../../src/workbook/address';
import { areaAddress } from '../document/range-address';
import { spillArea } from '../document/spill';
import type { CellDocument } from '../document/workbook-document';
import { formulaForFile } from './formula-text';
import { encodeXstring, escapeText, textElement } from './xml-text';

/** Errors that the cell type `e` may hold; newer ones (`#SPILL!`, …) are stored as `#VALUE!`, as Excel does. */
const STORED_ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/** Whether a program that reads the file, or one it is saved to, might take the text of a cell for a formula. */
export function looksLikeFormula({ value, formula, isError }: CellDocument): boolean {
  return formula === null && !isError && typeof value === 'string' && /^[=+\-@\t\r]/.test(value);
}

/** Whether a cell holds nothing that a file would have to keep. */
export function isBlank(cell: CellDocument | undefined, style: number): boolean {
  return cell === undefined || (cell.value === '' && cell.formula === null && style === 0);
}

/**
 * A `<c>` element. Texts are written as inline strings, so that the shared strings part stays as it is;
 * numbers in the shortest decimal form that reads back as the same number; a formula that was not calculated
 * has no value.
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  cell: CellDocument | undefined,
  style: number,
): string {
  const open = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell === undefined || (cell.value === '' && cell.formula === null)) return `${open}/>`;
  const close = `</${prefix}c>`;
  if (cell.formula === null && typeof cell.value === 'string' && !cell.isError) {
    return `${open} t="inlineStr"><${prefix}is>${textElement(`${prefix}t`, cell.value)}</${prefix}is>${close}`;
  }
  const formula = formulaXml(prefix, row, column, cell);
  if (!cell.calculated) return `${open}>${formula}${close}`;
  const { type, text } = storedValue(cell);
  return `${open}${type === null ? '' : ` t="${type}"`}>${formula}<${prefix}v>${text}</${prefix}v>${close}`;
}

/** A formula that fills a block is an array formula in the file. */
function formulaXml(prefix: string, row: number, column: number, cell: CellDocument): string {
  if (cell.formula === null) return '';
  const area = spillArea(cell, row, column);
  const array = area === null ? '' : ` t="array" ref="${areaAddress(area)}"`;
  return `<${prefix}f${array}>${escapeText(formulaForFile(cell.formula))}</${prefix}f>`;
}

function storedValue(cell: CellDocument): { type: string | null; text: string } {
  const { value } = cell;
  if (cell.isError) {
    const error = String(value);
    return { type: 'e', text: STORED_ERRORS.has(error) ? error : '#VALUE!' };
  }
  if (typeof value === 'boolean') return { type: 'b', text: value ? '1' : '0' };
  if (typeof value === 'string') return { type: 'str', text: escapeText(encodeXstring(value)) };
  if (!Number.isFinite(value)) return { type: 'e', text: '#NUM!' };
  return { type: null, text: String(value) };
}
