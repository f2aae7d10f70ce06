import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { RowOrigin } from '../place';

export type UnplannedKind = 'over-plan' | 'extra-plan' | 'absorbed';

/** Need against authorisation of one budget line in one year. */
export interface UnplannedRow {
  readonly year: number;
  readonly line: string;
  readonly origin: RowOrigin<'budget'>;
  /** Null where the line serves several modules (a line without module). */
  readonly module: ModuleNumber | null;
  readonly modules: readonly ModuleNumber[];
  readonly kind: UnplannedKind;
  /** The cost that falls on the line. */
  readonly need: Maybe<Cents>;
  /** appropriation + carry-over + already granted − committed for other purposes; negative where overdrawn. */
  readonly available: Maybe<Cents>;
  /** Room of the other lines of the budget group that this line uses; 0 without a group. */
  readonly absorbed: Maybe<Cents>;
  /** Unplanned amount of the leading basis. */
  readonly amount: Maybe<Cents>;
  readonly gross: Maybe<Cents>;
  readonly net: Maybe<Cents>;
  /** Own share of the modules that this line carries: what goes into the column `Eigenanteil`. */
  readonly ownShare: Maybe<Cents>;
  readonly targets: {
    readonly ownShare: string | null;
    readonly overPlan: string | null;
    readonly extraPlan: string | null;
  };
}
