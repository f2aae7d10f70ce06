import { RemoteObject } from '../../protocol/remote-object';
import { invalidArgument } from '../../protocol/host-error';
import { chartsChanged } from '../changes';
import type { ChartDocument, SheetDocument } from '../workbook-document';
import { ChartSeriesFormat } from './chart-series-format';

export class ChartSeries extends RemoteObject {
  static override readonly className = 'ChartSeries';
  readonly #index: number;
  readonly #name: string | null;

  constructor(
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
    index: number,
    name: string | null,
  ) {
    super();
    this.#index = index;
    this.#name = name;
  }

  get name() {
    return this.#name ?? `Datenreihen${this.#index + 1}`;
  }

  get hasDataLabels() {
    return this.chart.seriesLabels[this.#index] ?? false;
  }

  set hasDataLabels(hasDataLabels: unknown) {
    if (typeof hasDataLabels !== 'boolean') throw invalidArgument();
    this.chart.seriesLabels[this.#index] = hasDataLabels;
    chartsChanged(this.sheet);
  }

  get format() {
    return new ChartSeriesFormat(this.sheet, this.chart, this.#index);
  }
}
