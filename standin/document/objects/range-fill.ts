import { RemoteObject } from '../../protocol/remote-object';
import { commonFormat } from '../cell-format';
import { colorText } from '../color';
import { formatRange } from '../format-range';
import type { CellArea } from '../range-address';
import type { Session } from '../session';
import type { SheetDocument } from '../workbook-document';

export class RangeFill extends RemoteObject {
  static override readonly className = 'RangeFill';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly area: CellArea,
  ) {
    super();
  }

  /** `#FFFFFF` without a fill, '' where the cells differ. */
  get color() {
    const color = commonFormat(this.session.document, this.sheet, this.area, 'fillColor');
    if (color === undefined) return '';
    return color ?? '#FFFFFF';
  }

  set color(color: unknown) {
    formatRange(this.sheet, this.area, { fillColor: colorText(color) });
  }

  clear() {
    formatRange(this.sheet, this.area, { fillColor: null });
  }
}
