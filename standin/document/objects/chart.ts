import { invalidArgument } from '../../protocol/host-error';
import { RemoteObject } from '../../protocol/remote-object';
import { chartsChanged } from '../changes';
import { requireUnprotected } from '../protection';
import { boundingArea } from '../range-address';
import type { Session } from '../session';
import type { ChartDocument, SheetDocument } from '../workbook-document';
import { ChartAxes } from './chart-axes';
import { ChartLegend } from './chart-legend';
import { ChartSeriesCollection } from './chart-series-collection';
import { ChartTitle } from './chart-title';
import { Range } from './range';
import { Worksheet } from './worksheet';

export class Chart extends RemoteObject {
  static override readonly className = 'Chart';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
    readonly chart: ChartDocument,
  ) {
    super();
  }

  override get $identity() {
    return { Id: this.chart.id };
  }

  override get $exists() {
    return this.sheet.charts.includes(this.chart);
  }

  get id() {
    return this.chart.id;
  }

  get name() {
    return this.chart.name;
  }

  set name(name: string) {
    if (typeof name !== 'string' || name === '') throw invalidArgument();
    this.chart.name = name;
    chartsChanged(this.sheet);
  }

  /** `Unknown` for a chart that was in the file. */
  get chartType() {
    return this.chart.type;
  }

  get worksheet() {
    return new Worksheet(this.session, this.sheet);
  }

  get title() {
    return new ChartTitle(this.sheet, this.chart);
  }

  get legend() {
    return new ChartLegend(this.sheet, this.chart);
  }

  get axes() {
    return new ChartAxes(this.sheet, this.chart);
  }

  get series() {
    return new ChartSeriesCollection(this.sheet, this.chart);
  }

  /** From the upper left of the first cell to the lower right of the last. */
  setPosition(startCell: unknown, endCell?: unknown) {
    const start = this.#cells(startCell);
    const area = boundingArea(start, endCell == null ? start : this.#cells(endCell));
    this.chart.position = {
      top: area.top,
      left: area.left,
      bottom: area.top + area.rows - 1,
      right: area.left + area.columns - 1,
    };
    chartsChanged(this.sheet);
  }

  delete() {
    requireUnprotected(this.sheet);
    this.sheet.charts.splice(this.sheet.charts.indexOf(this.chart), 1);
    chartsChanged(this.sheet);
  }

  #cells(cells: unknown) {
    const range = typeof cells === 'string' ? this.worksheet.getRange(cells) : cells;
    if (!(range instanceof Range) || range.sheet !== this.sheet) throw invalidArgument();
    return range.area;
  }
}
