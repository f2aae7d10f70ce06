import type { Driver } from '../bridge/driver';
import type { FundingStatus, Scenario } from '../case';
import type { ForecastFigures } from '../forecast/forecast-row';
import type { ModuleNumber } from '../module';
import type { PassingOnRow } from '../passing-on/passing-on-row';
import type { UseOfFundsRow } from '../use-of-funds/use-of-funds-row';
import type { FinancedPosts } from '../what-if/financed-posts';
import type { WhatIfChange } from '../what-if/what-if-row';

/**
 * Names one figure of a result. `module: null` or `year: null` means the total over them, `row` is the position in
 * `unplanned`, `significance`, `tieOut` or among the municipalities, `scenario` another one than that of the settings.
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
