import type { Finding } from '../../domain/findings/finding';
import type { Place } from '../../domain/place';
import type { Area } from '../address';
import type { SheetPlan } from '../sheets/sheet-plan';
import type { CellValue } from '../snapshot';

/**
 * What a run will write, as data. Nothing in here has been written yet: `src/excel` checks the targets against the
 * workbook as it is now and then writes the whole plan or none of it.
 */
export interface WritePlan {
  /** Changes in the user's own cells. */
  readonly cells: readonly CellWrite[];
  /** Sheets that are made for the user's own cells, before these are written; absent: none. */
  readonly addedSheets?: readonly AddedSheet[];
  /** Sheets that an earlier run made for the user and that are removed, with all they hold; absent: none. */
  readonly removedSheets?: readonly AddedSheet[];
  /** Sheets owned by the add-in: laid out anew, or removed. */
  readonly sheets: readonly SheetWrite[];
  readonly log: LogWrite;
  /** The add-in's own state after this run, as it is kept in the workbook. */
  readonly state: string;
}

/** What a cell gets, or gets back: a value, or a formula in English with `=`. */
export type CellContent = CellValue | { readonly formula: string };

/** A cell of the user's own that a run wants to fill. */
export interface CellTarget {
  readonly place: Place;
  /** Euro amount as a number with two decimals, or `#N/A` where the figure is unknown. */
  readonly value: CellContent;
  /** What the cell held when it was read. */
  readonly expected: CellContent;
  /** What the figure is, for the log and the preview: `Eigenanteil Modul 1 2021`. */
  readonly figure: string;
  /** Number formats, where the cell gets another one with its content; absent: it keeps its own. */
  readonly formats?: NumberFormats;
}

export interface CellWrite {
  readonly place: Place;
  readonly before: CellContent;
  readonly after: CellContent;
  readonly figure: string;
  /** Number formats, where the cell gets another one with its content; absent: it keeps its own. */
  readonly formats?: NumberFormats;
}

/** In US notation. */
export interface NumberFormats {
  readonly before: string;
  readonly after: string;
}

/** A sheet that is made for the user's own cells, its first row for headings. It belongs to the user from then on. */
export interface AddedSheet {
  readonly name: string;
  /** Rectangular grid from A1; '' is an empty cell. Empty where the cells of the plan fill the sheet. */
  readonly values: readonly (readonly CellValue[])[];
  /** Widths of the columns from A on, in characters; as many as the heading row has cells. */
  readonly columnWidths: readonly number[];
}

/** A range that was read; a plan is only written while it still holds these values. */
export interface Expectation {
  readonly sheet: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

export type SheetWrite =
  | { readonly action: 'lay-out'; readonly sheet: SheetPlan }
  | { readonly action: 'remove'; readonly name: string };

/** Rows appended below what the log sheet already holds. */
export interface LogWrite {
  readonly sheet: string;
  /** 0-based row of the first new row; 0 = the sheet is new and gets its headings. */
  readonly firstRow: number;
  /** Column of the last heading, 0 is A, where the sheet is of a version that did not have it; absent: it has all. */
  readonly missingHeading?: number;
  /** Of the columns from A, in the language of the rows. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** What the check of the targets found. */
export interface TargetCheck {
  /** Errors: nothing may be written. */
  readonly findings: readonly Finding[];
  /** By address (`Sheet!A1`) the formulas of targets that hold one and stay untouched. */
  readonly formulas: ReadonlyMap<string, string>;
  /** By address the formulas of cells in the parts of the read areas that no input stands in. */
  readonly computedAsides: ReadonlyMap<string, string>;
  /** Addresses of targets in rows that may be hidden: a filter would lead a block of values astray. */
  readonly hiddenCells: ReadonlySet<string>;
  /** Addresses of targets that are formatted as text, so that a number becomes text there. */
  readonly textCells: ReadonlySet<string>;
  /** `KIM-Monat` with what somebody changed in its columns; absent where there was none, `gone` where there is none any more. */
  readonly month?: SheetPlan | 'gone';
  /** What is worth knowing of own sheets and keeps nothing from being written; absent: nothing. */
  readonly told?: readonly Finding[];
  /** Own sheets that the workbook has already. */
  readonly existingSheets: ReadonlySet<string>;
  /** Tab position of the log sheet, before which new sheets go; null where there is none yet. */
  readonly logPosition: number | null;
}

/** The key of a cell in a TargetCheck. */
export function placeKey(place: Place): string {
  return `${place.sheet}!${place.cell}`;
}

/** The cell of such a key: the name of a sheet may hold a `!`, its address does not. */
export function placeOf(key: string): Place {
  const at = key.lastIndexOf('!');
  return { sheet: key.slice(0, at), cell: key.slice(at + 1) };
}
