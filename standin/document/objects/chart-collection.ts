import { invalidArgument, itemNotFound, notImplemented } from '../../protocol/host-error';
import { RemoteCollection } from '../../protocol/remote-object';
import { chartsChanged } from '../changes';
import { requireUnprotected } from '../protection';
import { isUnbounded } from '../range-address';
import type { Session } from '../session';
import { unusedId } from '../unused-id';
import type { ChartDocument, SheetDocument } from '../workbook-document';
import { Chart } from './chart';
import { Range } from './range';

const chartTypes = ['ColumnClustered', 'ColumnStacked', 'BarClustered', 'BarStacked', 'Line'];
const firstPosition = { top: 1, left: 1, bottom: 16, right: 8 };

export class ChartCollection extends RemoteCollection {
  static override readonly className = 'ChartCollection';

  constructor(
    readonly session: Session,
    readonly sheet: SheetDocument,
  ) {
    super();
  }

  get $items() {
    return this.sheet.charts.map((chart) => new Chart(this.session, this.sheet, chart));
  }

  get count() {
    return this.sheet.charts.length;
  }

  getCount() {
    return this.count;
  }

  /** By id, or by name without regard to case. */
  getItem(key: string) {
    const chart = this.getItemOrNullObject(key);
    if (chart === null) throw itemNotFound();
    return chart;
  }

  getItemOrNullObject(key: string) {
    const name = String(key).toLowerCase();
    return (
      this.$items.find((chart) => chart.id === key) ??
      this.$items.find((chart) => chart.name.toLowerCase() === name) ??
      null
    );
  }

  /** With `Auto` the shorter side of the range becomes the series. The chart has no title until one is set. */
  add(type: string, sourceData: unknown, seriesBy?: string | null) {
    requireUnprotected(this.sheet);
    if (!chartTypes.includes(type)) throw notImplemented(`A chart of type ${type}`);
    if (!(sourceData instanceof Range) || isUnbounded(sourceData.area)) throw invalidArgument();
    const charts = this.session.document.sheets.flatMap((sheet) => sheet.charts);
    const chart: ChartDocument = {
      id: unusedId('chart', charts),
      name: this.#freeName(),
      type,
      title: '',
      source: {
        sheet: sourceData.sheet,
        area: sourceData.area,
        seriesBy: orientation(sourceData, seriesBy ?? 'Auto'),
      },
      position: firstPosition,
      legend: 'Bottom',
      valueNumberFormat: null,
      seriesColors: [],
      seriesLabels: [],
      part: null,
    };
    this.sheet.charts.push(chart);
    chartsChanged(this.sheet);
    return new Chart(this.session, this.sheet, chart);
  }

  #freeName(): string {
    let number = this.count + 1;
    while (this.getItemOrNullObject(`Diagramm ${number}`) !== null) number += 1;
    return `Diagramm ${number}`;
  }
}

function orientation({ area }: Range, seriesBy: string): 'Rows' | 'Columns' {
  if (seriesBy === 'Rows' || seriesBy === 'Columns') return seriesBy;
  if (seriesBy !== 'Auto') throw invalidArgument();
  return area.rows >= area.columns ? 'Columns' : 'Rows';
}
