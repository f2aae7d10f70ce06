import { cellAddress } from '../../src/workbook/address';
import type { CellDocument, SheetDocument } from '../document/workbook-document';
import type { CellDecoder } from './cell-decoder';
import { cellXml, isBlank } from './cell-encoder';
import { escapeText } from './xml-text';
import { withAttributes, type XmlEditor } from './xml-editor';
import type { ScannedCell, ScannedRow } from './scanned-cell';
import type { SheetVisitor } from './sheet-scanner';

/** What is to be written into the rows of one sheet. */
export interface RowChanges {
  /** Columns to write, ascending, by row. */
  readonly cells: ReadonlyMap<number, readonly number[]>;
  /** Rows whose height is to be written. */
  readonly heights: ReadonlySet<number>;
  readonly styleOf: (cell: CellDocument) => number;
  /** The cell as it is to be written. */
  readonly cellAt: (row: number, column: number) => CellDocument | undefined;
}

/** Splices changed cells into `<sheetData>` while the sheet is scanned. */
export class RowSplicer implements SheetVisitor {
  /** Formulas of the file that were cleared or overwritten by values. */
  readonly lostFormulas = new Set<string>();
  valuesChanged = false;

  private readonly pendingRows: number[];
  private nextRow = 0;
  private columns: readonly number[] = [];
  private nextColumn = 0;
  private inserted: number[] = [];
  private trailing = '';
  private readonly dissolved = new Set<string>();

  constructor(
    private readonly text: string,
    private readonly editor: XmlEditor,
    private readonly sheet: SheetDocument,
    private readonly changes: RowChanges,
    private readonly decoder: CellDecoder,
    private readonly prefix: string,
  ) {
    const inPlace = rowsOutOfOrder(text);
    this.pendingRows = [...new Set([...changes.cells.keys(), ...changes.heights])]
      .filter((row) => !inPlace.has(row))
      .sort((a, b) => a - b);
  }

  /** A row that nothing is written into or before. */
  passes(row: number): boolean {
    const next = this.pendingRows[this.nextRow];
    return (
      (next === undefined || next > row) && !this.changes.cells.has(row) && !this.changes.heights.has(row)
    );
  }

  rowStart(row: ScannedRow): void {
    this.insertRowsBefore(row.index, row.start);
    if (this.pendingRows[this.nextRow] === row.index) this.nextRow++;
    this.columns = this.changes.cells.get(row.index) ?? [];
    this.nextColumn = 0;
    this.inserted = [];
    this.trailing = '';
  }

  cell(scanned: ScannedCell): void {
    const columns = this.columns;
    while (this.nextColumn < columns.length && columns[this.nextColumn]! < scanned.column) {
      const xml = this.newCell(scanned.row, columns[this.nextColumn]!);
      if (xml !== '') this.editor.splice(scanned.start, scanned.start, xml);
      this.nextColumn++;
    }
    if (columns[this.nextColumn] === scanned.column) {
      this.nextColumn++;
      this.change(scanned, this.decoder.decode(scanned));
    } else if (scanned.formula !== null) this.dissolve(scanned);
  }

  rowEnd(row: ScannedRow): void {
    while (this.nextColumn < this.columns.length) {
      this.trailing += this.newCell(row.index, this.columns[this.nextColumn]!);
      this.nextColumn++;
    }
    const openTag = this.text.slice(row.start, row.openEnd);
    const tag = withAttributes(openTag, this.rowAttributes(row));
    if (this.trailing !== '' && tag.endsWith('/>')) {
      const opened = tag.replace(/\s*\/>$/, '>');
      this.editor.splice(row.start, row.end, `${opened}${this.trailing}</${this.prefix}row>`);
      return;
    }
    if (tag !== openTag) this.editor.splice(row.start, row.openEnd, tag);
    if (this.trailing !== '') this.editor.splice(row.closeStart, row.closeStart, this.trailing);
  }

  /** The rows that come after the last row of the file. */
  remainingRows(): string {
    let xml = '';
    for (; this.nextRow < this.pendingRows.length; this.nextRow++) {
      xml += this.newRow(this.pendingRows[this.nextRow]!);
    }
    return xml;
  }

  private insertRowsBefore(index: number, position: number): void {
    let xml = '';
    while (this.nextRow < this.pendingRows.length && this.pendingRows[this.nextRow]! < index) {
      xml += this.newRow(this.pendingRows[this.nextRow]!);
      this.nextRow++;
    }
    if (xml !== '') this.editor.splice(position, position, xml);
  }

