import { invalidArgument, notImplemented } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { seriesNames } from '../series-names';
import type { ChartDocument, SheetDocument } from '../workbook-document';
import { ChartSeries } from './chart-series';

export class ChartSeriesCollection extends RemoteCollection {
  static override readonly className = 'ChartSeriesCollection';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get $items() {
    if (this.chart.source === null) throw notImplemented('The series of a chart of the file');
    return seriesNames(this.chart.source).map(
      (name, index) => new ChartSeries(this.sheet, this.chart, index, name),
    );
  }

  get count() {
    return this.$items.length;
  }

  getCount() {
    return this.count;
  }

  getItemAt(index: number) {
    const series = this.$items[index];
    if (series === undefined) throw invalidArgument();
    return series;
  }
}
