import { invalidArgument, itemAlreadyExists } from '../protocol/host-error';
import { cellAt, cellForWriting } from './cells';
import { tablesChanged } from './changes';
import { requireNoFixedBlock } from './fixed-blocks';
import { isDefinedName } from './names';
import { requireUnprotected } from './protection';
import type { CellArea } from './range-address';
import { intersection, isUnbounded } from './range-address';
import { unusedId } from './unused-id';
import type { SheetDocument, TableDocument, WorkbookDocument } from './workbook-document';

function allTables(document: WorkbookDocument): TableDocument[] {
  return document.sheets.flatMap((sheet) => sheet.tables);
}

/**
 * Makes a table with Excel's defaults. Its headings become texts that differ from each other.
 * @throws HostError `InvalidArgument` where it would overlap another table or has no row for data.
 */
export function addTable(document: WorkbookDocument, sheet: SheetDocument, area: CellArea): TableDocument {
  requireUnprotected(sheet);
  requireNoFixedBlock(sheet, area);
  requireFree(sheet, area, null);
  const tables = allTables(document);
  const table: TableDocument = {
    id: unusedId('table', tables),
    name: unusedName(document, tables),
    area: { ...area },
    style: 'TableStyleMedium2',
    showFilterButton: true,
    showBandedRows: true,
    hasTotals: false,
    part: null,
  };
  writeHeadings(sheet, area);
  sheet.tables.push(table);
  tablesChanged(sheet);
  return table;
}

/** Moves the lower and right edges; the row of headings stays where it is. */
export function resizeTable(sheet: SheetDocument, table: TableDocument, area: CellArea): void {
  requireUnprotected(sheet);
  if (area.top !== table.area.top || intersection(area, table.area) === null) {
    throw invalidArgument('The headings must stay in the same row and the areas must overlap.');
  }
  requireFree(sheet, area, table);
  table.area = { ...area };
  writeHeadings(sheet, area);
  tablesChanged(sheet);
}

/** @throws HostError `InvalidArgument` for no name, `ItemAlreadyExists` for one in use. */
export function renameTable(
  document: WorkbookDocument,
  sheet: SheetDocument,
  table: TableDocument,
  name: unknown,
): void {
  if (!isDefinedName(name)) throw invalidArgument(`"${String(name)}" is no name for a table.`);
  const others = allTables(document).filter((other) => other !== table);
  if (isTaken(document, others, name)) throw itemAlreadyExists();
  table.name = name;
  tablesChanged(sheet);
}

function requireFree(sheet: SheetDocument, area: CellArea, table: TableDocument | null): void {
  if (isUnbounded(area) || area.rows < 2) {
    throw invalidArgument('A table needs a row of headings and at least one row of data.');
  }
  for (const other of sheet.tables) {
    if (other !== table && intersection(other.area, area) !== null) {
      throw invalidArgument("A table can't overlap another table.");
    }
  }
}

/** As Excel does: a missing heading becomes `Spalte1`, a second `Betrag` becomes `Betrag2`. */
function writeHeadings(sheet: SheetDocument, area: CellArea): void {
  const used = new Set<string>();
  for (let offset = 0; offset < area.columns; offset += 1) {
    const column = area.left + offset;
    const value = cellAt(sheet, area.top, column)?.value ?? '';
    const heading = value === '' ? `Spalte${offset + 1}` : String(value);
    let unique = heading;
    for (let number = 2; used.has(unique.toLowerCase()); number += 1) unique = heading + number;
    used.add(unique.toLowerCase());
    if (unique === value) continue;
    const cell = cellForWriting(sheet, area.top, column);
    Object.assign(cell, { value: unique, isError: false, formula: null, calculated: true });
  }
}

function unusedName(document: WorkbookDocument, tables: readonly TableDocument[]): string {
  let number = tables.length + 1;
  while (isTaken(document, tables, `Tabelle${number}`)) number += 1;
  return `Tabelle${number}`;
}

function isTaken(document: WorkbookDocument, tables: readonly TableDocument[], name: string): boolean {
  const same = (other: { readonly name: string }) => other.name.toLowerCase() === name.toLowerCase();
  return tables.some(same) || document.names.some(same);
}
