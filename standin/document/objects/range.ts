import { invalidArgument, notImplemented, rangeExceedsLimit } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import type { Behaviour } from '../behaviour/switches';
import { numberFormatOf } from '../cell-format';
import { cellAt, hasContent, readBlock, usedArea } from '../cells';
import { fillColumns } from '../calculated-columns';
import { clearBlock, type ClearWhat } from '../clear-block';
import { arrayAt, endArrays, requireNoFixedBlock } from '../fixed-blocks';
import { GERMAN_ERRORS } from '../german-errors';
import { hyperlinkAt, setHyperlink } from '../hyperlinks';
import { lineProperties } from '../line-properties';
import { mergeArea, unmergeArea } from '../merges';
import { requireUnprotected } from '../protection';
import {
  areaAddress,
  boundingArea,
  isOnSheet,
  isUnbounded,
  quoteSheetName,
  sheetColumns,
  sheetRows,
} from '../range-address';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import { spillArea } from '../spill';
import type { CellDocument, SheetDocument } from '../workbook-document';
import { enterBlock, formatBlock } from '../write-block';
import { FUNCTION_PREFIX } from '../../../src/workbook/function-prefix';
import { ConditionalFormatCollection } from './conditional-format-collection';
import { RangeFormat } from './range-format';
import { Worksheet } from './worksheet';

/** Excel's documented limit for reading a range, in cells. */
const mostCells = 5_000_000;

const CLEARED: readonly string[] = [
  'All',
  'Contents',
  'Formats',
  'Hyperlinks',
  'RemoveHyperlinks',
] satisfies ClearWhat[];

/** A rectangle of cells. Whole rows and columns answer null for what belongs to single cells, as Excel does. */
export class Range extends RemoteObject {
  static override readonly className = 'Range';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  override get $keepsReference() {
    return true;
  }

  override get $exists() {
    return this.session.document.sheets.includes(this.sheet);
  }

  get values() {
    return this.#read((cell) => valueOf(cell, this.session.behaviour));
  }

  set values(values: unknown) {
    this.#enter(values);
  }

  get formulas() {
    const { behaviour } = this.session;
    const formulas = this.#read((cell) => formulaOf(cell, behaviour) ?? valueOf(cell, behaviour));
    return formulas === null ? null : withArrays(this.sheet, this.area, formulas, behaviour);
  }

  set formulas(formulas: unknown) {
    this.#enter(formulas);
    if (this.session.behaviour.calculatedColumns === 'filled') fillColumns(this.sheet, this.area);
  }

  get numberFormat() {
    const { styles } = this.session.document;
    return this.#read((cell) => numberFormatOf(cell, styles));
  }

  set numberFormat(numberFormat: unknown) {
    requireUnprotected(this.sheet);
    formatBlock(this.sheet, this.area, numberFormat);
  }

  get valueTypes() {
    return this.#read(valueTypeOf);
  }

  get address() {
    return `${quoteSheetName(this.sheet.name)}!${areaAddress(this.area)}`;
  }

  get rowIndex() {
    return this.area.top;
  }

  get conditionalFormats() {
    return new ConditionalFormatCollection(this.sheet, this.area);
  }

  get columnIndex() {
    return this.area.left;
  }

  get rowCount() {
    return this.area.rows;
  }

  get columnCount() {
    return this.area.columns;
  }

