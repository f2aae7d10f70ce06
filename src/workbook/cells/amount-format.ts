import { finding } from '../../domain/findings/finding';
import type { CellValue } from '../snapshot';
import type { NumberFormat } from './number-format';
import { refused, type Refusal } from './reading';

/** What a column of amounts says about its unit. */
export interface StatedUnit {
  readonly euroPerUnit: number;
  readonly unitStated: boolean;
}

/**
 * Euro per unit of an amount that stands in a cell as a number, by the column and by what the cell shows: `30` shown as
 * `30 T€` are 30.000 €, and `30000` shown as `30` by `#,##0,` under a heading in T€ as well. Refused where the format
 * makes no amount of euro of it, or contradicts the column. Nothing is nothing, also in per cent or another currency.
 *
 * @param cell what the format shows; an empty one is that of a result
 */
export function unitOfAmount(
  cell: CellValue,
  { pattern, kind, unit, divisor }: NumberFormat,
  { euroPerUnit, unitStated }: StatedUnit,
): number | Refusal {
  if (cell === 0 && kind !== 'date') return euroPerUnit;
  if (kind === 'percent' || kind === 'percent-sign') {
    return refused((place, column) => finding('percent-in-amount', place, { column }));
  }
  if (kind === 'date') return refused((place, column) => finding('date-in-amount', place, { column }));
  if (kind === 'not-yearly' || kind === 'hours') {
    return refused((place, column) => finding('amount-not-yearly', place, { column, format: pattern }));
  }
  const { currency } = unit;
  if (currency !== null) {
    return refused((place, column) => finding('amount-in-currency', place, { column, currency }));
  }
  if (unit.euroPerUnit !== null && unitStated && unit.euroPerUnit !== euroPerUnit) {
    const values = { shown: nameOfUnit(unit.euroPerUnit), stated: nameOfUnit(euroPerUnit) };
    return refused((place, column) => finding('unit-contradicts', place, { column, ...values }));
  }
  return Math.max(1, (unit.euroPerUnit ?? euroPerUnit) / divisor);
}

/** `€`, `T€` or `Mio. €`. */
export function nameOfUnit(euroPerUnit: number): string {
  if (euroPerUnit === 1) return '€';
  return euroPerUnit === 1_000 ? 'T€' : 'Mio. €';
}
