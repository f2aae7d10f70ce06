import { RemoteObject } from '../../protocol/remote-object';
import type { Session } from '../session';
import { Application } from './application';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import { Functions } from './functions';
import { NamedItemCollection } from './named-item-collection';
import { Range } from './range';
import { SettingCollection } from './setting-collection';
import { TableCollection } from './table-collection';
import { WorkbookProtection } from './workbook-protection';
import { WorksheetCollection } from './worksheet-collection';

/**
 * The root object of the stand-in's Excel.
 *
 * What these classes do is what the unmodified client accepts and what Microsoft's public documentation of the Excel
 * JavaScript API says; none of it was compared with a real Excel. Formulas are kept, not calculated: one that was
 * entered reads `#BUSY!`, and values of formulas that depend on a changed cell stay as they were.
 */
export class Workbook extends RemoteObject {
  static override readonly className = 'Workbook';

  constructor(readonly session: Session) {
    super();
  }

  get worksheets() {
    return new WorksheetCollection(this.session);
  }

  get tables() {
    return new TableCollection(this.session, null);
  }

  get names() {
    this.session.requireInFront();
    return new NamedItemCollection(this.session, null);
  }

  get customXmlParts() {
    return new CustomXmlPartCollection(this.session);
  }

  get settings() {
    return new SettingCollection(this.session);
  }

  get application() {
    return new Application(this.session);
  }

  get protection() {
    return new WorkbookProtection(this.session.document);
  }

  get functions() {
    return new Functions(this.session);
  }

  getSelectedRange() {
    this.session.requireInFront();
    return new Range(this.session, this.#activeSheet(), this.session.selection);
  }

  getActiveCell() {
    const { top, left } = this.session.selection;
    return new Range(this.session, this.#activeSheet(), { top, left, rows: 1, columns: 1 });
  }

  #activeSheet() {
    return new WorksheetCollection(this.session).getActiveWorksheet().sheet;
  }
}
