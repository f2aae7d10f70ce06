import type { Measure, StatedFigure } from '../../domain/case';
import type { ModuleNumber } from '../../domain/module';
import type { Cents } from '../../domain/numbers';
import type { CellsOf, Place, RowOrigin } from '../../domain/place';
import type { Figure } from './figure';
import { figureName } from './figure-words';
import { ALL } from './label';

/** A figure that a block states, to be tied out. */
export function statedInBlock(
  { sheet, row }: Pick<RowOrigin<'stated'>, 'sheet' | 'row'>,
  cells: CellsOf<'stated'>,
  amount: Cents,
  about: {
    readonly measure: Measure;
    readonly module: ModuleNumber | null;
    readonly year: number | null;
    readonly version: string | null;
  },
): StatedFigure {
  const label = figureName(about.measure, about.module, about.year);
  return { origin: { sheet, row, columns: {}, cells }, label, amount, ...about, source: null };
}

/** A figure of a block as it is stated; a total over all modules or years has none of them. */
export function statedOf(
  { row, module, year, version, labels }: Figure,
  measure: Measure,
  amount: Cents,
  { sheet, cell }: Place,
): StatedFigure {
  const about = { measure, module: valueOrNull(module), year: valueOrNull(year), version };
  return statedInBlock({ sheet, row: row + 1 }, amountCells(cell, labels), amount, about);
}

/** The cells of an amount and of the label that says what it is. */
export function amountCells(
  amount: string,
  { measure }: Figure['labels'],
): { readonly amount: string; readonly label?: string } {
  return measure === undefined ? { amount } : { amount, label: measure };
}

/** A total has no single module or year. */
export function valueOrNull<Value>(value: Value | typeof ALL): Value | null {
  return value === ALL ? null : value;
}
