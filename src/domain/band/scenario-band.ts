import type { Scenario } from '../case';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { OwnShareTotals } from '../own-share/own-share-row';

/** The own share in each of the four scenarios. */
export type Band = Readonly<Record<Scenario, Maybe<Cents>>>;

/** What pending money does to the own shares: all scenarios side by side, and what is to be said about them. */
export interface ScenarioBand {
  /** One row per module and year that has posts, ordered by module, then year. */
  readonly rows: readonly { readonly module: ModuleNumber; readonly year: number; readonly band: Band }[];
  readonly totals: Readonly<Record<Scenario, OwnShareTotals>>;
  /** Own share that stays in each year when pending money reaches its break-even; 0,00 years included. */
  readonly remainingByYear: ReadonlyMap<number, Maybe<Cents>>;
  /** Money that finds no own share to reduce. */
  readonly unused: Readonly<Record<Scenario, Maybe<Cents>>>;
  readonly statements: readonly BandStatement[];
}

/**
 * A sentence that a treasurer would say about pending money, as data; the wording is in `src/i18n`.
 *
 * - `nothing-pending`: there is counter-financing, but none of it is open.
 * - `shortfall`: without the money that is not yet deducted, this much is missing (more than one amount: a range).
 * - `break-even`: above this amount more money saves nothing; `remaining` is what stays, by year.
 * - `unused`: of the upper amount so much finds no own share to lower.
 * - `inside`: the money is already inside the figures; if it fails, the need rises by the amount (null: not documented).
 * - `perhaps-inside`: nobody says whether it is inside; if it is and fails, the need rises by an unknown amount.
 * - `failed-inside`: rejected although already deducted; the need has risen by the amount (null: not documented).
 */
export type BandStatement =
  | { readonly code: 'nothing-pending' }
  | { readonly code: 'shortfall'; readonly low: Cents; readonly high: Cents }
  | {
      readonly code: 'break-even';
      readonly amount: Cents;
      readonly remaining: readonly { readonly year: number; readonly amount: Cents }[];
    }
  | { readonly code: 'unused'; readonly amount: Cents }
  | {
      readonly code: 'inside' | 'failed-inside';
      readonly source: string;
      readonly years: readonly number[];
      readonly amount: Cents | null;
    }
  | { readonly code: 'perhaps-inside'; readonly source: string; readonly years: readonly number[] };