  /** -1 beyond 2³¹ − 1 cells. */
  get cellCount() {
    const count = this.area.rows * this.area.columns;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  /** True or false where all rows are alike, else null. */
  get rowHidden(): boolean | null {
    return allIn(this.sheet.hiddenRows, this.area.top, this.area.rows);
  }

  set rowHidden(_hidden: unknown) {
    throw notImplemented('Hiding rows');
  }

  get columnHidden(): boolean | null {
    return allIn(this.sheet.hiddenColumns, this.area.left, this.area.columns);
  }

  set columnHidden(_hidden: unknown) {
    throw notImplemented('Hiding columns');
  }

  get worksheet() {
    return new Worksheet(this.session, this.sheet);
  }

  /** Null where the first cell has none; only places in the workbook can be set. */
  get hyperlink() {
    const link = hyperlinkAt(this.sheet, this.area);
    if (link === null) return null;
    const { address, documentReference, screenTip, display } = link;
    return {
      ...(address === null ? {} : { address }),
      ...(documentReference === null ? {} : { documentReference }),
      ...(screenTip === null ? {} : { screenTip }),
      ...(display === null ? {} : { textToDisplay: display }),
    };
  }

  set hyperlink(link: unknown) {
    requireUnprotected(this.sheet);
    const text = setHyperlink(this.sheet, this.area, link);
    if (text !== null) this.#enter(text);
  }

  get format() {
    return new RangeFormat(this.session, this.sheet, this.area);
  }

  clear(applyTo?: string | null) {
    requireUnprotected(this.sheet);
    const what = applyTo ?? 'All';
    if (!CLEARED.includes(what)) throw notImplemented(`Range.clear of ${what}`);
    if (what === 'All' || what === 'Contents') {
      requireNoFixedBlock(this.sheet, this.area);
      endArrays(this.sheet, this.area);
    }
    clearBlock(this.sheet, this.area, what as ClearWhat);
    if (what === 'All' || what === 'Contents') this.session.changed(this.sheet, this.area);
  }

  /** Shows the sheet, too. */
  select() {
    this.worksheet.activate();
    this.session.select(this.area);
  }

  merge(across?: boolean | null) {
    requireUnprotected(this.sheet);
    mergeArea(this.sheet, this.area, across === true);
    this.session.changed(this.sheet, this.area);
  }

  unmerge() {
    requireUnprotected(this.sheet);
    unmergeArea(this.sheet, this.area);
  }

  /** May lie outside the range, as long as it is on the sheet. */
  getCell(row: number, column: number) {
    const { top, left } = this.area;
    return this.#at({ top: top + row, left: left + column, rows: 1, columns: 1 });
  }

  getOffsetRange(rowOffset: number, columnOffset: number) {
    const { top, left, rows, columns } = this.area;
    return this.#at({ top: top + rowOffset, left: left + columnOffset, rows, columns });
  }

  getResizedRange(deltaRows: number, deltaColumns: number) {
    const { top, left, rows, columns } = this.area;
    return this.#at({ top, left, rows: rows + deltaRows, columns: columns + deltaColumns });
  }

  getRow(row: number) {
    if (!(row >= 0 && row < this.area.rows)) throw invalidArgument();
    return this.#at({ ...this.area, top: this.area.top + row, rows: 1 });
  }

  getColumn(column: number) {
    if (!(column >= 0 && column < this.area.columns)) throw invalidArgument();
    return this.#at({ ...this.area, left: this.area.left + column, columns: 1 });
  }

  /** What was asked of each row, in their order; null where the cells of a row differ. */
  getRowProperties(asked: unknown) {
    return Array.from({ length: this.area.rows }, (_, row) => lineProperties(this.getRow(row), asked));
  }

  getColumnProperties(asked: unknown) {
    return Array.from({ length: this.area.columns }, (_, column) =>
      lineProperties(this.getColumn(column), asked),
    );
  }

  getEntireColumn() {
    return this.#at({ ...this.area, top: 0, rows: sheetRows });
  }

  getEntireRow() {
    return this.#at({ ...this.area, left: 0, columns: sheetColumns });
  }

  getBoundingRect(other: unknown) {
    const range = typeof other === 'string' ? this.worksheet.getRange(other) : other;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    return this.#at(boundingArea(this.area, range.area));
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null) {
    const area = usedArea(this.sheet, this.area, valuesOnly === true);
    return area === null ? null : this.#at(area);
  }

  /** The block that the formula of a single cell fills. */
  getSpillingToRangeOrNullObject() {
    const { top, left, rows, columns } = this.area;
    if (rows !== 1 || columns !== 1) throw invalidArgument();
    const area = spillArea(cellAt(this.sheet, top, left), top, left);
    return area === null ? null : this.#at(area);
  }

  /** The client asks this before it splits a large write into pieces. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.area.rows || columns !== this.area.columns) {
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    }
  }

  #at(area: CellArea) {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.session, this.sheet, area);
  }

  #read<T>(read: (cell: CellDocument | undefined) => T): T[][] | null {
    if (isUnbounded(this.area)) return null;
    if (this.area.rows * this.area.columns > mostCells) throw rangeExceedsLimit();
    return readBlock(this.sheet, this.area, read);
  }

  #enter(values: unknown) {
    requireUnprotected(this.sheet);
    requireNoFixedBlock(this.sheet, this.area);
    endArrays(this.sheet, this.area);
    enterBlock(this.session.document, this.sheet, this.area, values, this.session.behaviour);
    this.session.changed(this.sheet, this.area);
  }
}

function allIn(members: ReadonlySet<number>, first: number, count: number): boolean | null {
  let found = 0;
  if (count < members.size) {
    for (let index = first; index < first + count; index += 1) if (members.has(index)) found += 1;
  } else for (const member of members) if (member >= first && member < first + count) found += 1;
  if (found === 0) return false;
  return found === count ? true : null;
}

/** A call of a custom function: `KIM.KOSTEN(`. */
const CUSTOM_CALL = new RegExp(String.raw`\b${FUNCTION_PREFIX}\.([\p{L}]+)\(`, 'gu');

function formulaOf(cell: CellDocument | undefined, { beforeLoad }: Behaviour): string | null {
  const formula = cell?.formula ?? null;
  return beforeLoad === 'as-entered' || formula === null
    ? formula
    : formula.replace(CUSTOM_CALL, `_xldudf_${FUNCTION_PREFIX}_$1(`);
}

/** Every cell of an array shows the formula that fills it. */
function withArrays<T>(
  sheet: SheetDocument,
  area: CellArea,
  read: readonly (readonly T[])[],
  behaviour: Behaviour,
): readonly (readonly (T | string)[])[] {
  if (sheet.fixedBlocks.length === 0) return read;
  return read.map((cells, down) =>
    cells.map((content, right) => {
      const array = arrayAt(sheet, area.top + down, area.left + right);
      if (array === null) return content;
      return formulaOf(cellAt(sheet, array.area.top, array.area.left), behaviour) ?? content;
    }),
  );
}

function valueOf(cell: CellDocument | undefined, behaviour: Behaviour) {
  const { errorWords, digits } = behaviour;
  if (cell === undefined) return '';
  if (cell.formula !== null && formulaOf(cell, behaviour) !== cell.formula) return '#NAME?';
  if (!cell.calculated) return '#BUSY!';
  if (cell.isError && errorWords === 'german') return GERMAN_ERRORS.get(String(cell.value)) ?? cell.value;
  return digits < 17 && typeof cell.value === 'number' ? Number(cell.value.toPrecision(digits)) : cell.value;
}

function valueTypeOf(cell: CellDocument | undefined) {
  if (cell === undefined || !hasContent(cell)) return 'Empty';
  if (cell.isError || !cell.calculated) return 'Error';
  switch (typeof cell.value) {
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'String';
  }
}
