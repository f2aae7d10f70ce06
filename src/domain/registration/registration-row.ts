import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, Exact } from '../numbers';
import type { PayRiseStep } from '../case';
import type { Portion } from '../unplanned/unit-load';
import type { AccountRow } from './account-row';
import type { NextBudget } from './next-budget';
import type { RegistrationAssumptions } from './registration-assumptions';

/** What has to be registered for one module and year of the next budget, on one budget line. */
export interface RegistrationRow extends RegistrationAssumptions {
  readonly year: number;
  readonly module: ModuleNumber;
  /** Produkt and Sachkonto; null where no line, or no unique one, carries the module. */
  readonly line: string | null;
  /** FTE of the module in the year, or of its posts on this line; null where no row gives them. */
  readonly fte: Exact | null;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  /** cost − grant */
  readonly ownShareBefore: Maybe<Cents>;
  /** Counter-financing that names the year, in the scenario of the settings. */
  readonly counterFinancing: Maybe<Cents>;
  /** ownShareBefore − counterFinancing, without what the module gets more than it costs: the amount to register. */
  readonly ownShare: Maybe<Cents>;
  /** What the module gets more than it costs, as far as it falls on this line: not to be planned as income. */
  readonly excessGrant: Maybe<Cents>;
}

/** All accounts of a year together. */
export interface RegistrationYear {
  readonly year: number;
  readonly expenditure: Maybe<Cents>;
  readonly income: Maybe<Cents>;
  /** expenditure − income: the Zuschussbedarf. */
  readonly fundingNeed: Maybe<Cents>;
}

export interface Registration {
  /** Years of the next budget, then of the medium-term planning; five, unless more are set. */
  readonly years: readonly number[];
  /** Years of the next budget: as set, else the two years after the last computed one. */
  readonly budgetYears: readonly number[];
  /** The last computed year: what the projection starts from. */
  readonly from: number;
  /** By module, then year, then line. */
  readonly rows: readonly RegistrationRow[];
  /** Gross by account: expenditure, then income, each by year. */
  readonly accounts: readonly AccountRow[];
  /** One for each of the years. */
  readonly totals: readonly RegistrationYear[];
  /** What pay is assumed to rise by, as far as a cost rises with it; by year. */
  readonly payRises: readonly PayRiseStep[];
  /** One question for each rate that is not known in these years. */
  readonly questions: readonly Finding[];
}

/** A row with the part of the module behind it, which only its explanation needs. */
export interface RegistrationRowWithPosts extends RegistrationRow {
  /** What the line carries of the module; null: all of the module in the year. */
  readonly portion: Portion | null;
}

/** The registration with the projected posts behind it, which only explanations need. */
export interface RegistrationWithPosts extends Registration {
  readonly rows: readonly RegistrationRowWithPosts[];
  /** The projected posts and the money named for these years. */
  readonly budget: NextBudget;
}

/** True for a year of the medium-term planning, behind the next budget. */
export function isPlanningYear(year: number, { budgetYears }: Pick<Registration, 'budgetYears'>): boolean {
  return !budgetYears.includes(year);
}

/** The registration as plain data. */
export function withoutPosts({ budget: _budget, rows, ...rest }: RegistrationWithPosts): Registration {
  return { ...rest, rows: rows.map(({ portion: _portion, ...row }) => row) };
}
