import { cellAddress } from '../../src/workbook/address';
import type { CellDocument, ChartDocument, SheetDocument } from '../document/workbook-document';

/** A stretch of cells that a chart shows, as a reference and with the values of now. */
export interface ChartCells {
  /** `'KIM-Abgleich'!$B$5:$B$7` */
  readonly reference: string;
  readonly values: readonly (string | number | null)[];
}

export interface ChartSeries {
  readonly name: ChartCells | null;
  readonly categories: ChartCells | null;
  readonly values: ChartCells;
}

/**
 * Splits a chart's source into series. A first row or column that holds no number beyond the corner has the names
 * of the series or the categories, the same rule as in standin/document/series-names.ts.
 */
export function chartSeries(source: NonNullable<ChartDocument['source']>): ChartSeries[] {
  const { sheet, area, seriesBy } = source;
  const byColumns = seriesBy === 'Columns';
  const count = byColumns ? area.columns : area.rows;
  const length = byColumns ? area.rows : area.columns;
  const at = (series: number, point: number): CellDocument | undefined => {
    const [row, column] = byColumns ? [point, series] : [series, point];
    return sheet.rows.get(area.top + row)?.get(area.left + column);
  };
  const numberAt = (series: number, point: number): boolean => typeof at(series, point)?.value === 'number';
  const rest = (size: number): number[] => Array.from({ length: size - 1 }, (_, index) => index + 1);
  const named = count > 1 && !rest(count).some((series) => numberAt(series, 0));
  const categorised = length > 1 && !rest(length).some((point) => numberAt(0, point));
  const firstPoint = named ? 1 : 0;
  const cells = (series: number, from: number, to: number): ChartCells => {
    const [top, left, bottom, right] = byColumns ? [from, series, to, series] : [series, from, series, to];
    return {
      reference: absoluteReference(
        sheet,
        area.top + top,
        area.left + left,
        area.top + bottom,
        area.left + right,
      ),
      values: Array.from({ length: to - from + 1 }, (_, index) => shownValue(at(series, from + index))),
    };
  };
  const categories = categorised ? cells(0, firstPoint, length - 1) : null;
  const first = categorised ? 1 : 0;
  return Array.from({ length: count - first }, (_, index) => ({
    name: named ? cells(first + index, 0, 0) : null,
    categories,
    values: cells(first + index, firstPoint, length - 1),
  }));
}

function shownValue(cell: CellDocument | undefined): string | number | null {
  if (cell === undefined || cell.value === '' || cell.isError) return null;
  return typeof cell.value === 'boolean' ? String(cell.value) : cell.value;
}

function absoluteReference(
  sheet: SheetDocument,
  top: number,
  left: number,
  bottom: number,
  right: number,
): string {
  const absolute = (row: number, column: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const name = `'${sheet.name.replace(/'/g, "''")}'`;
  const first = absolute(top, left);
  const last = absolute(bottom, right);
  return `${name}!${first === last ? first : `${first}:${last}`}`;
}
