import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { parseAddress } from '../range-address';
import type { SheetArea } from '../names';
import type { Session } from '../session';
import { findSheet, worksheetsOf } from '../sheets';
import { addTable } from '../tables';
import type { SheetDocument } from '../workbook-document';
import { Range } from './range';
import { Table } from './table';

/** The tables of the workbook (`sheet` null) or of one sheet. */
export class TableCollection extends RemoteCollection {
  static override readonly className = 'TableCollection';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument | null,
  ) {
    super();
  }

  get $items() {
    const sheets = this.sheet === null ? worksheetsOf(this.session.document) : [this.sheet];
    return sheets.flatMap((sheet) => sheet.tables.map((table) => new Table(this.session, sheet, table)));
  }

  get count() {
    return this.$items.length;
  }

  getCount() {
    return this.count;
  }

  /** By id, or by name without regard to case. */
  getItem(key: string) {
    const table = this.getItemOrNullObject(key);
    if (table === null) throw itemNotFound();
    return table;
  }

  getItemOrNullObject(key: string) {
    const name = String(key).toLowerCase();
    const tables = this.$items;
    return (
      tables.find((table) => table.id === key) ??
      tables.find((table) => table.name.toLowerCase() === name) ??
      null
    );
  }

  /** Makes a table of a range or an address whose first row holds the headings. */
  add(address: unknown, hasHeaders: boolean) {
    if (hasHeaders !== true) throw notImplemented('TableCollection.add without headings');
    const { sheet, area } = this.#place(address);
    const table = addTable(this.session.document, sheet, area);
    this.session.changed(sheet, { ...area, rows: 1 });
    return new Table(this.session, sheet, table);
  }

  #place(address: unknown): SheetArea {
    const place = address instanceof Range ? address : this.#parse(address);
    if (this.sheet !== null && place.sheet !== this.sheet) {
      throw invalidArgument('The range is on another sheet.');
    }
    return place;
  }

  #parse(address: unknown): SheetArea {
    const { document } = this.session;
    const parsed = typeof address === 'string' ? parseAddress(address) : null;
    const active = document.sheets[document.activeSheet] ?? null;
    const sheet = parsed?.sheet == null ? (this.sheet ?? active) : findSheet(document, parsed.sheet);
    if (parsed === null || sheet === null) throw invalidArgument();
    return { sheet, area: parsed.area };
  }
}
