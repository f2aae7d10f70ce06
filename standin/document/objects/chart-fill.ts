import { RemoteObject } from '../../protocol/remote-object';
import { chartsChanged } from '../changes';
import { colorText } from '../color';
import type { ChartDocument, SheetDocument } from '../workbook-document';

/** The fill of one series. */
export class ChartFill extends RemoteObject {
  static override readonly className = 'ChartFill';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
    readonly index: number,
  ) {
    super();
  }

  setSolidColor(color: unknown) {
    this.chart.seriesColors[this.index] = colorText(color);
    chartsChanged(this.sheet);
  }

  /** No fill: the series takes its place but is not seen. */
  clear() {
    this.chart.seriesColors[this.index] = 'none';
    chartsChanged(this.sheet);
  }
}
