import type { Cents } from '../../domain/numbers';
import type { BridgeStep } from '../../i18n/render-bridge';
import type { CellValue } from '../snapshot';
import { euroCell } from './figure-cells';

/** A column of a waterfall chart. */
export interface WaterfallColumn {
  readonly name: string;
  readonly kind: BridgeStep['kind'];
  readonly before: Cents;
  readonly after: Cents;
}

/**
 * The columns of a waterfall, which stand on an invisible base. Steps of 0,00 are left out. None is drawn where a step is
 * unknown or an amount negative, because a base cannot lie on both sides of the axis.
 */
export function waterfallColumns(steps: readonly BridgeStep[]): readonly WaterfallColumn[] | null {
  const columns: WaterfallColumn[] = [];
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
export function waterfallRow({ name, kind, before, after }: WaterfallColumn): CellValue[] {
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
