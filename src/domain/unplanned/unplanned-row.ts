import type { BudgetLine } from '../case';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { RowOrigin } from '../place';

export type UnplannedKind = 'over-plan' | 'extra-plan' | 'absorbed';

/** Need against authorisation of one budget position in one year. Amounts in euro cents. */
export interface UnplannedRow {
  readonly year: number;
  /** Product and account as the sheet words them. */
  readonly line: string;
  /** Its first row. */
  readonly origin: RowOrigin<'budget'>;
  /** The budget that binds together with others; null where the position stands by itself. */
  readonly budget: BudgetOfRow | null;
  /** The module that it serves; null where it serves several. */
  readonly module: ModuleNumber | null;
  readonly modules: readonly ModuleNumber[];
  /** `absorbed`: its shortfall is covered within the budget, or its budget's amount stands on another position. */
  readonly kind: UnplannedKind;
  /** The cost that falls on the position; unknown where its budget carries it together. */
  readonly need: Maybe<Cents>;
  /** appropriation + carry-over + already granted − committed for other purposes; negative where overdrawn. */
  readonly available: Maybe<Cents>;
  /** The part of its shortfall that needs no grant on this position; 0,00 for one that stands by itself. */
  readonly absorbed: Maybe<Cents>;
  /** Unplanned amount of the leading basis; that of the whole budget where this position bears it. */
  readonly amount: Maybe<Cents>;
  readonly gross: Maybe<Cents>;
  readonly net: Maybe<Cents>;
  /** What comes beyond the planned income for its purposes; negative where less comes than planned. */
  readonly extraIncome: Maybe<Cents>;
  /** The part of the amount that extra income pays as cover; 0,00 where the amount is net of it. */
  readonly earmarked: Maybe<Cents>;
  /** Own share of the modules as far as this position carries them. */
  readonly ownShare: Maybe<Cents>;
  readonly appropriation: Cents;
  /** Granted before in the year. */
  readonly alreadyGranted: Cents;
  /** The amount by module, for information: authorisation knows no modules. */
  readonly byModule: readonly { readonly module: ModuleNumber; readonly amount: Maybe<Cents> }[];
  /** The rows of the sheet, each with its part; the parts add up to the position. */
  readonly rows: readonly PartOfRow[];
}

/** What binds, where it is more than one position. */
export interface BudgetOfRow {
  readonly name: string;
  readonly need: Maybe<Cents>;
  readonly available: Cents;
  /** True for the position on which the amount of the budget is granted. */
  readonly bears: boolean;
}

/** One row of the sheet with its part of the position. */
export interface PartOfRow {
  readonly origin: RowOrigin<'budget'>;
  readonly module: ModuleNumber | null;
  readonly amount: Maybe<Cents>;
  readonly ownShare: Maybe<Cents>;
  readonly targets: BudgetLine['targets'];
}
