import type { ModuleNumber } from '../module';

/** How well a figure of a module and year is documented. */
export interface Documented {
  /** An input of it is marked as assumed (`angenommen`) in the sheet. */
  readonly assumed: boolean;
  /** A rate in it rests on a weak source, or its year was inferred. */
  readonly weak: boolean;
}

export interface Documentation {
  /** Posts of the current version: a measure of how long it would be to explain everything. */
  readonly posts: number;
  /** Own shares; null means every module or every year. Computed when asked for. */
  readonly of: (module: ModuleNumber | null, year: number | null) => Documented;
  /** Unplanned amounts: of the modules that a budget line carries in a year, or null for all lines or years. */
  readonly ofUnplanned: (line: UnplannedKey | null, year: number | null) => Documented;
}

/** A budget line by its key, with the modules that it carries. */
export interface UnplannedKey {
  readonly line: string;
  readonly modules: readonly ModuleNumber[];
}
