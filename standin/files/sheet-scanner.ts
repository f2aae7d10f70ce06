import { SaxesParser } from 'saxes';
import { columnIndex } from '../../src/workbook/address';
import { requireCell } from './file-limits';
import { closeElement, elementAt, localName, parseOrFail, type XmlElement } from './xml-element';

/** A `<row>` or `<c>` as the scanner meets it, with its place in the text. */
export interface ScannedRow {
  /** 0-based */
  index: number;
  /** False where the file leaves out `r` and the place counts. */
  explicit: boolean;
  attributes: Readonly<Record<string, string>>;
  start: number;
  openEnd: number;
  closeStart: number;
  end: number;
}

export interface ScannedCell {
  row: number;
  column: number;
  explicit: boolean;
  attributes: Readonly<Record<string, string>>;
  /** Text of `<v>`, null where there is none. */
  value: string | null;
  formula: { attributes: Readonly<Record<string, string>>; text: string; start: number; end: number } | null;
  /** The `<is>` element of an inline string. */
  inline: XmlElement | null;
  start: number;
  openEnd: number;
  end: number;
}

export interface SheetVisitor {
  cell(cell: ScannedCell): void;
  rowStart?(row: ScannedRow): void;
  rowEnd?(row: ScannedRow): void;
}

const CELL_REFERENCE = /^([A-Za-z]{1,3})(\d+)$/;

/**
 * Reads a worksheet part in one pass: rows and cells go to the visitor in the file's order, everything
 * outside `<sheetData>` comes back as elements (with `<sheetData>` itself as an element without children).
 */
export function scanSheet(text: string, part: string, visitor: SheetVisitor): XmlElement {
  const parser = new SaxesParser();
  const open: XmlElement[] = [];
  let root: XmlElement | null = null;
  let inData = false;
  let row: ScannedRow | null = null;
  let cell: ScannedCell | null = null;
  let nextRow = 0;
  let nextColumn = 0;
  let target: 'value' | 'formula' | null = null;

  const openElement = (name: string, attributes: Record<string, string>): void => {
    const element = elementAt(text, parser.position, name, attributes);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  };

  parser.on('opentag', (tag) => {
    const local = localName(tag.name);
    const position = parser.position;
    if (!inData) {
      openElement(tag.name, tag.attributes);
      if (local === 'sheetData' && open.length === 2) {
        inData = true;
        open[1]!.children.length = 0;
      }
      return;
    }
    if (cell !== null && (cell.inline !== null || local === 'is')) {
      const element = elementAt(text, position, tag.name, tag.attributes);
      if (cell.inline === null) cell.inline = element;
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
        attributes: tag.attributes,
        value: null,
        formula: null,
        inline: null,
        start: text.lastIndexOf('<', position - 1),
        openEnd: position,
        end: position,
      };
    } else if (local === 'v' && cell !== null) {
      cell.value = '';
      target = 'value';
    } else if (local === 'f' && cell !== null) {
      const start = text.lastIndexOf('<', position - 1);
      cell.formula = { attributes: tag.attributes, text: '', start, end: position };
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
        start: text.lastIndexOf('<', position - 1),
        openEnd: position,
        closeStart: position,
        end: position,
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
    const position = parser.position;
    if (target !== null) {
      if (target === 'formula') cell!.formula!.end = position;
      target = null;
    } else if (inData && open.length > 2) {
      closeElement(open.pop()!, text, position, tag.isSelfClosing);
    } else if (inData && cell !== null) {
      if (localName(tag.name) !== 'c') return;
      cell.end = position;
      visitor.cell(cell);
      cell = null;
    } else if (inData && row !== null) {
      if (localName(tag.name) !== 'row') return;
      row.end = position;
      row.closeStart = tag.isSelfClosing ? position : text.lastIndexOf('<', position - 1);
      visitor.rowEnd?.(row);
      row = null;
    } else if (localName(tag.name) === 'sheetData' || !inData) {
      inData = false;
      closeElement(open.pop()!, text, position, tag.isSelfClosing);
    }
  });
  parseOrFail(parser, text, part);
  return root!;
}
