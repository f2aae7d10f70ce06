import { LOOK } from '../workbook/plan/sheet-builder';
import type { TemplateSheet } from '../workbook/template/template-sheets';
import { cellInput } from './cell-input';
import { failureOf } from './excel-failure';
import { applyFormat, pointsOfCharacters } from './lay-out-sheet';

/** Adds those of the sheets that the workbook lacks, all of them or none; gives their names. */
export async function addTemplateSheets(
  context: Excel.RequestContext,
  sheets: readonly TemplateSheet[],
): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const missing = sheets.filter(({ name }) => !present.has(name.toLowerCase()));
  for (const sheet of missing) addSheet(context, sheet);
  try {
    await context.sync();
  } catch (error) {
    await removeSheets(missing.map(({ name }) => name));
    throw failureOf(error);
  }
  return missing.map(({ name }) => name);
}

function addSheet(
  context: Excel.RequestContext,
  { name, headings, rows, columnWidths }: TemplateSheet,
): void {
  const sheet = context.workbook.worksheets.add(name);
  const head = sheet.getRangeByIndexes(0, 0, 1, headings.length);
  head.values = [headings.map(cellInput)];
  applyFormat(head, { bold: true, fontColor: LOOK.onAccent, fillColor: LOOK.accent, wrapText: true });
  if (rows.length > 0) {
    const width = Math.max(...rows.map((row) => row.length));
    sheet.getRangeByIndexes(1, 0, rows.length, width).values = rows.map((row) => row.map(cellInput));
  }
  columnWidths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfCharacters(width);
  });
  sheet.freezePanes.freezeRows(1);
}

/** Takes away what a request that failed half way has added. */
async function removeSheets(names: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    for (const name of names) context.workbook.worksheets.getItemOrNullObject(name).delete();
    await context.sync();
  });
}
