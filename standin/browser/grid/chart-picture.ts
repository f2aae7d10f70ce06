import type { CellValue, ChartDocument } from '../../document/workbook-document';

/** A part of a column, as fractions of the height between the lowest and the highest value, from below. */
export interface ColumnPart {
  readonly from: number;
  readonly to: number;
  /** null for a part that only lifts the others. */
  readonly color: string | null;
}

export interface ChartColumn {
  readonly label: string;
  readonly parts: readonly ColumnPart[];
}

/** A chart of stacked columns, ready to be drawn. */
export interface ChartPicture {
  readonly title: string;
  readonly columns: readonly ChartColumn[];
  readonly legend: readonly { readonly name: string; readonly color: string }[];
}

const themeColors = ['#4472C4', '#ED7D31', '#A5A5A5', '#FFC000', '#5B9BD5', '#70AD47'];

/**
 * Lays out a chart of the add-in: stacked columns whose series stand in columns, with a row of names and a column of
 * labels. null for any other chart, which is kept in the file but not drawn.
 */
export function chartPicture(
  chart: ChartDocument,
  valueAt: (row: number, column: number) => CellValue,
): ChartPicture | null {
  if (chart.source === null || chart.type !== 'ColumnStacked' || chart.source.seriesBy !== 'Columns')
    return null;
  const { top, left, rows, columns } = chart.source.area;
  const series = range(columns - 1).map((index) => ({
    name: String(valueAt(top, left + 1 + index)),
    color: chart.seriesColors[index] ?? themeColors[index % themeColors.length]!,
  }));
  const stacks = range(rows - 1).map((row) => {
    const values = range(columns - 1).map((index) => numberIn(valueAt(top + 1 + row, left + 1 + index)));
    return { label: String(valueAt(top + 1 + row, left)), ends: stacked(values) };
  });
  const ends = stacks.flatMap((stack) => stack.ends.flat());
  const lowest = Math.min(0, ...ends);
  const height = Math.max(0, ...ends) - lowest || 1;
  return {
    title: chart.title,
    columns: stacks.map((stack) => ({
      label: stack.label,
      parts: stack.ends.map(([from, to], index) => ({
        from: (from - lowest) / height,
        to: (to - lowest) / height,
        color: series[index]!.color === 'none' ? null : series[index]!.color,
      })),
    })),
    legend: chart.legend === 'None' ? [] : series.filter(({ color }) => color !== 'none'),
  };
}

/** Where each value begins and ends: positive ones above one another, negative ones below. */
function stacked(values: readonly number[]): [number, number][] {
  let above = 0;
  let below = 0;
  return values.map((value) => {
    const start = value < 0 ? below : above;
    if (value < 0) below += value;
    else above += value;
    return [Math.min(start, start + value), Math.max(start, start + value)];
  });
}

function numberIn(value: CellValue): number {
  return typeof value === 'number' ? value : 0;
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
