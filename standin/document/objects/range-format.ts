import { invalidArgument, notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { commonFormat } from '../cell-format';
import { columnChanged, rowChanged } from '../changes';
import { standardColumnWidth, standardRowHeight, widthInCharacters, widthInPoints } from '../column-width';
import { fittingWidth } from '../fitting-width';
import { formatRange } from '../format-range';
import { requireUnprotected } from '../protection';
import { sheetColumns, sheetRows } from '../range-address';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import type { FormatChange, SheetDocument } from '../workbook-document';
import { RangeBorderCollection } from './range-border-collection';
import { RangeFill } from './range-fill';
import { RangeFont } from './range-font';

const horizontal = ['General', 'Left', 'Center', 'Right'];
const vertical = ['Top', 'Center', 'Bottom'];

/** A property that differs within the range reads null. */
export class RangeFormat extends RemoteObject {
  static override readonly className = 'RangeFormat';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get font() {
    return new RangeFont(this.session, this.sheet, this.area);
  }

  get fill() {
    return new RangeFill(this.session, this.sheet, this.area);
  }

  get borders() {
    return new RangeBorderCollection(this.session, this.sheet, this.area);
  }

  get wrapText() {
    return this.#common('wrapText');
  }

  set wrapText(wrapText: unknown) {
    if (typeof wrapText !== 'boolean') throw invalidArgument();
    this.#change({ wrapText });
  }

  get indentLevel() {
    return this.#common('indent');
  }

  set indentLevel(indent: unknown) {
    if (!Number.isInteger(indent) || Number(indent) < 0 || Number(indent) > 250) {
      throw invalidArgument();
    }
    this.#change({ indent: Number(indent) });
  }

  get horizontalAlignment() {
    return this.#common('horizontalAlignment');
  }

  set horizontalAlignment(alignment: unknown) {
    if (!horizontal.includes(String(alignment))) {
      throw notImplemented(`RangeFormat.horizontalAlignment ${String(alignment)}`);
    }
    this.#change({ horizontalAlignment: alignment as FormatChange['horizontalAlignment'] & string });
  }

  get verticalAlignment() {
    return this.#common('verticalAlignment');
  }

  set verticalAlignment(alignment: unknown) {
    if (!vertical.includes(String(alignment))) {
      throw notImplemented(`RangeFormat.verticalAlignment ${String(alignment)}`);
    }
    this.#change({ verticalAlignment: alignment as FormatChange['verticalAlignment'] & string });
  }

  /** In points. */
  get columnWidth() {
    const { columnWidths } = this.sheet;
    const width = commonSize(this.area.left, this.area.columns, columnWidths);
    if (width === null) return null;
    return width === undefined ? standardColumnWidth : widthInPoints(width);
  }

  set columnWidth(points: unknown) {
    this.#eachColumn(() => widthInCharacters(size(points, 1342)));
  }

  /** In points. */
  get rowHeight() {
    const height = commonSize(this.area.top, this.area.rows, this.sheet.rowHeights);
    return height === undefined ? standardRowHeight : height;
  }

  set rowHeight(points: unknown) {
    const height = size(points, 409.5);
    this.#eachRow((row) => this.sheet.rowHeights.set(row, height));
  }

  /** Estimated from the number of characters; Excel measures the text. */
  autofitColumns() {
    const { document } = this.session;
    this.#eachColumn((column) =>
      fittingWidth(document, this.sheet, { ...this.area, left: column, columns: 1 }),
    );
  }

  /** Gives the rows back to Excel, which fits rows without a height of their own when it opens the file. */
  autofitRows() {
    this.#eachRow((row) => this.sheet.rowHeights.delete(row));
  }

  #common<K extends keyof FormatChange>(property: K) {
    return commonFormat(this.session.document, this.sheet, this.area, property) ?? null;
  }

  #change(change: FormatChange) {
    formatRange(this.sheet, this.area, change);
  }

  #eachColumn(width: (column: number) => number | null) {
    requireUnprotected(this.sheet);
    if (this.area.columns === sheetColumns) throw notImplemented('Setting the width of all columns');
    for (let column = this.area.left; column < this.area.left + this.area.columns; column += 1) {
      const characters = width(column);
      if (characters === null) continue;
      this.sheet.columnWidths.set(column, characters);
      columnChanged(this.sheet, column);
    }
  }

  #eachRow(change: (row: number) => void) {
    requireUnprotected(this.sheet);
    if (this.area.rows === sheetRows) throw notImplemented('Setting the height of all rows');
    for (let row = this.area.top; row < this.area.top + this.area.rows; row += 1) {
      change(row);
      rowChanged(this.sheet, row);
    }
  }
}

/** undefined: none has a size of its own; null: they differ. */
function commonSize(first: number, count: number, sizes: ReadonlyMap<number, number>) {
  const own = [...sizes].filter(([index]) => index >= first && index < first + count);
  if (own.length === 0) return undefined;
  const value = own[0]![1];
  return own.length === count && own.every(([, other]) => other === value) ? value : null;
}

function size(points: unknown, largest: number): number {
  if (typeof points !== 'number' || !(points >= 0 && points <= largest)) throw invalidArgument();
  return points;
}
