import { areaAddress } from '../workbook/address';
import type { SheetPlan, TablePlan } from '../workbook/sheets/sheet-plan';
import { cellInput } from './cell-input';
import { clearAround } from './clear-around';
import { isSetSupported } from './requirements';
import type { TableThere } from './sheet-content';

/** A sheet of the plan's name that is there already. */
export interface SheetThere {
  /** The Excel tables on it. One that a write which broke off has not named would keep every later one from its place. */
  readonly tables: readonly TableThere[];
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
function keptTables({ values, tables }: SheetPlan, there: SheetThere): readonly TablePlan[] {
  if (!isSetSupported('ExcelApi', '1.13')) return [];
  return tables.filter(({ name, area }) => {
    const now = there.tables.find((table) => table.name === name);
    if (now?.area?.top !== area.top || now.area.left !== area.left) return false;
    const headings = values[area.top]!.slice(area.left, area.left + area.columns);
    return JSON.stringify(now.headings.map(String)) === JSON.stringify(headings.map(String));
  });
}

function clearSheet(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  { tables, earlier }: SheetThere,
  kept: readonly TablePlan[],
): void {
  const charts = new Set([...(earlier?.charts ?? []), ...plan.charts].map((chart) => chart.name));
  const named = new Set([...tables, ...(earlier?.tables ?? []), ...plan.tables].map(({ name }) => name));
  for (const { name } of kept) named.delete(name);
  for (const name of named) sheet.tables.getItemOrNullObject(name).delete();
  // Before a table grows over them.
  if (earlier?.merges !== undefined) sheet.getRange().unmerge();
  for (const table of kept) resize(sheet, table);
  for (const name of charts) sheet.charts.getItemOrNullObject(name).delete();
  if (earlier?.rowHeight !== undefined) {
    sheet.getRangeByIndexes(0, 0, earlier.values.length, 1).format.autofitRows();
  } else {
    for (const { row } of earlier?.tallRows ?? []) {
      sheet.getRangeByIndexes(row, 0, 1, 1).format.autofitRows();
    }
  }
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
