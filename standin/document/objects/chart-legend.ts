import { notImplemented } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { chartsChanged } from '../changes';
import type { ChartDocument, SheetDocument } from '../workbook-document';

export class ChartLegend extends RemoteObject {
  static override readonly className = 'ChartLegend';

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  get visible() {
    return this.chart.legend !== 'None';
  }

  set visible(visible: boolean) {
    if (visible === this.visible) return;
    this.#place(visible ? 'Bottom' : 'None');
  }

  /** Setting it shows a hidden legend. */
  get position() {
    return this.visible ? this.chart.legend : 'Bottom';
  }

  set position(position: string) {
    if (position !== 'Bottom' && position !== 'Right' && position !== 'Top') {
      throw notImplemented(`ChartLegend.position ${position}`);
    }
    this.#place(position);
  }

  #place(legend: ChartDocument['legend']) {
    this.chart.legend = legend;
    chartsChanged(this.sheet);
  }
}
