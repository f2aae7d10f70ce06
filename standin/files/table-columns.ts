import { cellAddress } from '../../src/workbook/address';
import type { SheetDocument, TableDocument } from '../document/workbook-document';

/**
 * Names of a table's columns: the texts of its heading row. Excel wants them filled in, unique without regard to
 * case and equal to the texts of the cells, so blank and repeated headings get a name, as Excel gives them.
 */
export function tableColumnNames(sheet: SheetDocument, table: TableDocument): string[] {
  const row = sheet.rows.get(table.area.top);
  const taken = new Set<string>();
  return Array.from({ length: table.area.columns }, (_, index) => {
    const cell = row?.get(table.area.left + index);
    const text = cell === undefined ? '' : String(cell.value);
    const wanted = text === '' ? `Spalte${index + 1}` : text;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted}${number}`;
    taken.add(name.toLowerCase());
    return name;
  });
}

/** Texts that the heading cells of the given tables have to hold, by `row,column`. */
export function headingTexts(sheet: SheetDocument, tables: readonly TableDocument[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const table of tables) {
    tableColumnNames(sheet, table).forEach((name, index) => {
      texts.set(`${table.area.top},${table.area.left + index}`, name);
    });
  }
  return texts;
}

/** Address of the table with the totals row left out, for its filter. */
export function filterAddress(table: TableDocument): string {
  const { top, left, rows, columns } = table.area;
  const bottom = top + rows - 1 - (table.hasTotals ? 1 : 0);
  return `${cellAddress(top, left)}:${cellAddress(bottom, left + columns - 1)}`;
}
