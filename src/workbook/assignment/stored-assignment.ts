import type { AnyField } from '../../domain/vocabulary/vocabulary';
import type { AssignedColumn, AssignedTable } from './assignment';

/** A column as any version kept it: one of a single year may have ended in it (`totalCost2021`). */
export type StoredColumn = Omit<AssignedColumn, 'field'> & { readonly field: string | null };

export type StoredTable = Omit<AssignedTable, 'columns'> & { readonly columns: readonly StoredColumn[] };

/** Fields by the names of version 0.2.0. */
const RENAMED: Readonly<Partial<Record<string, AnyField>>> = { begin: 'start' };

/**
 * The assignment that a workbook keeps, whichever version wrote it. A field that no longer exists is in no table's
 * vocabulary, so its column is not used.
 */
export function currentAssignment(stored: readonly StoredTable[]): readonly AssignedTable[] {
  return stored.map((table) => ({ ...table, columns: table.columns.map(currentColumn) }));
}

function currentColumn(column: StoredColumn): AssignedColumn {
  const [, name = '', year] = /^(.+?)(20\d{2})?$/.exec(column.field ?? '') ?? [];
  return {
    ...column,
    field: column.field === null ? null : (RENAMED[name] ?? (name as AnyField)),
    year: year === undefined ? column.year : Number(year),
  };
}
