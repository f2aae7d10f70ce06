import type { SheetPlan } from '../sheets/sheet-plan';
import type { WorkbookSnapshot } from '../snapshot';

/**
 * Sheets that are laid out, their tables under names that nothing else in the workbook has. A result sheet that was kept
 * under another name keeps its tables, and Excel refuses a second table of a name, whatever its case.
 */
export function withFreeTableNames(
  sheets: readonly SheetPlan[],
  { tables, names }: WorkbookSnapshot,
): SheetPlan[] {
  const laidOut = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const taken = new Set([
    ...tables.filter(({ sheet }) => !laidOut.has(sheet.toLowerCase())).map(({ name }) => name.toLowerCase()),
    ...names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()),
  ]);
  return sheets.map((sheet) =>
    sheet.tables.some(({ name }) => taken.has(name.toLowerCase()))
      ? { ...sheet, tables: sheet.tables.map((table) => ({ ...table, name: freeName(table.name, taken) })) }
      : sheet,
  );
}

/** The name itself, else with the first number behind it that makes it free. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${name}_${number}`;
  return free;
}
