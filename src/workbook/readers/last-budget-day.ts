import type { BudgetLine, Settings } from '../../domain/case';
import type { CalendarDate, DateSystem } from '../../domain/time';
import { readDate } from '../cells/read-date';
import { readPeriod } from '../cells/read-period';
import { readTypedYears } from '../cells/read-typed-years';
import type { CellValue } from '../snapshot';
import type { Column, FoundTable } from '../tables/table';

/** Where the workbook says which its budget years are. */
export interface BudgetYearsOf {
  readonly settings: Settings;
  readonly budgetLines: readonly BudgetLine[];
  /** The lists of posts. */
  readonly posts: readonly FoundTable[];
}

/**
 * The last day of the last budget year, which is the end of what has none: by the settings (with the next budget), else
 * the latest year of budget lines, of columns of years, and of ends and years of posts. Null where only starts are
 * known. Found when asked for the first time, as few lists have an open end.
 */
export function lastBudgetDay(of: BudgetYearsOf, system: DateSystem): () => CalendarDate | null {
  let last: CalendarDate | null | undefined;
  return () => {
    if (last === undefined) {
      const years = yearsOf(of, system);
      last = years.length === 0 ? null : { year: Math.max(...years), month: 12, day: 31 };
    }
    return last;
  };
}

function yearsOf({ settings, budgetLines, posts }: BudgetYearsOf, system: DateSystem): readonly number[] {
  if (settings.years.length > 0) return [...settings.years, ...(settings.nextBudget?.years ?? [])];
  const years = new Set(budgetLines.map(({ year }) => year));
  for (const table of posts) for (const year of yearsOfTable(table, system)) years.add(year);
  return [...years];
}

function yearsOfTable({ heading: { grid, columns }, rows }: FoundTable, system: DateSystem): Set<number> {
  const years = new Set(columns.flatMap(({ year }) => year ?? []));
  for (const column of columns) {
    const yearsIn = readerOf(column, system);
    if (yearsIn === null) continue;
    const seen = new Set<CellValue>();
    for (const row of rows) {
      const cell = grid.cell(row, column.index);
      if (seen.has(cell)) continue;
      seen.add(cell);
      for (const year of yearsIn(cell)) years.add(year);
    }
  }
  return years;
}

/** Null for a column that names no year of the budget. */
function readerOf(
  { spec: { field } }: Column,
  system: DateSystem,
): ((cell: CellValue) => readonly number[]) | null {
  if (field === 'end')
    return (cell) => {
      const reading = readDate(cell, 'end', system);
      return reading.kind === 'value' ? [reading.value.year] : [];
    };
  if (field === 'period')
    return (cell) => {
      const reading = readPeriod(cell, system);
      return reading.kind === 'value' ? [reading.value.end.year] : [];
    };
  if (field === 'year')
    return (cell) => {
      const reading = readTypedYears(cell, system);
      return reading.kind === 'value' ? reading.value : [];
    };
  return null;
}
