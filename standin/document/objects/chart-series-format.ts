import { RemoteObject } from '../../protocol/remote-object';
import type { ChartDocument, SheetDocument } from '../workbook-document';
import { ChartFill } from './chart-fill';

export class ChartSeriesFormat extends RemoteObject {
  static override readonly className = 'ChartSeriesFormat';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
    readonly index: number,
  ) {
    super();
  }

  get fill() {
    return new ChartFill(this.sheet, this.chart, this.index);
  }
}
