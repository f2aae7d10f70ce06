import type { Driver } from './bridge/driver';
import type { Basis, FundingStatus, Measure, ModuleNumber, Scenario } from './case';
import type { Committee } from './committee';
import type { Explanation } from './explanation/explanation';
import type { Finding } from './findings/finding';
import type { ForecastFigures } from './forecast';
import type { Cents, Exact } from './money/exact';
import type { PassingOnRow } from './passing-on';
import type { RowOrigin } from './place';
import type { RuleSet } from './rules/rule-set';
import type { UseOfFundsRow } from './use-of-funds';
import type { FinancedPosts, WhatIfChange } from './what-if';

/** A figure that is known, or unknown with the reason. Never a silent zero. */
export type Known<T> = { readonly known: true; readonly value: T };
export type Unknown = { readonly known: false; readonly reason: Finding };
export type Maybe<T> = Known<T> | Unknown;

/** The output of a computation. Amounts in euro cents. */
export interface Result {
  readonly years: readonly number[];
  readonly scenario: Scenario;
  readonly basis: Basis;
  /** Name and date of the rule set, e.g. `KIM NRW (Stand 2025-01)`. */
  readonly ruleSet: string;
  /** The programme's own words for its modules; null = `Modul 1` to `Modul 3`. */
  readonly modules: RuleSet['modules'];
  /** One row per module and year that has posts, ordered by module, then year. */
  readonly ownShare: readonly OwnShareRow[];
  readonly totals: OwnShareTotals;
  readonly scenarios: Readonly<Record<Scenario, ScenarioResult>>;
  readonly counterFinancing: CounterFinancingResult;
  readonly unplanned: readonly UnplannedRow[];
  readonly unplannedTotals: UnplannedTotals;
  readonly unplannedOfModules: readonly UnplannedOfModules[];
  readonly cover: CoverResult;
  readonly significance: readonly SignificanceRow[];
  readonly reconciliation: readonly ReconciliationRow[];
  readonly findings: readonly Finding[];
  /** Bridge, decision, allocation, registration and the rest of a committee case. */
  readonly committee: Committee;
  /** Explains a figure of this result; computed when asked for. */
  readonly explain: (figure: FigureId) => Explanation;
}

/**
 * Names one figure of a result. `module: null` or `year: null` means the total over them, `row` is the position in
 * `unplanned`, `significance`, `reconciliation` or among the municipalities, `scenario` another one than that of the settings.
 */
export type FigureId =
  | OwnShareFigureId
  | { readonly measure: 'fte'; readonly module: ModuleNumber; readonly year: number }
  | { readonly measure: 'unused'; readonly scenario?: Scenario }
  | { readonly measure: 'break-even' | 'remaining-at-break-even' }
  | {
      /** The own share as it would be if the sources of money had these statuses, one each in the order of the sheet. */
      readonly measure: 'tried-own-share';
      readonly scenario: Scenario;
      readonly statuses: readonly (FundingStatus | null)[];
    }
  | ReadFigureId
  | { readonly measure: LineMeasure; readonly row: number }
  | {
      readonly measure: 'over-plan' | 'extra-plan' | 'unplanned';
      readonly year: number | null;
      readonly scenario?: Scenario;
    }
  | {
      readonly measure: 'unplanned-of-modules';
      readonly modules: readonly ModuleNumber[];
      readonly year: number | null;
    }
  | {
      readonly measure: 'cover-needed' | 'cover-granted' | 'cover-pending' | 'cover-gap';
      readonly year: number | null;
    }
  | { readonly measure: 'cover-proposed' | 'cover-without-proposal'; readonly year: number }
  | { readonly measure: 'significance'; readonly row: number }
  | { readonly measure: 'stated-computed' | 'stated-difference'; readonly row: number }
  | {
      readonly measure: 'allocated-posts' | 'allocated-before' | 'allocated-difference';
      /** Null: all municipalities together. */
      readonly row: number | null;
    }
  | { readonly measure: 'unallocated' }
  | BridgeFigureId
  | OutlookFigureId;

/**
 * Figures that were read and not computed; `row` is the position among the stated figures, in `significance`, or among
 * the sources of money.
 */
export type ReadFigureId =
  | { readonly measure: 'stated' | 'threshold'; readonly row: number }
  | { readonly measure: 'source-amount'; readonly row: number; readonly end: 'low' | 'high' };

/** `row` is the position among the bridges of the committee's figures. */
export type BridgeFigureId =
  | { readonly measure: 'bridge-difference' | 'bridge-undocumented'; readonly row: number }
  | { readonly measure: 'bridge-driver'; readonly row: number; readonly driver: Driver }
  | {
      readonly measure: 'bridge-level';
      readonly row: number;
      /** An end, or the own share after the changes up to a driver. */
      readonly at: 'from' | Driver | 'to';
    }
  | {
      readonly measure: 'bridge-part';
      readonly row: number;
      /** Position among the modules and years of the bridge. */
      readonly part: number;
      readonly side: 'earlier' | 'current' | 'difference';
    };

