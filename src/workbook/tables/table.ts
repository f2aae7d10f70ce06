import type { Area } from '../address';
import type { TableKind } from '../../domain/vocabulary/vocabulary';
import type { UnitWords } from '../cells/unit-words';
import type { FieldSpec } from '../headings/field-spec';
import type { Confidence } from '../recognition';
import type { Grid } from './grid';
import type { MissingColumn } from './missing-column';

/** A column of a table and the field it was taken for. */
export interface Column {
  readonly spec: FieldSpec;
  readonly year: number | null;
  /** Absolute, 0-based. */
  readonly index: number;
  /** The sheet's own words. */
  readonly heading: string;
  readonly euroPerUnit: number;
  /** False where nobody says what the amounts are in, so that they count as euro. */
  readonly unitStated: boolean;
  /** True where the words of the heading say it. */
  readonly unitOfHeading: boolean;
  /** Another currency than the euro, by the heading or a note; null where there is none. */
  readonly currency: string | null;
  /** True where the heading speaks of a percentage. */
  readonly percentage: boolean;
  /** Words in brackets in the heading. */
  readonly asides: readonly string[];
  readonly perFteAssumed: boolean;
  /** A row of units below names another unit than the heading. */
  readonly contradicting?: { readonly row: number; readonly unit: UnitWords; readonly own: UnitWords };
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
  /** Columns of what was booked, beside one of the same year with what is committed, which contains it. */
  readonly booked: readonly Column[];
  /** Needed columns that are not there; empty for a table that can be read. */
  readonly missing: readonly MissingColumn[];
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
  /** Rows of a list of positions that are the sum of others above them: `10 = Ordentliche Erträge`. */
  readonly sums: readonly number[];
  /** Rows like those of the table, below its notes or its end, that were not read; ascending. */
  readonly leftOut: readonly number[];
}

/** A column that was not found by the words of its heading: these say nothing of a unit, a percentage or "per FTE". */
export function columnWithoutWords(
  given: Pick<Column, 'spec' | 'index' | 'heading' | 'confidence'> &
    Partial<Pick<Column, 'year' | 'euroPerUnit'>>,
): Column {
  return {
    year: null,
    euroPerUnit: 1,
    unitStated: true,
    unitOfHeading: false,
    currency: null,
    percentage: false,
    asides: [],
    perFteAssumed: false,
    ...given,
  };
}

/** True where two columns would fill the same field of the same year. */
export function fillsSame(one: Column, other: Column): boolean {
  return one.spec.field === other.spec.field && one.year === other.year;
}
