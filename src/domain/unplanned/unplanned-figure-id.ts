import type { Scenario } from '../case';
import type { ModuleNumber } from '../module';

/** The figures of a row of `unplanned`. */
export type LineMeasure =
  | 'need'
  | 'available'
  | 'absorbed'
  | 'gross'
  | 'net'
  | 'extra-income'
  | 'earmarked'
  | 'unplanned-amount'
  | 'line-own-share';

/**
 * Every figure of unplanned expenditure, its cover and who decides. `row` is the position in `unplanned` or
 * `significance`; `year: null` means all years.
 */
export type UnplannedFigureId =
  | { readonly measure: LineMeasure; readonly row: number }
  | {
      readonly measure: 'over-plan' | 'extra-plan' | 'unplanned';
      readonly year: number | null;
      readonly scenario?: Scenario;
    }
  | {
      readonly measure: 'unplanned-of-module';
      readonly module: ModuleNumber;
      readonly year: number | null;
    }
  | {
      readonly measure: 'cover-needed' | 'cover-earmarked' | 'cover-granted' | 'cover-pending' | 'cover-gap';
      readonly year: number | null;
    }
  | { readonly measure: 'cover-proposed' | 'cover-without-proposal'; readonly year: number }
  | { readonly measure: 'significance' | 'significance-sum' | 'threshold'; readonly row: number };