  private newRow(row: number): string {
    const cells = (this.changes.cells.get(row) ?? []).map((column) => this.newCell(row, column)).join('');
    const height = this.changes.heights.has(row) ? this.sheet.rowHeights.get(row) : undefined;
    if (cells === '' && height === undefined) return '';
    const attributes = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const open = `<${this.prefix}row r="${row + 1}"${attributes}`;
    return cells === '' ? `${open}/>` : `${open}>${cells}</${this.prefix}row>`;
  }

  private newCell(row: number, column: number): string {
    const cell = this.changes.cellAt(row, column);
    const style = cell === undefined ? 0 : this.changes.styleOf(cell);
    if (isBlank(cell, style)) return '';
    if (cell!.value !== '' || cell!.formula !== null) this.valuesChanged = true;
    this.inserted.push(column);
    return cellXml(this.prefix, row, column, cell, style);
  }

  private change(scanned: ScannedCell, old: CellDocument): void {
    const cell = this.changes.cellAt(scanned.row, scanned.column);
    const style = cell === undefined ? 0 : this.changes.styleOf(cell);
    if (cell !== undefined && sameContent(cell, old)) {
      if (style !== old.style) {
        const openTag = this.text.slice(scanned.start, scanned.openEnd);
        const tag = withAttributes(openTag, { s: style === 0 ? null : String(style) });
        this.editor.splice(scanned.start, scanned.openEnd, tag);
      }
      this.dissolve(scanned);
      return;
    }
    this.valuesChanged = true;
    const shared = scanned.formula?.attributes['t'] === 'shared' && scanned.formula.text !== '';
    if (shared) this.dissolved.add(scanned.formula!.attributes['si'] ?? '');
    if (scanned.formula !== null && (cell === undefined || cell.formula === null)) {
      this.lostFormulas.add(cellAddress(scanned.row, scanned.column));
    }
    // a cell without `r` gives the following ones their place, so it stays as an empty element
    const xml =
      isBlank(cell, style) && scanned.explicit
        ? ''
        : cellXml(this.prefix, scanned.row, scanned.column, cell, style);
    this.editor.splice(scanned.start, scanned.end, xml);
  }

  /** Gives a cell its own formula where the cell that held the shared one was overwritten. */
  private dissolve(scanned: ScannedCell): void {
    const { formula } = scanned;
    const text = this.decoder.fileFormula(scanned);
    if (formula === null || formula.attributes['t'] !== 'shared' || formula.text !== '' || text === null)
      return;
    if (!this.dissolved.has(formula.attributes['si'] ?? '')) return;
    this.editor.splice(formula.start, formula.end, `<${this.prefix}f>${escapeText(text)}</${this.prefix}f>`);
  }

  private rowAttributes(row: ScannedRow): Record<string, string | null> {
    const attributes: Record<string, string | null> = {};
    if (this.changes.heights.has(row.index)) {
      const height = this.sheet.rowHeights.get(row.index);
      attributes['ht'] = height === undefined ? null : String(height);
      attributes['customHeight'] = height === undefined ? null : '1';
    }
    const spans = row.attributes['spans'];
    if (spans !== undefined && this.inserted.length > 0) attributes['spans'] = widened(spans, this.inserted);
    return attributes;
  }
}

const ROW_NUMBER = /<(?:\w+:)?row\s(?:[^>]*?\s)?r=["'](\d+)["']/g;

/** The rows of a sheet, 0-based, where they do not stand one behind the other: none of them is to be made once more. */
function rowsOutOfOrder(text: string): ReadonlySet<number> {
  const rows = new Set<number>();
  let isOrdered = true;
  let last = -1;
  for (const [, number] of text.matchAll(ROW_NUMBER)) {
    const row = Number(number) - 1;
    isOrdered &&= row > last;
    last = row;
    rows.add(row);
  }
  return isOrdered ? new Set() : rows;
}

function sameContent(one: CellDocument, other: CellDocument): boolean {
  return (
    one.formula === other.formula &&
    one.calculated === other.calculated &&
    one.spill?.rows === other.spill?.rows &&
    one.spill?.columns === other.spill?.columns &&
    one.isError === other.isError &&
    Object.is(one.value, other.value)
  );
}

/** The hint `spans` with further columns (0-based); null, so that it is left out, where it has several parts. */
function widened(spans: string, columns: readonly number[]): string | null {
  const match = /^(\d+):(\d+)$/.exec(spans);
  if (match === null) return null;
  const first = Math.min(Number(match[1]), ...columns.map((each) => each + 1));
  const last = Math.max(Number(match[2]), ...columns.map((each) => each + 1));
  return `${first}:${last}`;
}
