import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { sheetChanged } from '../changes';
import type { SheetDocument } from '../workbook-document';

export class WorksheetFreezePanes extends RemoteObject {
  static override readonly className = 'WorksheetFreezePanes';

  constructor(readonly sheet: SheetDocument) {
    super();
  }

  freezeRows(count?: number | null) {
    const rows = count ?? 0;
    if (!Number.isInteger(rows) || rows < 0) throw invalidArgument();
    this.sheet.frozenRows = rows;
    sheetChanged(this.sheet);
  }

  unfreeze() {
    this.freezeRows(0);
  }
}
