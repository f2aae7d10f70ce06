import { SaxesParser } from 'saxes';
import { columnIndex } from '../../src/workbook/address';
import { requireCell } from './file-limits';
import { mayHavePlainRows, PlainRows } from './plain-rows';
import type { ScannedCell, ScannedRow } from './scanned-cell';
import { storedText } from './shared-strings';
import { closeElement, elementAt, localName, parseOrFail, type XmlElement } from './xml-element';

export interface SheetVisitor {
  cell(cell: ScannedCell): void;
  rowStart?(row: ScannedRow): void;
  rowEnd?(row: ScannedRow): void;
  /** Whether a row, 0-based, and its cells may be passed over if it has no shared formula; none of the others is called then. */
  passes?(row: number): boolean;
}

const DATA = /<sheetData>/;
const CELL_REFERENCE = /^([A-Za-z]{1,3})(\d+)$/;

/**
 * Reads a worksheet part in one pass: rows and cells go to the visitor in the file's order, everything
 * outside `<sheetData>` comes back as elements (with `<sheetData>` itself as an element without children).
 */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): XmlElement {
  const parser = new SaxesParser();
  /** How much of the text the parser was not given. */
  let skipped = 0;
  const position = (): number => parser.position + skipped;
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let inData = false;
  let row: ScannedRow | null = null;
  let cell: ScannedCell | null = null;
  let inline: XmlElement | null = null;
  let nextRow = 0;
  let nextColumn = 0;
  let target: 'value' | 'formula' | null = null;

  const openElement = (name: string, attributes: Record<string, string>): void => {
    const element = elementAt(text, position(), name, attributes);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };

  parser.on('opentag', (tag) => {
    const local = localName(tag.name);
    const at = position();
    if (!inData) {
      openElement(tag.name, tag.attributes);
      if (local === 'sheetData' && open.length === 2) {
        inData = true;
        open[1]!.children.length = 0;
      }
      return;
    }
    if (cell !== null && (inline !== null || local === 'is')) {
      const element = elementAt(text, at, tag.name, tag.attributes);
      if (inline === null) inline = element;
      else open.at(-1)!.children.push(element);
      open.push(element);
    } else if (local === 'c' && row !== null) {
      const reference = tag.attributes['r'];
      const match = reference === undefined ? null : CELL_REFERENCE.exec(reference);
      const column = match === null ? nextColumn : columnIndex(match[1]!);
      requireCell(part, row.index, column);
      nextColumn = column + 1;
      cell = {
        row: row.index,
        column,
        explicit: match !== null,
        style: tag.attributes['s'],
        type: tag.attributes['t'],
        value: null,
        formula: null,
        inline: null,
        start: text.lastIndexOf('<', at - 1),
        openEnd: at,
        end: at,
      };
    } else if (local === 'v' && cell !== null) {
      cell.value = '';
      target = 'value';
    } else if (local === 'f' && cell !== null) {
      const start = text.lastIndexOf('<', at - 1);
      cell.formula = { attributes: tag.attributes, text: '', start, end: at };
      target = 'formula';
    } else if (local === 'row') {
      const number = tag.attributes['r'];
      const index = number === undefined ? nextRow : Number(number) - 1;
      requireCell(part, index, 0);
      nextRow = index + 1;
      nextColumn = 0;
      row = {
        index,
        explicit: number !== undefined,
        attributes: tag.attributes,
        start: text.lastIndexOf('<', at - 1),
        openEnd: at,
        closeStart: at,
        end: at,
      };
      visitor.rowStart?.(row);
    }
  });

  const content = (piece: string): void => {
    if (target === 'value') cell!.value += piece;
    else if (target === 'formula') cell!.formula!.text += piece;
    else if (open.length > 2 || !inData) {
      const element = open.at(-1);
      if (element !== undefined) element.text += piece;
    }
  };
  parser.on('text', content);
  parser.on('cdata', content);

  parser.on('closetag', (tag) => {
    const at = position();
    if (target !== null) {
      if (target === 'formula') cell!.formula!.end = at;
      target = null;
    } else if (inData && open.length > 2) {
      closeElement(open.pop()!, text, at, tag.isSelfClosing);
    } else if (inData && cell !== null) {
      if (localName(tag.name) !== 'c') return;
      cell.end = at;
      if (inline !== null) cell.inline = storedText(inline);
      visitor.cell(cell);
      cell = null;
      inline = null;
    } else if (inData && row !== null) {
      if (localName(tag.name) !== 'row') return;
      row.end = at;
      row.closeStart = tag.isSelfClosing ? at : text.lastIndexOf('<', at - 1);
      visitor.rowEnd?.(row);
      row = null;
    } else if (localName(tag.name) === 'sheetData' || !inData) {
      inData = false;
      closeElement(open.pop()!, text, at, tag.isSelfClosing);
    }
  });
  /** Reads the usual rows from here on by themselves, and gives the parser all others. */
  const readRows = (from: number, to: number): void => {
    const rows = new PlainRows(text);
    let given = from;
    let at = from;
    const giveUpTo = (end: number): void => {
      if (end > given) parser.write(text.slice(given, end));
      given = end;
    };
    for (at = afterSpace(text, at); at < to; at = afterSpace(text, at)) {
      const passed = visitor.passes === undefined ? null : rows.passedAt(at, (row) => visitor.passes!(row));
      if (passed !== null) {
        giveUpTo(at);
        nextRow = passed.index + 1;
        skipped += passed.end - at;
        at = given = passed.end;
        continue;
      }
      const plain = rows.rowAt(at);
      if (plain === null) {
        const end = text.indexOf('</row>', at);
        at = end < 0 || end >= to ? to : end + '</row>'.length;
        giveUpTo(at);
        continue;
      }
      giveUpTo(at);
      const { row: read, cells } = plain;
      requireCell(part, read.index, 0);
      visitor.rowStart?.(read);
      for (const each of cells) {
        requireCell(part, each.row, each.column);
        visitor.cell(each);
      }
      visitor.rowEnd?.(read);
      nextRow = read.index + 1;
      at = given = read.end;
      skipped += read.end - read.start;
    }
    giveUpTo(to);
  };
  parseOrFail(parser, part, () => {
    const data = mayHavePlainRows(text) ? DATA.exec(text) : null;
    const from = data === null ? 0 : data.index + data[0].length;
    parser.write(text.slice(0, from));
    const to = text.lastIndexOf('</sheetData>');
    if (!inData || to < from) {
      parser.write(text.slice(from)).close();
      return;
    }
    readRows(from, to);
    parser.write(text.slice(to)).close();
  });
  return root!;
}

function afterSpace(text: string, at: number): number {
  let after = at;
  while (text.charCodeAt(after) <= 32) after += 1;
  return after;
}
