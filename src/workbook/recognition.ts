import type { Case } from '../domain/case';
import type { Finding } from '../domain/findings/finding';
import type { ModuleNumber } from '../domain/module';
import type { Place } from '../domain/place';
import type { AnyField, TableKind } from '../domain/vocabulary/vocabulary';
import type { Area } from './address';
import type { MissingColumn } from './tables/missing-column';

/** What was understood of a workbook. */
export interface Recognition {
  /** Null if any finding is an error: a Case is valid, or there is none. */
  readonly case: Case | null;
  readonly findings: readonly Finding[];
  readonly tables: readonly RecognisedTable[];
  /** Headings that came close to a table but miss a needed column; a user can assign them by hand. */
  readonly candidates: readonly RecognisedTable[];
  readonly blocks: readonly RecognisedBlock[];
  readonly namedTargets: readonly NamedTarget[];
  /** Every area that an input was read from, heading rows included. */
  readonly readAreas: readonly ReadArea[];
  /** Parts of them that no input was read from: totals, columns with another heading, rows of notes. */
  readonly asides: readonly ReadArea[];
}

/**
 * A sheet of figures that stand in no list. Cells and ranges in A1 notation: of the labels that gave each coordinate,
 * and of the figures that are not inputs.
 */
export interface RecognisedBlock {
  readonly sheet: string;
  readonly range: string;
  readonly shape: 'cross-tab';
  readonly measure: readonly string[];
  readonly module: readonly string[];
  readonly year: readonly string[];
  readonly version: readonly string[];
  readonly unit: readonly string[];
  /** Totals: checked, never counted. */
  readonly sums: readonly string[];
  /** Cells of results: filled where they are empty, else tied out. */
  readonly results: readonly string[];
  /** Figures that no label says a measure of, and those that a label says another programme of. */
  readonly unread: readonly string[];
  /** Figures whose labels contradict each other. */
  readonly unclear: readonly string[];
  /** Each label that says what figures are, with the cells of these. */
  readonly labelled: readonly LabelledFigures[];
}

/** Cells in A1 notation, the figures as ranges. */
export interface LabelledFigures {
  readonly label: string;
  readonly figures: readonly string[];
}

export interface ReadArea {
  readonly sheet: string;
  /** Narrower than the area of its list where another table stands beside it. */
  readonly area: Area;
  /** The list that was read from it: its position in `tables`; absent for any other area. */
  readonly list?: number;
}

/** What was taken for what, so that a user can check it. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly sheet: string;
  /** A1 notation, heading row included. */
  readonly area: string;
  /** 1-based row number as Excel shows it; of a transposed list the number of the column of headings. */
  readonly headingRow: number;
  /** The headings stand one below the other, and each column is a row of the list. */
  readonly transposed?: true;
  /** Number of rows that were read as data: neither headings, totals nor notes. */
  readonly rows: number;
  readonly columns: readonly RecognisedColumn[];
  /** Columns with a heading that are not used. */
  readonly unused: readonly { readonly heading: string; readonly column: string }[];
  /** Needed columns that are not there; such a table is not read. Empty for one that is. */
  readonly missing: readonly MissingColumn[];
}

/**
 * How sure it is that a column is what it was taken for: its heading says so; it follows from the heading above it or is
 * assumed; the user said so.
 */
export type Confidence = 'certain' | 'likely' | 'by-hand';

export interface RecognisedColumn {
  /** Field of the input. */
  readonly field: AnyField;
  /** The year that the numbers of the column are of; null for a column of every year. */
  readonly year: number | null;
  /** The sheet's own words. */
  readonly heading: string;
  /** Column letters; in a transposed list the number of the row. */
  readonly column: string;
  /** What the numbers of the column are in; null for a column without amounts. */
  readonly unit: MoneyUnit | null;
  readonly confidence: Confidence;
}

export type MoneyUnit = '€' | 'T€' | 'Mio. €';

/** A defined name `KIM_…` whose cell gets a figure of the result. */
export interface NamedTarget {
  readonly name: string;
  /** A single cell. */
  readonly place: Place;
  readonly figure: NamedFigure;
  /** What the cell counts in: 1.000 for T€; absent for euro. */
  readonly euroPerUnit?: number;
}

/** `module: null` and `year: null` mean the total over them. */
export interface NamedFigure {
  readonly measure: 'own-share' | 'over-plan' | 'extra-plan';
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /** The version that labels of the cell name; absent where none do: then the one that counts is meant. */
  readonly version?: string;
}
