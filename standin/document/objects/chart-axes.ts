import { RemoteObject } from '../../protocol/remote-object';
import type { ChartDocument, SheetDocument } from '../workbook-document';
import { ChartAxis } from './chart-axis';

/** Only the axis of values. */
export class ChartAxes extends RemoteObject {
  static override readonly className = 'ChartAxes';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get valueAxis() {
    return new ChartAxis(this.sheet, this.chart);
  }
}
