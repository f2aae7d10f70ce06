import { finding, type Finding } from '../../domain/findings/finding';
import type { TableKind } from '../../domain/vocabulary/vocabulary';
import { cellAddress, columnIndex, type Area } from '../address';
import { specOf } from '../headings/field-spec';
import { EURO_PER_UNIT } from '../euro-per-unit';
import type { Grid } from '../tables/grid';
import { missingColumns } from '../tables/missing-columns';
import { columnWithoutWords, fillsSame, type Column, type FoundTable, type Heading } from '../tables/table';
import { tableRows } from '../tables/table-rows';
import type { AssignedTable } from './assignment';
import { locateAssigned, type LocatedTable } from './locate-assigned';

/** The tables of a sheet that a user assigned by hand. */
export interface AssignedTables {
  readonly tables: readonly FoundTable[];
  readonly incomplete: readonly Heading[];
  /** Areas that are spoken for, including those that are not to be read. */
  readonly taken: readonly Area[];
  readonly findings: readonly Finding[];
}

/** @param excelTables areas of the Excel tables of the sheet: one that is assigned ends where it ends */
export function assignedTables(
  grid: Grid,
  assignments: readonly AssignedTable[],
  excelTables: readonly Area[],
): AssignedTables {
  const tables: FoundTable[] = [];
  const incomplete: Heading[] = [];
  const taken: Area[] = [];
  const findings: Finding[] = [];
  for (const assignment of assignments) {
    const { sheet, headingRow } = assignment;
    const located = locateAssigned(grid, assignment);
    if (located === null) {
      findings.push(finding('assignment-lost', null, { sheet, row: String(headingRow) }));
      continue;
    }
    const end = endOf(located, excelTables);
    const { kind } = assignment;
    if (kind === null) {
      taken.push(areaOf(located, end ?? grid.bottom));
      continue;
    }
    const heading = headingOf(grid, located, kind);
    const found = tableRows(heading, end);
    taken.push(found.area);
    if (heading.missing.length > 0) incomplete.push(heading);
    else tables.push(found);
    const place = { sheet, cell: cellAddress(heading.row, heading.left) };
    findings.push(finding('assigned-by-hand', place, {}));
  }
  return { tables, incomplete, taken, findings };
}

function headingOf(grid: Grid, { table, row, indexes }: LocatedTable, kind: TableKind): Heading {
  const columns: Column[] = [];
  const duplicates: { column: Column; first: Column }[] = [];
  table.columns.forEach(({ heading, field, year, unit }, position) => {
    const spec = specOf(kind, field);
    if (spec === undefined) return;
    const column = columnWithoutWords({
      spec,
      year: spec.yearly ? year : null,
      index: indexes[position]!,
      heading,
      euroPerUnit: spec.holds === 'money' ? EURO_PER_UNIT[unit] : 1,
      confidence: 'by-hand',
    });
    const first = columns.find((each) => fillsSame(each, column));
    if (first === undefined) columns.push(column);
    else duplicates.push({ column, first });
  });
  const { left, columns: width } = areaOf({ table, row, indexes }, row);
  const right = left + width - 1;
  const missing = missingColumns(kind, columns, grid.sheet.name, grid.needs);
  return { kind, grid, row, top: row, left, right, columns, duplicates, booked: [], missing };
}

/** The columns from the first to the last one that was assigned, down to a row. */
function areaOf({ table, row, indexes }: LocatedTable, bottom: number): Area {
  const moved = indexes.some((index, position) => index !== columnIndex(table.columns[position]!.column));
  const ends = moved ? indexes : [columnIndex(table.firstColumn), columnIndex(table.lastColumn), ...indexes];
  const left = Math.min(...ends);
  return { top: row, left, rows: bottom - row + 1, columns: Math.max(...ends) - left + 1 };
}

/** The last row of the table: as the user said, moved with its headings, or that of the Excel table; else null. */
function endOf({ table, row, indexes }: LocatedTable, excelTables: readonly Area[]): number | null {
  if (table.lastRow !== null) return table.lastRow - table.headingRow + row;
  const around = excelTables.find(
    ({ top, left, rows, columns }) =>
      row >= top && row < top + rows && indexes.some((index) => index >= left && index < left + columns),
  );
  return around === undefined ? null : around.top + around.rows - 1;
}
