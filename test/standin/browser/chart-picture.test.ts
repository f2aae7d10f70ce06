import { chartPicture } from '../../../standin/browser/grid/chart-picture';
import { newSheet } from '../../../standin/document/new-document';
import type { CellValue, ChartDocument } from '../../../standin/document/workbook-document';

const cells: readonly (readonly CellValue[])[] = [
  ['Schritt', 'Sockel', 'mehr', 'weniger'],
  ['Vorlage', 0, 600, 0],
  ['VZÄ', 500, 0, 100],
  ['Rest', 0, 0, -200],
];

const chart = (change: Partial<ChartDocument> = {}): ChartDocument => ({
  id: 'c',
  name: 'Wasserfall',
  type: 'ColumnStacked',
  title: 'Überleitung',
  source: { sheet: newSheet('A', 0), area: { top: 0, left: 0, rows: 4, columns: 4 }, seriesBy: 'Columns' },
  position: { top: 0, left: 0, bottom: 10, right: 5 },
  legend: 'Bottom',
  valueNumberFormat: null,
  seriesColors: ['none', '#1F4E5F', '#C9A227'],
  seriesLabels: [],
  part: null,
  ...change,
});

const picture = (change: Partial<ChartDocument> = {}) =>
  chartPicture(chart(change), (row, column) => cells[row]![column]!);

test('columns are stacked between the lowest and the highest value', () => {
  const { columns } = picture()!;
  expect(columns.map(({ label }) => label)).toEqual(['Vorlage', 'VZÄ', 'Rest']);
  expect(columns[0]!.parts[1]).toEqual({ from: 0.25, to: 1, color: '#1F4E5F' });
  expect(columns[1]!.parts[0]).toEqual({ from: 0.25, to: 0.875, color: null });
  expect(columns[1]!.parts[2]).toEqual({ from: 0.875, to: 1, color: '#C9A227' });
  expect(columns[2]!.parts[2]).toEqual({ from: 0, to: 0.25, color: '#C9A227' });
});

test('the legend leaves out what only lifts the others, and is left out as a whole where there is none', () => {
  expect(picture()!.legend.map(({ name }) => name)).toEqual(['mehr', 'weniger']);
  expect(picture({ legend: 'None' })!.legend).toEqual([]);
});

test('other charts are not drawn', () => {
  expect(picture({ type: 'Line' })).toBeNull();
  expect(picture({ source: null })).toBeNull();
});
