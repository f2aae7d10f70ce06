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

/** What the formula of a row gives, to two decimals; the entry itself where the cell holds no formula. */
export function valueOf(
  { entries }: Pick<MonthColumn, 'entries'>,
  block: MonthBlock,
  item: MonthItem,
  modules: readonly ModuleNumber[],
): CellValue {
  const entry = entries.get(monthKey(block, item)) ?? '';
  if (entry !== LIVE) return entry as CellValue;
  const numbers = (block === 'total' ? modules : [block]).flatMap((each) =>
    (block === 'total' ? [item] : factsOf(item).live!.from).map((part) =>
      Number(valueOf({ entries }, each, part, modules) || 0),
    ),
  );
  const value =
    block === 'total' ? numbers.reduce((sum, each) => sum + each, 0) : factsOf(item).live!.value(numbers);
  return Math.round(value * 100) / 100;
}
