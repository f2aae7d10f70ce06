import { notImplemented } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import type { SheetDocument } from '../workbook-document';
import { RangeBorder } from './range-border';

/** Only the upper and the lower edge of a range. */
export class RangeBorderCollection extends RemoteCollection {
  static override readonly className = 'RangeBorderCollection';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  get $items() {
    return [this.getItem('EdgeTop'), this.getItem('EdgeBottom')];
  }

  getItem(side: string) {
    const { top, rows } = this.area;
    if (side === 'EdgeTop') {
      return new RangeBorder(this.session, this.sheet, { ...this.area, rows: 1 }, side);
    }
    if (side === 'EdgeBottom') {
      const last = { ...this.area, top: top + rows - 1, rows: 1 };
      return new RangeBorder(this.session, this.sheet, last, side);
    }
    throw notImplemented(`RangeBorderCollection.getItem of ${side}`);
  }
}
