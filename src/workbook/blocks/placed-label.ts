import type { Label } from './label';

/** A label with the cell that it stands in. */
export interface PlacedLabel extends Label {
  readonly row: number;
  readonly column: number;
  /** It stands before the first figure of the sheet. */
  readonly isTitle: boolean;
  /** The row above is blank: something new begins. */
  readonly isAfterBlank: boolean;
}
