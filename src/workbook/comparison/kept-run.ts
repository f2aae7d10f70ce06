import type { FigureId } from '../../domain/explanation/figure-id';
import type { ModuleNumber } from '../../domain/module';
import type { Cents } from '../../domain/numbers';
import type { MoneyUnit } from '../recognition';
import type { AnyField, TableKind } from '../../domain/vocabulary/vocabulary';

/**
 * What the workbook keeps of a run, so that the next one can say what changed: key figures, and what they were computed
 * from. Numbers are kept as they are, of texts only a control sum: what a user deletes, a name, is not kept.
 */
export interface KeptRun {
  /** Local time, ISO without zone. */
  readonly time: string;
  readonly facts: KeptFacts;
  readonly figures: readonly KeptFigure[];
  /** Null where the workbook has too many cells to keep them. */
  readonly inputs: readonly KeptArea[] | null;
}

/** Of a workbook with more cells in its tables no inputs are kept: 100 posts have about 1,000. */
export const MOST_KEPT_CELLS = 5_000;

/** What stands in no table, or above all of them. */
export interface KeptFacts {
  readonly scenario: string;
  readonly basis: string;
  readonly years: string;
  readonly ruleSet: string;
  /** The control sum of what was said about tables by hand. */
  readonly reading: string;
  /** The version of the add-in. */
  readonly version: string;
}

/** The measures that are compared. */
export const KEPT_MEASURES = [
  'own-share',
  'over-plan',
  'extra-plan',
  'cover-needed',
  'cover-granted',
  'cover-gap',
  'cost',
  'grant',
  'counter-financing',
] as const satisfies readonly FigureId['measure'][];

export type KeptMeasure = (typeof KEPT_MEASURES)[number];

/** Those that are computed from budget lines, and what is needed and missing as cover. */
export const UNPLANNED_MEASURES: readonly KeptMeasure[] = [
  'over-plan',
  'extra-plan',
  'cover-needed',
  'cover-gap',
];

/** A key figure; null for the module or the year means all of them. */
export interface KeptFigure {
  readonly measure: KeptMeasure;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  /** Null: unknown. */
  readonly amount: Cents | null;
}

/** A list or a cross-tab that inputs were read from. In a transposed list rows are columns of the sheet. */
export interface KeptArea {
  readonly sheet: string;
  /** Null: a cross-tab, or cells beside the tables. */
  readonly kind: TableKind | null;
  readonly transposed?: true;
  readonly columns: readonly KeptColumn[];
  /** By position the figures that were computed from a cell: each set once. */
  readonly figures: readonly (readonly number[])[];
  /** Rows that hold anything. */
  readonly rows: readonly KeptRow[];
}

/**
 * A column: 0-based position on the sheet, what it was read as (null: nothing is said of it), and what its amounts count;
 * without that where it has none, or in a run of an earlier version.
 */
export type KeptColumn = readonly [at: number, field: AnyField | null, year: number | null, unit?: MoneyUnit];

/** A row: 0-based position on the sheet, its cells by column, and those of them that a derivation reached. */
export type KeptRow = readonly [at: number, cells: readonly KeptCell[], reached: readonly KeptReach[]];

/**
 * The cell of a column, and the position of the set of figures that were computed from it; of a label of a cross-tab those
 * that were computed from the cells of which it says what they are, and what it says that they count (1.000 for T€).
 */
export type KeptReach = readonly [column: number, figures: number, of?: typeof LABEL, euroPerUnit?: number];

/** A cell that says what others are. */
export const LABEL = 'label';

/** A number as it stood there, the control sum of a text, or '' for an empty cell. */
export type KeptCell = number | string;
