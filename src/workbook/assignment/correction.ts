import type { ModuleNumber } from '../../domain/module';
import type { BlockMeasure } from '../blocks/block-measure';
import type { MoneyUnit } from '../recognition';

/**
 * What a user said about a cross-tab. It is kept in the workbook and goes before what the words say. A label is found
 * again by its text, a row or column by the texts in it, so rows may be inserted and blocks may move; the place only
 * tells equal texts apart.
 */
export type Correction = LabelCorrection | LineCorrection | SheetCorrection;

/** What a label means. */
export interface LabelCorrection {
  readonly kind: 'label';
  readonly sheet: string;
  /** The sheet's own words. */
  readonly text: string;
  /** Where the label stood, in A1 notation. */
  readonly cell: string;
  /** Which of the equal texts of the sheet it was, from 1 in reading order, and how many there were. */
  readonly nth: number;
  readonly of: number;
  readonly means: LabelMeaning;
}

export type LineDirection = 'row' | 'column';

/** What a row or column can be, as a whole; in the order in which they are offered. */
export const LINE_CONTENTS = ['years', 'modules', 'positions', 'sums'] as const;
export type LineContent = (typeof LINE_CONTENTS)[number];

/** What a whole row or column is: its cells are the years, modules or positions of the figures, or its figures sums. */
export interface LineCorrection {
  readonly kind: 'line';
  readonly sheet: string;
  readonly direction: LineDirection;
  /** Where it stood: the number of a row or the letters of a column. */
  readonly line: string;
  /** The words in it, in their order; of a line without words those of the last line before it that has some. */
  readonly texts: readonly string[];
  /** 0: the texts are its own; n: it is the nth line of bare figures behind the one that has them. */
  readonly behind: number;
  /** Which of the lines of the sheet with these texts it was, from 1, and how many there were. */
  readonly nth: number;
  readonly of: number;
  readonly holds: LineContent;
}

/** What holds for all figures of a sheet: their unit, or that they are none for us. */
export type SheetCorrection =
  | { readonly kind: 'unit'; readonly sheet: string; readonly unit: MoneyUnit }
  | { readonly kind: 'no-table'; readonly sheet: string };

/** All that a label says; null: nothing about this. */
export interface LabelMeaning {
  readonly measure: BlockMeasure | null;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly version: string | null;
  /** Whether its figures are sums; null: as its words say. */
  readonly total: boolean | null;
  /** What its figures are in; absent: as words say. */
  readonly unit?: MoneyUnit;
}

/** Only a remark: it says nothing about figures. */
export const MEANS_NOTHING: LabelMeaning = {
  measure: null,
  module: null,
  year: null,
  version: null,
  total: null,
};

/** True where a label is to say nothing at all. */
export function meansNothing({ measure, module, year, version, total, unit }: LabelMeaning): boolean {
  const says = [measure, module, year, version].some((each) => each !== null);
  return !says && total !== true && unit === undefined;
}
