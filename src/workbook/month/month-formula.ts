import type { ModuleNumber } from '../../domain/module';
import { cellAddress } from '../address';
import type { CellValue } from '../snapshot';
import { LIVE, monthKey, type MonthBlock, type MonthColumn } from './month-column';
import { factsOf, type MonthItem } from './month-items';
import type { MonthLayout } from './month-layout';

/** What the formula of a row is made over: cells of its block, or the cells of the modules for a total. */
function partsOf(block: MonthBlock, item: MonthItem, modules: readonly ModuleNumber[]): readonly string[] {
  if (block === 'total') return modules.map((module) => monthKey(module, item));
  return (factsOf(item).live?.from ?? []).map((part) => monthKey(block, part));
}

/** The formula of a row in a column; null where the row has none. */
export function formulaOf(
  block: MonthBlock,
  item: MonthItem,
  column: number,
  { modules, rows }: Pick<MonthLayout, 'modules' | 'rows'>,
): string | null {
  const parts = partsOf(block, item, modules).map((key) => rows.get(key));
  if (parts.length === 0 || parts.includes(undefined)) return null;
  const cells = parts.map((row) => cellAddress(row!, column));
  return block === 'total' ? `=SUM(${cells.join(',')})` : factsOf(item).live!.formula(cells);
}

/**
 * What the formula of a row gives, to two decimals; the entry itself where the cell holds no formula. Where somebody left
 * something else than a number in a cell that it is computed from, it is not known. A total leaves out modules that
 * have nothing there.
 *
 * @param unknown the word for a figure that is not known
 */
export function valueOf(
  column: Pick<MonthColumn, 'entries'>,
  block: MonthBlock,
  item: MonthItem,
  { modules, unknown }: { readonly modules: readonly ModuleNumber[]; readonly unknown: string },
): CellValue {
  const entry = column.entries.get(monthKey(block, item)) ?? '';
  if (entry !== LIVE) return entry as CellValue;
  const about = { modules, unknown };
  const parts =
    block === 'total'
      ? modules.map((module) => valueOf(column, module, item, about)).filter((part) => part !== '')
      : factsOf(item).live!.from.map((part) => valueOf(column, block, part, about));
  if (parts.length === 0 || !parts.every((part) => typeof part === 'number')) return unknown;
  const value =
    block === 'total' ? parts.reduce((sum, each) => sum + each, 0) : factsOf(item).live!.value(parts);
  return Math.round(value * 100) / 100;
}
