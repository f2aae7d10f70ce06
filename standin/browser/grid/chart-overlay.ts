import { cellAt } from '../../document/cells';
import type { ChartDocument, SheetDocument } from '../../document/workbook-document';
import { element } from '../page/element';
import { chartPicture } from './chart-picture';
import type { ChartColumn, ChartPicture } from './chart-picture';

/** Where a chart lies in the page, in pixels from the upper left corner of the grid. */
export interface Place {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Draws the charts of a sheet over the grid. */
export class ChartOverlay {
  constructor(private readonly layer: HTMLElement) {}

  show(sheet: SheetDocument, placeOf: (chart: ChartDocument) => Place): void {
    this.layer.replaceChildren(
      ...sheet.charts.flatMap((chart) => {
        const source = chart.source?.sheet ?? sheet;
        const picture = chartPicture(chart, (row, column) => cellAt(source, row, column)?.value ?? '');
        return picture === null ? [] : [draw(picture, placeOf(chart))];
      }),
    );
  }
}

function draw({ title, columns, legend }: ChartPicture, place: Place): HTMLElement {
  const chart = element('figure', 'chart');
  for (const [side, pixels] of Object.entries(place)) chart.style.setProperty(side, `${pixels}px`);
  const plot = element('div', 'chart-plot');
  plot.append(...columns.map(column));
  const names = element('div', 'chart-legend');
  names.append(
    ...legend.map(({ name, color }) => {
      const entry = element('span', 'chart-name', name);
      entry.style.setProperty('--color', color);
      return entry;
    }),
  );
  chart.append(element('figcaption', 'chart-title', title), plot, names);
  return chart;
}

function column({ label, parts }: ChartColumn): HTMLElement {
  const box = element('div', 'chart-column');
  const bar = element('div', 'chart-bar');
  for (const { from, to, color } of parts) {
    if (color === null || from === to) continue;
    const part = element('div', 'chart-part');
    part.style.bottom = `${from * 100}%`;
    part.style.height = `${(to - from) * 100}%`;
    part.style.background = color;
    bar.append(part);
  }
  box.append(bar, element('span', 'chart-label', label));
  return box;
}
