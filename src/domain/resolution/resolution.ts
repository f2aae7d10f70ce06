import type { Basis, BudgetNote, MoneySource, PositionOfMoney, Scenario, Settings } from '../case';
import type { DecisionPart } from '../decision/decision-list';
import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { CalendarDate } from '../time';
import type { Reservation } from './reservation';

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
  /** What the council consents to beforehand, and what nobody knows to be insignificant; null: nothing. */
  readonly consent: Motion | null;
  /** What the treasurer granted and the council takes note of; null: nothing. */
  readonly information: Motion | null;
  /**
   * Whether an amount that is consented to belongs to a later year than that of the resolution (§ 83 Abs. 4 GO NRW). The day of the resolution
   * is `Stichtag`; null = not entered.
   */
  readonly concernsLaterYear: boolean | null;
  /** Why not every unplanned amount is known; null where all are. */
  readonly missing: Finding | null;
  /** Nobody says which accounts of the chart are never paid out. */
  readonly paymentsUnknown: boolean;
  /** Earmarked income beyond the plan, in the years that have an amount. */
  readonly extraIncome: readonly ExtraIncomeOfYear[];
  readonly cover: readonly CoverOfYear[];
  /** Cover that names no single budget year. */
  readonly coverWithoutYear: readonly Pick<UsedCover, 'label' | 'position' | 'amount'>[];
  readonly ownShare: OwnShareTable;
  /** Counter-financing lowers the own shares too. */
  readonly isCounterFinanced: boolean;
  /** Money inside the figures that no notice grants yet; null where there is none. */
  readonly reservation: Reservation | null;
  /** When the evaluation is due, as the user entered it. */
  readonly evaluation: Maybe<CalendarDate> | null;
  /** When key parameters are due, as the user entered it. */
  readonly keyParameters: Maybe<CalendarDate> | null;
  /** The years of the next budget as the user entered them, ascending; empty: not entered. */
  readonly nextBudget: readonly number[];
  /** Posts, budget lines or money beside the grant are marked as assumed in the sheet. */
  readonly restsOnAssumptions: boolean;
  /** Why the expenditure is unavoidable, in the user's own words without a final full stop. */
  readonly unavoidable: string | null;
}

export interface YearAmount {
  readonly year: number;
  readonly amount: Maybe<Cents>;
}

/** Positions about which the same body decides, with their sums. */
export interface Motion {
  /** By position, then year; what is over plan before what is extra. */
  readonly items: readonly ResolutionItem[];
  readonly byYear: readonly MotionAmount[];
  readonly sum: MotionAmount;
}

/** The unplanned amount of one position and kind in one year. */
export interface ResolutionItem extends MotionAmount {
  readonly part: DecisionPart;
  readonly kind: 'over-plan' | 'extra-plan';
  /** Null where the sheet gives only an account. */
  readonly product: string | null;
  /** Null where the sheet gives none. */
  readonly account: string | null;
  /** The budget or line of the plan whose amount stands on the position; null: its own. */
  readonly bindingUnit: { readonly name: string; readonly level: 'budget' | 'plan-line' } | null;
  readonly year: number;
  readonly income: IncomeOfAmount;
  /** Why it cannot be said who decides. */
  readonly reason: Finding | null;
}

export interface MotionAmount {
  /** Null: of all years. */
  readonly year: number | null;
  /** What is voted on. */
  readonly amount: Maybe<Cents>;
  readonly gross: Maybe<Cents>;
  /** True where an amount is net although nobody entered a budget note. */
  readonly isUndocumented: boolean;
  /** The part that is paid out; null where the sheet does not say. */
  readonly payments: Maybe<Cents> | null;
}

/** Earmarked income beyond the plan, or missing income, as it belongs to an amount. */
export interface IncomeOfAmount {
  /** What is taken off in the net amount: gross − net. */
  readonly inside: Maybe<Cents>;
  /** What missing income adds to it. */
  readonly lacking: Maybe<Cents>;
  /** What pays for a gross amount as cover. */
  readonly asCover: Maybe<Cents>;
}

/** Earmarked income beyond the plan that belongs to the amounts of one year. */
export interface ExtraIncomeOfYear extends IncomeOfAmount {
  readonly year: number;
  /** Accounts of the income lines; empty where the sheet has none. */
  readonly accounts: readonly string[];
  /** Counter-financing is part of it. */
  readonly hasCounterFinancing: boolean;
  /** Accounts of that counter-financing; null for money without one. */
  readonly counterFinancingAccounts: readonly (string | null)[];
}

/** What pays for the amounts of one year. `earmarked`, `sources` and `open` add up to what is needed. */
export interface CoverOfYear {
  readonly year: number;
  readonly needed: Maybe<Cents>;
  /** Earmarked extra income (grant, counter-financing) that pays its part of a gross amount; 0,00 for net ones. */
  readonly earmarked: Maybe<Cents>;
  readonly sources: readonly UsedCover[];
  /** The part for which nobody named a cover. */
  readonly open: Maybe<Cents>;
  /** Cover beyond what is needed. */
  readonly excess: Maybe<Cents>;
}

export interface UsedCover {
  readonly label: string;
  /** Where it stands in the budget; null where the sheet does not say. */
  readonly position: PositionOfMoney | null;
  /** What is needed of it. */
  readonly amount: Cents;
  readonly status: MoneySource['status'];
  /** Less expenditure elsewhere in the budget, which nobody applies for. */
  readonly isLessExpenditure: boolean;
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
