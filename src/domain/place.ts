import type { FieldOf, TableKind } from './vocabulary/vocabulary';

/** Where something stands in the workbook: a sheet name and a cell or range in A1 notation (`D7`, `B4:B9`). */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** Cells or ranges by field, in A1 notation. */
export type CellsOf<Kind extends TableKind> = Readonly<Partial<Record<FieldOf<Kind>, string>>>;

/** Column letters by field. */
export type ColumnsOf<Kind extends TableKind> = Readonly<Partial<Record<FieldOf<Kind>, string>>>;

/**
 * The row of a table from which an input was read. The columns are shared by all rows of a table, so that 100.000 rows
 * do not carry 100.000 maps.
 */
export interface RowOrigin<Kind extends TableKind> {
  readonly sheet: string;
  /** 1-based row number as Excel shows it; in a transposed list that of its first row. */
  readonly row: number;
  /** The letters of its column in a transposed list, whose `columns` are numbers of rows; absent in any other. */
  readonly column?: string;
  /** The columns that hold for every year. */
  readonly columns: ColumnsOf<Kind>;
  /** The columns of single years; absent where the table has none. */
  readonly columnsByYear?: Readonly<Record<number, ColumnsOf<Kind>>>;
  /** The cell of each field where they do not stand in one row, as in a cross-tab; they go before the columns. */
  readonly cells?: CellsOf<Kind>;
}

/** True for a row of a list; what stands in a cross-tab has cells and no columns. */
export function isOfList({ columns }: RowOrigin<'posts'>): boolean {
  for (const field in columns) if (Object.hasOwn(columns, field)) return true;
  return false;
}

/**
 * The cell of one field of a row, or `null` if the table has no column for it.
 *
 * @param year asks for the column of that year alone; without it, for the column of every year
 */
export function placeOf<Kind extends TableKind>(
  origin: RowOrigin<Kind>,
  field: FieldOf<Kind>,
  year?: number,
): Place | null {
  const cell = origin.cells?.[field];
  if (cell !== undefined) return { sheet: origin.sheet, cell };
  const columns = year === undefined ? origin.columns : origin.columnsByYear?.[year];
  const column = columns?.[field];
  if (column === undefined) return null;
  const cellInList = origin.column === undefined ? `${column}${origin.row}` : `${origin.column}${column}`;
  return { sheet: origin.sheet, cell: cellInList };
}
