import { RemoteObject } from '../../protocol/remote-object';
import { pageBreaksChanged } from '../changes';
import type { SheetDocument } from '../workbook-document';

/** A horizontal page break: a new page begins with the row. */
export class PageBreak extends RemoteObject {
  static override readonly className = 'PageBreak';

  constructor(
    readonly sheet: SheetDocument,
    readonly row: number,
  ) {
    super();
  }

  get columnIndex() {
    return 0;
  }

  get rowIndex() {
    return this.row;
  }

  delete() {
    this.sheet.pageBreaks.delete(this.row);
    pageBreaksChanged(this.sheet);
  }
}
