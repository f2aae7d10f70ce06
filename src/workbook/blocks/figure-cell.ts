import { readWrittenNumber } from '../cells/read-number';
import type { CellValue } from '../snapshot';

const ROUGHLY = /^(?:rd|ca|etwa|rund|circa|ungef(?:ä|ae)hr)\.? (?=[\d-])/i;
const MARK = /(?<=\d(?: ?€| EUR)?)(?: ?\*{1,3}| ?[¹²³⁴-⁹]\)?| \d\))$/;

/** The cell without what only comments on the number: `rd. 130.000`, `80.000*`, `80.000 1)`. */
export function withoutComment(cell: CellValue): CellValue {
  return typeof cell === 'string' && cell.length < 40
    ? cell.trim().replace(ROUGHLY, '').replace(MARK, '')
    : cell;
}

/** True for text that reads as a number; a year alone is a label, also with the mark of a footnote: `2021 1)`. */
export function isWrittenFigure(cell: string): boolean {
  const written = withoutComment(cell);
  return readWrittenNumber(written).kind === 'value' && !/^20\d{2}$/.test(String(written).trim());
}
