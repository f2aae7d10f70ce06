import type { FigureId } from '../../domain/explanation/figure-id';
import type { Maybe } from '../../domain/maybe';
import type { Cents } from '../../domain/numbers';
import type { Place } from '../../domain/place';

/** An amount that shows its origin. */
export interface ShownAmount {
  readonly amount: Maybe<Cents>;
  readonly figure: FigureId;
  /** What the figure is, in the user's language: `Eigenanteil Modul 1 2021`. */
  readonly name: string;
  /** True for a change: a plus is shown too. */
  readonly signed?: boolean;
}

/** A figure as text that shows its origin. */
export interface ShownFigureText {
  /** The figure as it is read: `440.837,00 €`, `2,5`. */
  readonly text: string;
  readonly figure: FigureId;
  readonly name: string;
}

/** What can stand behind a label: an amount, two of which one is the least, words, or a cell. */
export type Shown =
  | string
  | ShownAmount
  | ShownFigureText
  | { readonly low: ShownAmount; readonly high: ShownAmount }
  | { readonly place: Place };

/** One row of a table that is too wide for 320 px, as data. */
export interface ShownRecord {
  readonly key: string;
  readonly title: string;
  /** What the title begins with in the words of the sheet, which stay German; absent: nothing. */
  readonly sheetWords?: string;
  readonly entries: readonly ShownEntry[];
}

export interface ShownEntry {
  readonly label: string;
  readonly value: Shown;
  /** The entry that the record is about. */
  readonly main?: boolean;
}
