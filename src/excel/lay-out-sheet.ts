import { areaAddress, type Area } from '../workbook/address';
import type { SheetPlan, TablePlan } from '../workbook/sheets/sheet-plan';
import { cellInput } from './cell-input';
import { clearAround } from './clear-around';
import { isSetSupported } from './requirements';
import type { SheetContent } from './sheet-content';

/** A sheet of the plan's name that is there already. */
export interface SheetThere {
  /**
   * What it held when it was looked at last; undefined where it was not. A table that a write which broke off has not
   * named would keep every later one from its place.
   */
  readonly content: Pick<SheetContent, 'tables' | 'entries'> | undefined;
  /** What an earlier run laid out there. */
  readonly earlier: SheetPlan | undefined;
}

/**
 * Lays out an own sheet anew: removes what an earlier run put there, then writes the values and tables of the plan; what
 * it looks like comes afterwards. A table that keeps its columns and its place stays, since formulas of the user's that
 * name it become `#REF!` when it goes. Queues only; the caller syncs.
 */
export function layOutSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  there: SheetThere | null,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = there === null ? worksheets.add(plan.name) : worksheets.getItem(plan.name);
  const kept = there === null ? [] : keptTables(plan, there);
  if (there !== null) clearSheet(sheet, plan, there, kept);
  const rows = plan.values.length;
  const columns = plan.values[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  const input = plan.values.map((row) => row.map(cellInput));
  // Before the tables: in one of them a formula would fill its column.
  if (plan.formulas === undefined) range.values = input;
  else {
    for (const { row, column, formula } of plan.formulas) input[row]![column] = formula;
    range.formulas = input;
  }
  for (const { area, name } of plan.tables) {
    // Once more: a table may have grown into the row of totals below it.
    if (kept.some((table) => table.name === name)) resize(sheet, { name, area });
    else sheet.tables.add(areaAddress(area), true).name = name;
  }
  return sheet;
}

/** The tables of a plan that stand there already, their headings where they will be. */
function keptTables(plan: SheetPlan, { content }: SheetThere): readonly TablePlan[] {
  if (content === undefined || !isSetSupported('ExcelApi', '1.13')) return [];
  return plan.tables.filter(({ name, area }) => {
    const now = content.tables.find((table) => table.name === name)?.area ?? null;
    return now !== null && hasSameHeadings(now, area) && hasSameTexts(content.entries, plan.values, area);
  });
}

function hasSameHeadings(one: Area, other: Area): boolean {
  return one.top === other.top && one.left === other.left && one.columns === other.columns;
}

function hasSameTexts(
  entries: SheetContent['entries'],
  values: SheetPlan['values'],
  { top, left, columns }: Area,
): boolean {
  const textsOf = (grid: SheetContent['entries']): string =>
    JSON.stringify(grid[top]?.slice(left, left + columns).map(String));
  return textsOf(entries) === textsOf(values);
}

function clearSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { content, earlier }: SheetThere,
  kept: readonly TablePlan[],
): void {
  const charts = new Set([...(earlier?.charts ?? []), ...plan.charts].map((chart) => chart.name));
  const tables = content?.tables ?? [];
  const named = new Set([...tables, ...(earlier?.tables ?? []), ...plan.tables].map(({ name }) => name));
  for (const { name } of kept) named.delete(name);
  for (const name of named) sheet.tables.getItemOrNullObject(name).delete();
  for (const table of kept) resize(sheet, table);
  for (const name of charts) sheet.charts.getItemOrNullObject(name).delete();
  if (earlier?.rowHeight !== undefined) {
    sheet.getRangeByIndexes(0, 0, earlier.values.length, 1).format.autofitRows();
  } else {
    for (const { row } of earlier?.tallRows ?? []) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
    }
  }
  if (earlier?.merges !== undefined) sheet.getRange().unmerge();
  if (earlier?.warnings !== undefined) sheet.getRange().conditionalFormats.clearAll();
  sheet.getRange().clear('Hyperlinks');
  clearAround(
    sheet,
    kept.map(({ area }) => ({ ...area, rows: 1 })),
  );
}

function resize(sheet: Excel.Worksheet, { name, area }: TablePlan): void {
  sheet.tables.getItem(name).resize(areaAddress(area));
}
