import { invalidArgument, itemAlreadyExists, itemNotFound, notImplemented } from '../../protocol/host-error';
import { workbookEventTarget } from '../../protocol/event-message';
import { RemoteCollection } from '../../protocol/remote-object';
import { sheetChanged } from '../changes';
import { newSheet } from '../new-document';
import { requireFreeStructure } from '../protection';
import type { Session } from '../session';
import { findSheet, isSheetName, worksheetsOf } from '../sheets';
import { Worksheet } from './worksheet';

/** The worksheets; chart sheets are not among them. */
export class WorksheetCollection extends RemoteCollection {
  static override readonly className = 'WorksheetCollection';

  constructor(readonly session: Session) {
    super();
  }

  get $items() {
    return worksheetsOf(this.session.document).map((sheet) => new Worksheet(this.session, sheet));
  }

  /** By id, or by name without regard to case. */
  getItem(key: string) {
    const sheet = this.getItemOrNullObject(key);
    if (sheet === null) throw itemNotFound();
    return sheet;
  }

  getItemOrNullObject(key: string) {
    const sheet = findSheet(this.session.document, String(key));
    return sheet === null ? null : new Worksheet(this.session, sheet);
  }

  getActiveWorksheet() {
    const { sheets, activeSheet } = this.session.document;
    const sheet = sheets[activeSheet];
    if (sheet === undefined) throw itemNotFound();
    if (sheet.kind !== 'worksheet') throw notImplemented('An active chart sheet');
    return new Worksheet(this.session, sheet);
  }

  getCount(visibleOnly?: boolean | null) {
    const sheets = worksheetsOf(this.session.document);
    return visibleOnly === true
      ? sheets.filter((sheet) => sheet.visibility === 'Visible').length
      : sheets.length;
  }

  /** Adds a sheet after the last one and does not show it. */
  add(name?: string | null) {
    const { document } = this.session;
    requireFreeStructure(document);
    const wanted = name ?? this.#freeName();
    if (!isSheetName(wanted)) throw invalidArgument(`"${wanted}" is no name for a sheet.`);
    if (document.sheets.some((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase())) {
      throw itemAlreadyExists();
    }
    const sheet = newSheet(wanted, this.session.nextSheetNumber());
    document.sheets.push(sheet);
    sheetChanged(sheet);
    return new Worksheet(this.session, sheet);
  }

  _RegisterDataChangedEvent() {
    this.session.listen('changed', workbookEventTarget);
  }

  _UnregisterDataChangedEvent() {
    this.session.stopListening('changed', workbookEventTarget);
  }

  _RegisterSelectionChangedEvent() {
    this.session.listen('selection', workbookEventTarget);
  }

  _UnregisterSelectionChangedEvent() {
    this.session.stopListening('selection', workbookEventTarget);
  }

  #freeName(): string {
    const taken = new Set(this.session.document.sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`tabelle${number}`)) number += 1;
    return `Tabelle${number}`;
  }
}
