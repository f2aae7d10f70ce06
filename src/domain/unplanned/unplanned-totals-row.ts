import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';

/** Unplanned need of a module, for information: authorisation knows no modules. */
export interface UnplannedOfModule {
  readonly module: ModuleNumber;
  /** Null: all years. */
  readonly year: number | null;
  /** Over-plan and extra-plan. */
  readonly amount: Maybe<Cents>;
}

export interface UnplannedTotals {
  readonly overPlan: Maybe<Cents>;
  readonly extraPlan: Maybe<Cents>;
  readonly byYear: ReadonlyMap<number, { readonly overPlan: Maybe<Cents>; readonly extraPlan: Maybe<Cents> }>;
}
