import { columnIndex } from '../../src/workbook/address';
import type { ScannedCell, ScannedRow } from './scanned-cell';

/** A row that was read without the parser, with its cells in order. */
export interface PlainRow {
  readonly row: ScannedRow;
  readonly cells: readonly ScannedCell[];
}

const ROW = /<row r="(\d{1,7})"((?: [\w:]+="[^"<&\t\r\n]*")*)(\/?)>/y;
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g;
const CELL = /<c r="([A-Z]{1,3})(\d{1,7})"(?: s="(\d+)")?(?: t="([a-zA-Z]+)")?(\/?)>/y;
/** Entities, and the ends of lines of Windows. */
const CHANGED_BY_PARSER = /[&\r]/;
/** `<f>` and `<is><t>` with nothing in their text that a parser would change. */
const FORMULA = /<f((?: [\w:]+="[^"<&\t\r\n]*")*)(?:\/>|>([^<&\r]*)<\/f>)/y;
const INLINE = /<is><t(?: xml:space="preserve")?>([^<&\r]*)<\/t><\/is>/y;
/** A shared formula, or another row: one that is closed in another way, or inside of this one. */
const SAYS_MORE = /shared|<(?:\w+:)?row[\s>]|&#/;
const CELL_END = '</c>';
const ROW_END = '</row>';

/** What makes no plain part: characters that XML does not allow, comments, CDATA. */
// eslint-disable-next-line no-control-regex
const DISALLOWED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const UNUSUAL = ['<!', ']]>'];

/**
 * Whether rows of a worksheet part may be read as they are most often written: Excel, LibreOffice, openpyxl and this
 * program write the same few forms. Whatever looks otherwise is left to the parser, row by row.
 */
export function mayHavePlainRows(text: string): boolean {
  return !UNUSUAL.some((each) => text.includes(each)) && text.indexOf('<?', 1) < 0 && !DISALLOWED.test(text);
}

/** Reads rows in the usual form; knows nothing of what stands around them. */
export class PlainRows {
  readonly #columns = new Map<string, number>();

  constructor(private readonly text: string) {}

  /** The row that begins at a place of the text; null where it has any other form than the usual. */
  rowAt(start: number): PlainRow | null {
    const opened = matched(ROW, this.text, start);
    if (opened === null) return null;
    const attributes: Record<string, string> = { r: opened[1]! };
    if (opened[2] !== '' && !readAttributes(opened[2]!, attributes)) return null;
    const index = Number(opened[1]) - 1;
    const openEnd = ROW.lastIndex;
    const row = { index, explicit: true, attributes, start, openEnd, closeStart: openEnd, end: openEnd };
    if (opened[3] === '/') return { row, cells: [] };
    const cells: ScannedCell[] = [];
    let at = openEnd;
    while (!this.text.startsWith(ROW_END, at)) {
      const cell = this.#cellAt(at, index);
      if (cell === null) return null;
      cells.push(cell);
      at = cell.end;
    }
    return { row: { ...row, closeStart: at, end: at + ROW_END.length }, cells };
  }

  /** The end of the row that begins at a place, where it may be passed over and says nothing of other rows; else null. */
  passedAt(start: number, mayPass: (row: number) => boolean): { index: number; end: number } | null {
    const opened = matched(ROW, this.text, start);
    if (opened === null || opened[3] === '/') return null;
    const index = Number(opened[1]) - 1;
    const end = this.text.indexOf(ROW_END, ROW.lastIndex);
    if (!mayPass(index) || end < 0 || SAYS_MORE.test(this.text.slice(ROW.lastIndex, end))) return null;
    return { index, end: end + ROW_END.length };
  }

  #cellAt(start: number, row: number): ScannedCell | null {
    const { text } = this;
    const opened = matched(CELL, text, start);
    if (opened === null || Number(opened[2]) !== row + 1) return null;
    const [, letters, , style, type, selfClosing] = opened;
    const openEnd = CELL.lastIndex;
    const cell: ScannedCell = {
      row,
      column: this.#columnOf(letters!),
      explicit: true,
      style,
      type,
      value: null,
      formula: null,
      inline: null,
      start,
      openEnd,
      end: openEnd,
    };
    if (selfClosing === '/') return cell;
    let at = openEnd;
    if (text.startsWith('<f', at)) {
      const formula = matched(FORMULA, text, at);
      const attributes: Record<string, string> = {};
      if (formula === null || !readAttributes(formula[1]!, attributes)) return null;
      cell.formula = { attributes, text: formula[2] ?? '', start: at, end: FORMULA.lastIndex };
      at = FORMULA.lastIndex;
    }
    if (text.startsWith('<v>', at)) {
      const end = text.indexOf('<', at + 3);
      cell.value = text.slice(at + 3, end);
      if (CHANGED_BY_PARSER.test(cell.value) || !text.startsWith('</v>', end)) return null;
      at = end + 4;
    } else if (cell.formula === null) {
      const inline = matched(INLINE, text, at);
      if (inline === null) return null;
      cell.inline = inline[1]!;
      at = INLINE.lastIndex;
    }
    if (!text.startsWith(CELL_END, at)) return null;
    cell.end = at + CELL_END.length;
    return cell;
  }

  #columnOf(letters: string): number {
    const known = this.#columns.get(letters);
    if (known !== undefined) return known;
    const index = columnIndex(letters);
    this.#columns.set(letters, index);
    return index;
  }
}

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** False for an attribute that stands twice, which is no XML. */
function readAttributes(text: string, into: Record<string, string>): boolean {
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (name! in into) return false;
    into[name!] = value!;
  }
  return true;
}
