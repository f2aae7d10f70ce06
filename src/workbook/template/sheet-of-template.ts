import type { AddedSheet } from '../plan/write-plan';
import type { CellValue } from '../snapshot';

const NARROWEST = 12;

/**
 * A sheet with a table from A1 on, each column as wide as the longest of its contents.
 *
 * @param rows what stands below the headings, each row as far as it is filled
 */
export function sheetOfTemplate(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly CellValue[])[] = [],
): AddedSheet {
  const widthOf = (cell: CellValue | undefined): number => String(cell ?? '').length + 2;
  const columnWidths = headings.map((heading, column) =>
    Math.max(NARROWEST, heading.length + 2, ...rows.map((row) => widthOf(row[column]))),
  );
  const values = [headings, ...rows].map((row) => headings.map((_, column): CellValue => row[column] ?? ''));
  return { name, values, columnWidths };
}
