import { RemoteObject } from '../../protocol/remote-object';
import type { SheetDocument } from '../workbook-document';

/** Readable only: the add-in never protects or unprotects. */
export class WorksheetProtection extends RemoteObject {
  static override readonly className = 'WorksheetProtection';

  constructor(readonly sheet: SheetDocument) {
    super();
  }

  get protected() {
    return this.sheet.protected;
  }
}
