import type { AnyField, TableKind } from '../../domain/vocabulary/vocabulary';
import type { MoneyUnit } from '../recognition';

/**
 * What a user said about a table: what it is and what its columns hold. It is kept in the workbook and outranks what
 * the headings say. The table is found again by the words of its headings, so it may move.
 */
export interface AssignedTable {
  readonly sheet: string;
  /** 1-based row of the headings, as Excel shows it; of two heading rows the lower one. */
  readonly headingRow: number;
  /** Column letters. */
  readonly firstColumn: string;
  readonly lastColumn: string;
  /** 1-based last row that belongs to the table; null = as far as its rows go. */
  readonly lastRow: number | null;
  /** Null: not a table for us; it is not read. */
  readonly kind: TableKind | null;
  readonly columns: readonly AssignedColumn[];
}

export interface AssignedColumn {
  /** The sheet's own words; '' for a column without heading. */
  readonly heading: string;
  /** Column letters. */
  readonly column: string;
  /** Field of the input; null = not used. */
  readonly field: AnyField | null;
  /** The year that the numbers are of, where the field stands once per year. */
  readonly year: number | null;
  readonly unit: MoneyUnit;
}
