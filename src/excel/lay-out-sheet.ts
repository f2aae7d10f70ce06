import { areaAddress } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import { cellInput } from './cell-input';

/** A sheet of the plan's name that is there already. */
export interface SheetThere {
  /** The Excel tables on it. One that a write which broke off has not named would keep every later one from its place. */
  readonly tables: readonly string[];
  /** What an earlier run laid out there. */
  readonly earlier: SheetPlan | undefined;
}

/**
 * Lays out an own sheet anew: removes what an earlier run put there, then writes the values and tables of the plan; what
 * it looks like comes afterwards. Queues only; the caller syncs.
 */
export function layOutSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  there: SheetThere | null,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = there === null ? worksheets.add(plan.name) : worksheets.getItem(plan.name);
  if (there !== null) clearSheet(sheet, plan, there);
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
  for (const { area, name } of plan.tables) sheet.tables.add(areaAddress(area), true).name = name;
  return sheet;
}

function clearSheet(sheet: Excel.Worksheet, plan: SheetPlan, { tables, earlier }: SheetThere): void {
  const charts = new Set([...(earlier?.charts ?? []), ...plan.charts].map((chart) => chart.name));
  const named = [...(earlier?.tables ?? []), ...plan.tables].map(({ name }) => name);
  for (const name of new Set([...tables, ...named])) sheet.tables.getItemOrNullObject(name).delete();
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
  sheet.getRange().clear();
}
