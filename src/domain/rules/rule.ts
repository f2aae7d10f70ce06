import type { Language } from '../language';
import type { ModuleNumber, Role } from '../module';
import type { Cents, Exact, Fraction, Rounding } from '../numbers';
import type { Place, RowOrigin } from '../place';
import type { CalendarDate } from '../time';

/** How well a figure is documented. */
export type Grade = 'printed' | 'weak' | 'inferred' | 'user';

/** Where a rule comes from; a lower position in this list outranks a higher one. */
export const RANKS = ['notice', 'guideline', 'planning', 'shipped'] as const;
export type Rank = (typeof RANKS)[number];

/** What the amount of a rule pays: personnel (per FTE and year), the workplace (per FTE and year). */
export type RulePurpose = 'personnel' | 'workplace';

/**
 * How a grant follows from the amount of a rule: euro per FTE and year, per cent of the eligible cost, or for all rows
 * of a budget year together. A share is rounded once for all rows of a year; what is left is the own share.
 */
export type Mechanics =
  | {
      readonly kind: 'per-fte-and-year';
      /** Absent: no more than the ceiling says. */
      readonly mostOfCost?: PartOfCost;
    }
  | { readonly kind: 'share-of-cost'; readonly rounding: Rounding }
  | JointMechanics;

/** Per cent of the eligible cost, rounded. */
export interface PartOfCost {
  /** What sets it: the percentage that is funded, or a minimum own share, which is 100 % less it. */
  readonly by: 'share' | 'minOwnShare';
  readonly percent: Exact;
  readonly rounding: Rounding;
}

/**
 * One grant for all rows that the rule pays in a budget year, divided by their cost. The amount of the rule is per cent
 * for a share, the ceiling in euro for a deficit and full financing, and what the notice grants for a sum.
 */
export interface JointMechanics {
  readonly kind: 'joint';
  readonly pays: JointPay;
  /** The grant is at most this part of the eligible cost, what a minimum own share leaves; null = no such limit. */
  readonly mostOfCost: PartOfCost | null;
}

export type JointPay =
  | { readonly of: 'share'; readonly rounding: Rounding; readonly ceiling: Exact | null }
  | { readonly of: 'full' }
  | { readonly of: 'deficit'; readonly fixedOwnShare: Exact; readonly thirdPartyMoney: Exact }
  | { readonly of: 'sum' };

export const PER_FTE_AND_YEAR: Mechanics = { kind: 'per-fte-and-year' };

/** What the amount of a rule is in. */
export function unitOfAmount(mechanics: Mechanics): 'euro-per-fte' | 'percent' | 'euro' {
  if (mechanics.kind === 'per-fte-and-year') return 'euro-per-fte';
  return mechanics.kind === 'share-of-cost' || mechanics.pays.of === 'share' ? 'percent' : 'euro';
}

/** Why there is no rate: a clause in each language, without a full stop. */
export type Reason = Readonly<Record<Language, string>>;

/** The sum of a notice for posts over months, of which the rate is sum ÷ posts ÷ months × 12. */
export interface SumOfRule {
  readonly sum: Cents;
  readonly posts: Exact;
  readonly months: Fraction;
  readonly places: Readonly<Record<'sum' | 'posts' | 'from' | 'to', Place | null>>;
}

/** One dated rate of a programme: what is paid, from when to when, by which source. */
export interface Rule {
  readonly id: string;
  readonly module: ModuleNumber;
  /** Null: every role of the module. */
  readonly role: Role | null;
  readonly purpose: RulePurpose;
  readonly mechanics: Mechanics;
  /** Euro per FTE and year, per cent, or euro, by the mechanics; null = not published, see `unknownReason`. */
  readonly amount: Exact | null;
  readonly unknownReason: Reason | null;
  /** What the amount follows from, where a notice states its sum only. */
  readonly ofSum?: SumOfRule;
  /** True: "bis zu", the grant is at most the eligible cost. False: a flat payment. Null: as the rule it replaces. */
  readonly ceiling: boolean | null;
  readonly from: CalendarDate;
  /** Last day in force; null = open end. */
  readonly to: CalendarDate | null;
  readonly rank: Rank;
  readonly grade: Grade;
  readonly source: string;
  readonly url: string | null;
  /** The id of the rule that this one overrides where both apply. */
  readonly exceptionTo: string | null;
  /** Fundable FTE at most (Höchstzahl VZÄ); null = no cap of its own. */
  readonly maxFte: Exact | null;
  /** Smallest share of a post that counts (Mindestanteil VZÄ). */
  readonly minShare: Exact | null;
  /** The row of `Fördersätze`, or of `Bescheide` or `Programm` with the fields that all have; null for shipped rules. */
  readonly origin: RowOrigin<'rules' | 'programme'> | RowOrigin<'rules' | 'notices'> | null;
}
