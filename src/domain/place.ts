/** Where something stands in the workbook: a sheet name and a cell or range in A1 notation (`D7`, `B4:B9`). */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * The row of a table from which an input was read. `columns` is shared by all rows of a table and maps the
 * input's field to its column letters, so that 100.000 rows do not carry 100.000 maps.
 */
export interface RowOrigin {
  readonly sheet: string;
  /** 1-based row number as Excel shows it. */
  readonly row: number;
  readonly columns: Readonly<Record<string, string>>;
}

/** The cell of one field of a row, or `null` if the table has no column for it. */
export function placeOf(origin: RowOrigin, field: string): Place | null {
  const column = origin.columns[field];
  return column === undefined ? null : { sheet: origin.sheet, cell: `${column}${origin.row}` };
}
