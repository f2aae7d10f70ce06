import type { Basis, BudgetNote, Scenario, Settings } from '../case';
import type { DecisionPart } from '../decision/decision-list';
import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { Reservation } from './reservation';
import type { CalendarDate } from '../time';

/**
 * What a draft resolution says, as data. Everything in here was computed or entered; what nobody entered is null or
 * missing and stays to be filled in. The German text is made from it in `src/workbook/sheets/resolution-text.ts`.
 */
export interface Resolution {
  readonly localBody: Settings['localBody'];
  /** Name of the funding programme as the user entered it; null = KIM. */
  readonly programme: string | null;
  readonly years: readonly number[];
  readonly scenario: Scenario;
  /** The amounts that are voted on: net with a budget note, gross without one. */
  readonly basis: Basis;
  /** Haushaltsvermerk (§ 21 KomHVO NRW); null = nobody entered one, and net amounts rest on one all the same. */
  readonly budgetNote: BudgetNote | null;
  readonly items: readonly ResolutionItem[];
  /** Why not every unplanned amount is known; null where all are. */
  readonly missing: Finding | null;
  /** The gross amounts by year, where nobody decided about a budget note and the text names net amounts. */
  readonly grossByYear: readonly YearAmount[] | null;
  readonly cover: readonly CoverOfYear[];
  /** Cover that names no single budget year. */
  readonly coverWithoutYear: readonly { readonly label: string; readonly amount: Cents }[];
  readonly ownShare: OwnShareTable;
  /** Money inside the figures that no notice grants yet; null where there is none. */
  readonly reservation: Reservation | null;
  /** When the evaluation is due, as the user entered it. */
  readonly evaluation: CalendarDate | null;
  /** Posts, budget lines or money beside the grant are marked as assumed in the sheet. */
  readonly restsOnAssumptions: boolean;
  /** Why the expenditure is unavoidable, in the user's own words. */
  readonly unavoidable: string | null;
}

export interface YearAmount {
  readonly year: number;
  readonly amount: Maybe<Cents>;
}

/** The unplanned amounts of one budget line and kind about which the same body decides. */
export interface ResolutionItem {
  readonly part: DecisionPart;
  readonly kind: 'over-plan' | 'extra-plan';
  readonly line: string;
  readonly amounts: readonly YearAmount[];
  /** Why it cannot be said who decides. */
  readonly reason: Finding | null;
}

/** What pays for the amounts of one year. `earmarked`, `sources` and `open` add up to what is needed. */
export interface CoverOfYear {
  readonly year: number;
  readonly needed: Maybe<Cents>;
  /** Earmarked extra income (grant, counter-financing) that pays its part of a gross amount; 0,00 for net ones. */
  readonly earmarked: Maybe<Cents>;
  readonly sources: readonly { readonly label: string; readonly amount: Cents; readonly granted: boolean }[];
  /** The part for which nobody named a cover. */
  readonly open: Maybe<Cents>;
}

export interface OwnShareTable {
  readonly modules: readonly {
    readonly module: ModuleNumber;
    readonly byYear: readonly YearAmount[];
    readonly total: Maybe<Cents>;
  }[];
  readonly byYear: readonly YearAmount[];
  readonly total: Maybe<Cents>;
}
