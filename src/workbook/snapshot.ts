import type { DateSystem } from '../domain/time';
/**
 * A picture of the workbook as it was read: plain data, no Office.js objects. Made by src/excel, understood by
 * src/workbook.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  readonly names: readonly NameSnapshot[];
  readonly dateSystem: DateSystem;
  /** True where Excel did not tell the date system, so that the usual one is assumed. */
  readonly dateSystemAssumed?: true;
  /** True where Excel computes only when it is told to: what cells show may be old. */
  readonly calculatedByHand?: true;
  /** The add-in's own state kept in the workbook (before-images, sheets it owns), or null. */
  readonly state: string | null;
  /** Ids of the parts that keep a state, the one that counts first; absent where it was kept in none. */
  readonly stateParts?: readonly string[];
}

/** What a cell holds: '' is an empty cell, an error value is its English text (`#REF!`). */
export type CellValue = string | number | boolean;

export interface SheetSnapshot {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** 0-based row and column of the first cell of `values`. */
  readonly top: number;
  readonly left: number;
  /** Rectangular; empty where the sheet is empty. */
  readonly values: readonly (readonly CellValue[])[];
  /**
   * Number formats (`#,##0.00 "T€"`) of the first rows of `values`, as wide; the rows below are formatted like the last
   * one. Absent where every format is `General`.
   */
  readonly formats?: readonly (readonly string[])[];
  /** Absent where every row and column is shown and nothing is struck out. */
  readonly look?: SheetLook;
}

/** Rows and columns, absolute, 0-based and ascending, that nobody sees or that somebody crossed out. */
export interface SheetLook {
  /** Hidden by hand, by a filter or in a closed group. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** With at least one cell that is struck out. */
  readonly struckRows: readonly number[];
  readonly struckColumns: readonly number[];
  /** The first row of which nobody asked it, in a sheet with very many; absent where all rows were asked. */
  readonly notAskedFrom?: number;
}

/** An Excel table; `address` in A1 notation without the sheet name, heading row included. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  /** True where its last row is the total row that Excel keeps. */
  readonly totals?: true;
}

/** A defined name; `sheet` is set where it is scoped to one, `refersTo` as the API gives it (`=Haushalt!$C$4`). */
export interface NameSnapshot {
  readonly name: string;
  readonly sheet: string | null;
  readonly refersTo: string;
}
