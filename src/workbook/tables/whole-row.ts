import type { AnyField, TableKind } from '../../domain/vocabulary/vocabulary';
import { isBlank } from '../cells/cell-text';
import { readModule } from '../cells/read-module';
import { readWrittenNumber } from '../cells/read-number';
import { totalText } from './total-text';
import type { Heading } from './table';

/** The fields that a row of the table fills and a total does not. */
const ONLY_IN_ROWS: Readonly<Partial<Record<TableKind, readonly AnyField[]>>> = {
  posts: ['module', 'start', 'end'],
  rules: ['module', 'from'],
  budget: ['product', 'account', 'productAndAccount'],
  money: ['kind', 'status'],
};

/**
 * True where a row fills every column that totals leave blank, and has a figure: it is a row of the table, whatever it
 * is called (`Gesamt-Koordination`, `Übertrag aus 2021`).
 */
export function isWholeRow({ kind, columns, grid }: Heading, row: number): boolean {
  const fields = ONLY_IN_ROWS[kind] ?? [];
  const needed = columns.filter(({ spec }) => fields.includes(spec.field));
  const isFilled = ({ spec, index }: (typeof columns)[number]): boolean => {
    const cell = grid.cell(row, index);
    return spec.field === 'module'
      ? readModule(cell, grid.needs.words).kind === 'value'
      : !isBlank(cell) && totalText(cell) === null;
  };
  return (
    needed.length > 0 &&
    needed.every(isFilled) &&
    columns.some(
      ({ spec, index }) => spec.holds !== 'text' && readWrittenNumber(grid.cell(row, index)).kind === 'value',
    )
  );
}