/** Figures beside the plan; `row` is the position in the committee's list, `field` the figure of that row. */
export type OutlookFigureId =
  | {
      readonly measure: 'notice-against-plan';
      readonly row: number;
      readonly field: 'plan' | 'notice' | 'difference';
    }
  | {
      readonly measure: 'passing-on';
      readonly row: number;
      readonly field: Exclude<keyof PassingOnRow, 'carrier' | 'year' | 'fte'>;
    }
  | {
      readonly measure: 'registration';
      readonly row: number;
      readonly field: 'fte' | 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare';
    }
  | { readonly measure: 'registration-total'; readonly year: number }
  | {
      readonly measure: 'what-if';
      readonly row: number;
      readonly change: 'oneMore' | 'oneFewer';
      readonly field: keyof WhatIfChange;
    }
  | { readonly measure: 'financed-posts'; readonly row: number; readonly field: keyof FinancedPosts }
  | {
      readonly measure: 'forecast';
      readonly row: number;
      readonly side: 'plan' | 'forecast' | 'difference';
      readonly field: keyof ForecastFigures;
    }
  | {
      readonly measure: 'use-of-funds';
      readonly row: number;
      readonly field: Exclude<keyof UseOfFundsRow, 'module' | 'year'>;
    };

export interface OwnShareFigureId {
  readonly measure: 'cost' | 'grant' | 'own-share-before' | 'counter-financing' | 'own-share';
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly scenario?: Scenario;
}

/** The figures of a row of `unplanned`. */
export type LineMeasure =
  'need' | 'available' | 'absorbed' | 'gross' | 'net' | 'unplanned-amount' | 'line-own-share';

export interface OwnShareRow {
  readonly module: ModuleNumber;
  readonly year: number;
  /** Sum of the FTE of the posts of this module that count in the year; null where no row gives FTE. */
  readonly fte: Exact | null;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  readonly ownShareBefore: Maybe<Cents>;
  readonly counterFinancing: Maybe<Cents>;
  readonly ownShare: Maybe<Cents>;
}

export interface OwnShareTotals {
  readonly ownShare: Maybe<Cents>;
  readonly byModule: ReadonlyMap<ModuleNumber, Maybe<Cents>>;
  readonly byYear: ReadonlyMap<number, Maybe<Cents>>;
}

export interface ScenarioResult {
  readonly ownShare: Maybe<Cents>;
  readonly unplanned: Maybe<Cents>;
}

export interface CounterFinancingResult {
  /** Money of the chosen scenario that found no own share to reduce. */
  readonly unused: Maybe<Cents>;
  /** Amount of pending money above which more of it saves nothing. */
  readonly breakEvenPending: Maybe<Cents>;
  /** Own share that stays even then. */
  readonly remainingAtBreakEven: Maybe<Cents>;
}

export type UnplannedKind = 'over-plan' | 'extra-plan' | 'absorbed';

/** Need against authorisation of one budget line in one year. */
export interface UnplannedRow {
  readonly year: number;
  readonly line: string;
  readonly origin: RowOrigin;
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

export interface CoverResult {
  readonly needed: Maybe<Cents>;
  readonly granted: Cents;
  readonly pending: Cents;
  readonly gap: Maybe<Cents>;
  readonly byYear: readonly {
    readonly year: number;
    readonly needed: Maybe<Cents>;
    readonly granted: Cents;
    readonly pending: Cents;
    readonly gap: Maybe<Cents>;
  }[];
}

export interface SignificanceRow {
  readonly year: number;
  readonly line: string;
  /** Unplanned amount together with what was already granted in the year. */
  readonly amount: Maybe<Cents>;
  readonly duty: 'mandatory' | 'voluntary' | null;
  readonly threshold: Cents | null;
  /** Null where no threshold was entered or the duty is not known. */
  readonly significant: boolean | null;
  readonly body: 'council' | 'treasurer' | null;
}

export type Verdict = 'exact' | 'rounded' | 'deviates';

export interface ReconciliationRow {
  readonly label: string;
  readonly origin: RowOrigin;
  readonly measure: Measure;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly version: string | null;
  readonly stated: Cents;
  readonly computed: Maybe<Cents>;
  /** stated − computed */
  readonly difference: Maybe<Cents>;
  /** Null where the computed figure is unknown. */
  readonly verdict: Verdict | null;
  /** The finest step of rounding, in euro (1 … 1.000.000), that explains a `rounded` figure. */
  readonly step: number | null;
}
