import { RemoteObject } from '../../protocol/remote-object';
import type { WorkbookDocument } from '../workbook-document';

/** Of the structure. Readable only: the add-in never protects or unprotects. */
export class WorkbookProtection extends RemoteObject {
  static override readonly className = 'WorkbookProtection';

  constructor(readonly document: WorkbookDocument) {
    super();
  }

  get protected() {
    return this.document.structureProtected === true;
  }
}
