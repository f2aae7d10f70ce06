import {
  invalidArgument,
  invalidOperation,
  itemAlreadyExists,
  itemNotFound,
  notImplemented,
} from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { areaOnSheet } from '../area-on-sheet';
import { usedArea } from '../cells';
import { sheetChanged } from '../changes';
import { colorText } from '../color';
import { requireFreeStructure } from '../protection';
import { isOnSheet, wholeSheet } from '../range-address';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import { findSheet, isLastVisible, isSheetName, moveSheet, removeSheet, worksheetsOf } from '../sheets';
import type { SheetDocument } from '../workbook-document';
import { AutoFilter } from './auto-filter';
import { ChartCollection } from './chart-collection';
import { NamedItemCollection } from './named-item-collection';
import { PageBreakCollection } from './page-break-collection';
import { PageLayout } from './page-layout';
import { Range } from './range';
import { TableCollection } from './table-collection';
import { WorksheetFreezePanes } from './worksheet-freeze-panes';
import { WorksheetProtection } from './worksheet-protection';

const firstCell: CellArea = { top: 0, left: 0, rows: 1, columns: 1 };

export class Worksheet extends RemoteObject {
  static override readonly className = 'Worksheet';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
  ) {
    super();
  }

  override get $identity() {
    return { Id: this.sheet.id };
  }

  override get $exists() {
    return this.session.document.sheets.includes(this.sheet);
  }

  get id() {
    return this.sheet.id;
  }

  get name() {
    return this.sheet.name;
  }

  /** References in formulas are not rewritten, so only a sheet made in this session can be renamed. */
  set name(name: string) {
    requireFreeStructure(this.session.document);
    const other = findSheet(this.session.document, name);
    if (!isSheetName(name)) throw invalidArgument(`"${name}" is no name for a sheet.`);
    if (other !== null && other !== this.sheet) throw itemAlreadyExists();
    if (this.sheet.part !== null) throw notImplemented('Renaming a sheet of the file');
    this.sheet.name = name;
    sheetChanged(this.sheet);
  }

  get visibility() {
    return this.sheet.visibility;
  }

  set visibility(visibility: SheetDocument['visibility']) {
    requireFreeStructure(this.session.document);
    if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw invalidArgument();
    if (visibility !== 'Visible' && isLastVisible(this.session.document, this.sheet)) {
      throw invalidOperation('A workbook must have at least one visible sheet.');
    }
    this.sheet.visibility = visibility;
    sheetChanged(this.sheet);
  }

  get position() {
    return worksheetsOf(this.session.document).indexOf(this.sheet);
  }

  set position(position: number) {
    const { document } = this.session;
    requireFreeStructure(document);
    const target = worksheetsOf(document)[position];
    if (target === undefined) throw invalidArgument();
    moveSheet(document, this.sheet, document.sheets.indexOf(target));
  }

  get showGridlines() {
    return this.sheet.showGridlines;
  }

  set showGridlines(show: boolean) {
    this.sheet.showGridlines = show;
    sheetChanged(this.sheet);
  }

  /** The name under which the client sends `showGridlines`. */
  set gridlines(show: boolean) {
    this.showGridlines = show;
  }

  get tabColor() {
    return this.sheet.tabColor;
  }

  /** `#RRGGBB`, or '' for none. */
  set tabColor(color: string) {
    this.sheet.tabColor = color === '' ? '' : colorText(color);
    sheetChanged(this.sheet);
  }

  get tables() {
    return new TableCollection(this.session, this.sheet);
  }

  get charts() {
    return new ChartCollection(this.session, this.sheet);
  }

  get autoFilter() {
    return new AutoFilter(this.sheet);
  }

  get names() {
    this.session.requireInFront();
    return new NamedItemCollection(this.session, this.sheet);
  }

  get protection() {
    return new WorksheetProtection(this.sheet);
  }

  get freezePanes() {
    return new WorksheetFreezePanes(this.sheet);
  }

  get pageLayout() {
    return new PageLayout(this);
  }

  get horizontalPageBreaks() {
    return new PageBreakCollection(this);
  }

  activate() {
    const { document } = this.session;
    if (this.sheet.visibility !== 'Visible') {
      throw invalidOperation('A hidden sheet cannot be activated.');
    }
    document.activeSheet = document.sheets.indexOf(this.sheet);
    this.session.select(firstCell);
  }

  delete() {
    requireFreeStructure(this.session.document);
    if (isLastVisible(this.session.document, this.sheet)) {
      throw invalidOperation('A workbook must have at least one visible sheet.');
    }
    if (this.sheet.visibility === 'VeryHidden') {
      throw invalidOperation('A very hidden sheet cannot be deleted.');
    }
    removeSheet(this.session.document, this.sheet);
  }

  /** An address on this sheet, a defined name, or nothing for the whole sheet. */
  getRange(address?: string | null) {
    if (address === undefined || address === null || address === '') return this.#range(wholeSheet);
    return this.#range(areaOnSheet(this.session.document, this.sheet, String(address)));
  }

  getRangeByIndexes(startRow: number, startColumn: number, rowCount: number, columnCount: number) {
    return this.#range({ top: startRow, left: startColumn, rows: rowCount, columns: columnCount });
  }

  getCell(row: number, column: number) {
    return this.#range({ top: row, left: column, rows: 1, columns: 1 });
  }

  /** The first cell where nothing is used. */
  getUsedRange(valuesOnly?: boolean | null) {
    return this.#range(usedArea(this.sheet, wholeSheet, valuesOnly === true) ?? firstCell);
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean | null) {
    const area = usedArea(this.sheet, wholeSheet, valuesOnly === true);
    return area === null ? null : this.#range(area);
  }

  _GetSheetById(id: string) {
    const sheet = findSheet(this.session.document, id);
    if (sheet === null) throw itemNotFound();
    return new Worksheet(this.session, sheet);
  }

  _RegisterDataChangedEvent() {
    this.session.listen('changed', this.sheet.id);
  }

  _UnregisterDataChangedEvent() {
    this.session.stopListening('changed', this.sheet.id);
  }

  #range(area: CellArea) {
    if (!isOnSheet(area)) throw invalidArgument();
    return new Range(this.session, this.sheet, area);
  }
}
