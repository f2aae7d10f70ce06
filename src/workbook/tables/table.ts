import type { Area } from '../address';
import type { FieldSpec } from '../headings/vocabulary';
import type { Confidence, TableKind } from '../recognition';
import type { Grid } from './grid';

/** A column of a table and the field it was taken for. */
export interface Column {
  readonly spec: FieldSpec;
  readonly year: number | null;
  /** Absolute, 0-based. */
  readonly index: number;
  /** The sheet's own words. */
  readonly heading: string;
  readonly euroPerUnit: number;
  readonly perFteAssumed: boolean;
  readonly confidence: Confidence;
}

/** A heading row, understood. */
export interface Heading {
  readonly kind: TableKind;
  readonly grid: Grid;
  /** Absolute, 0-based; the lower one of two heading rows. */
  readonly row: number;
  /** The first row that belongs to the heading: the row of group headings, or `row`. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly columns: readonly Column[];
  /** Columns that would fill a field that another column fills already. */
  readonly duplicates: readonly { readonly column: Column; readonly first: Column }[];
  /** German names of needed columns that are not there; empty for a table that can be read. */
  readonly missing: readonly string[];
}

/** A total row with the rows that it may sum up. */
export interface TotalRow {
  readonly row: number;
  readonly text: string;
}

/** A table that was found: its heading and its data rows (absolute, 0-based, ascending). */
export interface FoundTable {
  readonly heading: Heading;
  readonly area: Area;
  readonly rows: readonly number[];
  readonly totals: readonly TotalRow[];
  /** A row with figures below the notes that was not read, or null. */
  readonly leftOut: number | null;
}

/** The field of a column as `origin.columns` names it: `totalCost`, or `totalCost2021` for a column of one year. */
export function fieldKey(column: Column): string {
  return column.year === null ? column.spec.field : `${column.spec.field}${column.year}`;
}
