import type { FundingStatus, Scenario } from '../case';
import type { ModuleNumber } from '../module';

/** Null: over all modules, or all years. `scenario`: one other than that of the settings. */
export interface OwnShareFigureId {
  readonly measure:
    'cost' | 'grant' | 'own-share-before' | 'counter-financing' | 'own-share' | 'excess-grant';
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly scenario?: Scenario;
}

/** The own share as it would be if the sources of money had these statuses, one each in the order of the sheet. */
export interface TriedFigureId {
  readonly measure: 'tried-own-share';
  readonly scenario: Scenario;
  readonly statuses: readonly (FundingStatus | null)[];
}

/** An amount as it was read; `row` is the position among the sources of money. */
export interface SourceAmountFigureId {
  readonly measure: 'source-amount';
  readonly row: number;
  readonly end: 'low' | 'high';
}

/** Every figure of the own shares. */
export type OwnShareFamilyFigureId =
  | OwnShareFigureId
  | { readonly measure: 'fte'; readonly module: ModuleNumber; readonly year: number }
  | { readonly measure: 'unused'; readonly scenario?: Scenario }
  | { readonly measure: 'break-even' | 'remaining-at-break-even' }
  | TriedFigureId
  | SourceAmountFigureId;
