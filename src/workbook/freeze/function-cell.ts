import type { CellValue } from '../snapshot';

/** A cell whose formula calls a custom function of the add-in, with what it shows. */
export interface FunctionCell {
  readonly sheet: string;
  readonly protected: boolean;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /** English, with `=`. */
  readonly formula: string;
  /** In a table, where no formula fills several cells. */
  readonly inTable: boolean;
  /** Whether the formula may fill more than its own cell, by what it reads. */
  readonly makesBlock: boolean;
  /** The block that the formula fills, its own cell first; one value for a formula that does not spill. */
  readonly values: readonly (readonly CellValue[])[];
}
