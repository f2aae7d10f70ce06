import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';

/** Unplanned need of a module, or of modules that budget lines serve together. */
export interface UnplannedOfModules {
  /** Ascending. */
  readonly modules: readonly ModuleNumber[];
  /** Null: all years. */
  readonly year: number | null;
  /** Over-plan and extra-plan; unknown for a single module whose need stands on a line with that of others. */
  readonly amount: Maybe<Cents>;
}

export interface UnplannedTotals {
  readonly overPlan: Maybe<Cents>;
  readonly extraPlan: Maybe<Cents>;
  readonly byYear: ReadonlyMap<number, { readonly overPlan: Maybe<Cents>; readonly extraPlan: Maybe<Cents> }>;
}
