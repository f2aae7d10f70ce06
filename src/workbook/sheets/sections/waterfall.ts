import type { Area } from '../../address';
import { LOOK } from '../look';
import { DATA_SHEET } from '../own-sheets';
import type { SheetBuilder } from '../sheet-builder';

/** Rows that the chart covers. */
export const WATERFALL_ROWS = 11;

/** For the base, which is invisible, the amounts, and the steps down, up and undocumented. */
const COLORS = [null, ...LOOK.series];

/**
 * A waterfall chart beside a table: columns stacked on an invisible base.
 *
 * @param source its figures on the hidden sheet of data
 */
export function addWaterfall(
  sheet: SheetBuilder,
  source: Area,
  { number, title, top }: { readonly number: number; readonly title: string; readonly top: number },
): void {
  sheet.chart({
    name: `KIMAbgleich_Wasserfall${number}`,
    title,
    type: 'ColumnStacked',
    source,
    sourceSheet: DATA_SHEET,
    position: { top, left: 3, rows: WATERFALL_ROWS, columns: 6 },
    valueNumberFormat: '#,##0',
    colors: COLORS,
    legend: false,
    labels: true,
  });
}
