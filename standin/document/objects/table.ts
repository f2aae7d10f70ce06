import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { areaOnSheet } from '../area-on-sheet';
import { tablesChanged } from '../changes';
import { clearBlock } from '../clear-block';
import { requireUnprotected } from '../protection';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import { breakReferences } from '../table-references';
import { renameTable, resizeTable } from '../tables';
import type { SheetDocument, TableDocument } from '../workbook-document';
import { Range } from './range';
import { Worksheet } from './worksheet';

export class Table extends RemoteObject {
  static override readonly className = 'Table';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly table: TableDocument,
  ) {
    super();
  }

  override get $identity() {
    return { Id: this.table.id };
  }

  override get $exists() {
    return this.sheet.tables.includes(this.table);
  }

  get id() {
    return this.table.id;
  }

  get name() {
    return this.table.name;
  }

  set name(name: string) {
    renameTable(this.session.document, this.sheet, this.table, name);
  }

  get style() {
    return this.table.style;
  }

  set style(style: string) {
    if (typeof style !== 'string') throw invalidArgument();
    this.table.style = style;
    tablesChanged(this.sheet);
  }

  get showFilterButton() {
    return this.table.showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.table.showFilterButton = show;
    tablesChanged(this.sheet);
  }

  get showBandedRows() {
    return this.table.showBandedRows;
  }

  set showBandedRows(show: boolean) {
    this.table.showBandedRows = show;
    tablesChanged(this.sheet);
  }

  /** Read only: the stand-in does not add or remove rows of totals. */
  get showTotals() {
    return this.table.hasTotals;
  }

  get worksheet() {
    return new Worksheet(this.session, this.sheet);
  }

  getRange() {
    return this.#range(this.table.area);
  }

  getHeaderRowRange() {
    return this.#range({ ...this.table.area, rows: 1 });
  }

  getDataBodyRange() {
    const { area, hasTotals } = this.table;
    return this.#range({ ...area, top: area.top + 1, rows: area.rows - (hasTotals ? 2 : 1) });
  }

  /** `newRange` is a range on the same sheet or an address. */
  resize(newRange: unknown) {
    resizeTable(this.sheet, this.table, this.#target(newRange));
  }

  /** Removes the table together with what its cells hold. */
  delete() {
    this.#remove();
    if (this.session.behaviour.tableReferences === 'broken') {
      breakReferences(this.session.document, this.table.name);
    }
    clearBlock(this.sheet, this.table.area, 'All');
    this.session.changed(this.sheet, this.table.area);
  }

  /** Removes the table and leaves the cells. */
  convertToRange() {
    this.#remove();
    return this.#range(this.table.area);
  }

  #remove() {
    requireUnprotected(this.sheet);
    this.sheet.tables.splice(this.sheet.tables.indexOf(this.table), 1);
    tablesChanged(this.sheet);
  }

  #target(target: unknown): CellArea {
    if (target instanceof Range && target.sheet === this.sheet) return target.area;
    if (typeof target !== 'string') throw invalidArgument();
    return areaOnSheet(this.session.document, this.sheet, target);
  }

  #range(area: CellArea) {
    return new Range(this.session, this.sheet, area);
  }
}
