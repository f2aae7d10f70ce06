import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { chartsChanged } from '../changes';
import type { ChartDocument, SheetDocument } from '../workbook-document';

export class ChartAxis extends RemoteObject {
  static override readonly className = 'ChartAxis';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get numberFormat() {
    return this.chart.valueNumberFormat ?? 'General';
  }

  set numberFormat(numberFormat: string) {
    if (typeof numberFormat !== 'string') throw invalidArgument();
    this.chart.valueNumberFormat = numberFormat;
    chartsChanged(this.sheet);
  }
}
