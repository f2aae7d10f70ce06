import type { Cents } from '../../../domain/numbers';
import type { BridgeTexts } from '../../../i18n/de/bridge';
import type { BridgeStep } from '../../../i18n/render-bridge';
import type { CellValue } from '../../snapshot';
import { euroCell } from '../figure-cells';
import { euro } from '../column-plans';
import { LOOK } from '../look';
import type { SheetBuilder } from '../sheet-builder';

/** Rows that the chart covers. */
export const WATERFALL_ROWS = 16;

/** For the base, which is invisible, the amounts, and the steps down, up and undocumented. */
const COLORS = [null, LOOK.accent, ...LOOK.series];

interface Column {
  readonly name: string;
  readonly kind: BridgeStep['kind'];
  readonly before: Cents;
  readonly after: Cents;
}

/**
 * A waterfall chart beside a table: columns stacked on an invisible base. Steps of 0,00 are left out. None is drawn
 * where a step is unknown or an amount negative, because a base cannot lie on both sides of the axis.
 *
 * @returns what writes the figures of the chart as a table of their own; null where there is no chart
 */
export function addWaterfall(
  sheet: SheetBuilder,
  steps: readonly BridgeStep[],
  chart: {
    readonly number: number;
    readonly title: string;
    readonly top: number;
    readonly texts: BridgeTexts['chart'];
  },
): { readonly addData: () => void } | null {
  const columns = columnsOf(steps);
  if (columns === null) return null;
  const { number, title, top, texts } = chart;
  const addData = (): void => {
    sheet.skipTo(sheet.nextRow + 1);
    sheet.beginBlock();
    sheet.line([texts.data], { fontColor: LOOK.muted });
    const first = sheet.nextRow;
    sheet.table(
      `KIMAbgleich_Diagrammdaten${number}`,
      [
        { heading: title },
        ...[texts.base, texts.level, texts.decrease, texts.increase, texts.undocumented].map(euro),
      ],
      columns.map(rowOf),
    );
    sheet.chart({
      name: `KIMAbgleich_Wasserfall${number}`,
      title,
      type: 'ColumnStacked',
      source: { top: first, left: 0, rows: columns.length + 1, columns: COLORS.length + 1 },
      position: { top, left: 3, rows: WATERFALL_ROWS, columns: 5 },
      valueNumberFormat: '#,##0',
      colors: COLORS,
      legend: false,
    });
  };
  return { addData };
}

function columnsOf(steps: readonly BridgeStep[]): readonly Column[] | null {
  const columns: Column[] = [];
  let before = 0 as Cents;
  for (const { name, kind, change, level } of steps) {
    if (!level.known || level.value < 0 || change?.known === false) return null;
    if (kind === 'end' || change?.value !== 0) {
      columns.push({ name, kind, before, after: level.value });
    }
    before = level.value;
  }
  return columns;
}

/** Base, amount, decrease, increase, not documented; 0 where the column has no such part. */
function rowOf({ name, kind, before, after }: Column): CellValue[] {
  const change = euroCell(Math.abs(after - before) as Cents);
  const base = kind === 'end' ? 0 : euroCell(Math.min(before, after) as Cents);
  return [
    name,
    base,
    kind === 'end' ? euroCell(after) : 0,
    kind === 'driver' && after < before ? change : 0,
    kind === 'driver' && after > before ? change : 0,
    kind === 'undocumented' ? change : 0,
  ];
}
