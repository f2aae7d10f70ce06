import { areaAddress } from '../workbook/address';
import type { SheetPlan } from '../workbook/sheets/sheet-plan';
import { cellInput } from './cell-input';

/**
 * Lays out an own sheet anew: removes what an earlier run put there, then writes the values and tables of the plan; what
 * it looks like comes afterwards. Queues only; the caller syncs.
 */
export function layOutSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  exists: boolean,
  earlier: SheetPlan | undefined,
): Excel.Worksheet {
  const { worksheets } = context.workbook;
  const sheet = exists ? worksheets.getItem(plan.name) : worksheets.add(plan.name);
  if (exists) clearSheet(sheet, plan, earlier);
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

function clearSheet(sheet: Excel.Worksheet, plan: SheetPlan, earlier: SheetPlan | undefined): void {
  const tables = new Set([...(earlier?.tables ?? []), ...plan.tables].map((table) => table.name));
  const charts = new Set([...(earlier?.charts ?? []), ...plan.charts].map((chart) => chart.name));
  for (const name of tables) sheet.tables.getItemOrNullObject(name).delete();
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
