import type { TableKind } from '../../domain/vocabulary/vocabulary';
import { columnLetters, parseArea } from '../address';
import type { Area } from '../address';
import type { AssignedColumn, AssignedTable } from '../assignment/assignment';
import { cellText } from '../cells/cell-text';
import { headingWords } from '../headings/heading-words';
import { matchHeading } from '../headings/match-heading';
import type { RecognisedTable } from '../recognition';
import type { SheetSnapshot } from '../snapshot';

/** A recognised table as an assignment that says the same, to be changed by the user. */
export function assignedFromTable(table: RecognisedTable): AssignedTable {
  const { left, columns } = parseArea(table.area);
  const used = table.columns.map(({ heading, column, field, year, unit }): AssignedColumn => ({
    heading,
    column,
    field,
    year,
    unit: unit ?? '€',
  }));
  const unused = table.unused.map(({ heading, column }) => unassigned(heading, column));
  return {
    sheet: table.sheet,
    headingRow: table.headingRow,
    firstColumn: columnLetters(left),
    lastColumn: columnLetters(left + columns - 1),
    lastRow: null,
    kind: table.kind,
    columns: [...used, ...unused].sort((one, other) => indexOf(one) - indexOf(other)),
  };
}

/**
 * A range that the user selected, its first row taken for the headings. Null where it is too small for a table.
 * A selection of whole columns ends with the sheet's cells; one of the heading row alone goes as far as its rows.
 */
export function assignedFromSelection(sheet: SheetSnapshot, selected: Area): AssignedTable | null {
  const right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
  const bottom = sheet.top + sheet.values.length - 1;
  const left = Math.max(selected.left, sheet.left);
  const top = Math.max(selected.top, sheet.top);
  const lastColumn = Math.min(selected.left + selected.columns - 1, right);
  const lastRow = selected.top + selected.rows - 1;
  if (lastColumn - left < 1 || top > bottom) return null;
  const columns: AssignedColumn[] = [];
  for (let index = left; index <= lastColumn; index += 1) {
    const text = cellText(sheet.values[top - sheet.top]![index - sheet.left]!);
    columns.push(unassigned(text, columnLetters(index)));
  }
  return withKind(
    {
      sheet: sheet.name,
      headingRow: top + 1,
      firstColumn: columnLetters(left),
      lastColumn: columnLetters(lastColumn),
      lastRow: selected.rows === 1 || lastRow >= bottom ? null : lastRow + 1,
      kind: 'posts',
      columns,
    },
    'posts',
  );
}

/** The same table as one of another kind: its columns as their headings say for that kind. */
export function withKind(table: AssignedTable, kind: TableKind | null): AssignedTable {
  if (kind === null) return { ...table, kind };
  const columns = table.columns.map(({ heading, column, unit }) => {
    const match = matchHeading(kind, headingWords(heading));
    return { heading, column, unit, field: match?.spec.field ?? null, year: match?.year ?? null };
  });
  return { ...table, kind, columns };
}

/** Whether two assignments are about the same table. */
export function sameTable(one: AssignedTable, other: AssignedTable): boolean {
  return (
    one.sheet === other.sheet && one.headingRow === other.headingRow && one.firstColumn === other.firstColumn
  );
}

/** The heading row of an assigned table, for a link and its name. */
export function headingPlace({ sheet, headingRow, firstColumn, lastColumn, lastRow }: AssignedTable) {
  const first = `${firstColumn}${headingRow}`;
  return { sheet, cell: `${first}:${lastColumn}${lastRow ?? headingRow}` };
}

function unassigned(heading: string, column: string): AssignedColumn {
  return { heading, column, field: null, year: null, unit: '€' };
}

function indexOf({ column }: AssignedColumn): number {
  return parseArea(`${column}1`).left;
}
