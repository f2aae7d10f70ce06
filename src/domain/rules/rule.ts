import type { Language } from '../language';
import type { ModuleNumber, Role } from '../module';
import type { Exact, Rounding } from '../numbers';
import type { RowOrigin } from '../place';
import type { CalendarDate } from '../time';

/** How well a figure is documented. */
export type Grade = 'printed' | 'weak' | 'inferred' | 'user';

/** Where a rule comes from; a lower position in this list outranks a higher one. */
export const RANKS = ['notice', 'guideline', 'planning', 'shipped'] as const;
export type Rank = (typeof RANKS)[number];

/** What the amount of a rule pays: personnel (per FTE and year), the workplace (per FTE and year). */
export type RulePurpose = 'personnel' | 'workplace';

/**
 * How a grant follows from the amount of a rule: euro per FTE and year, or per cent of the eligible cost. A share is
 * rounded once for all rows of a year; what is left is the own share.
 */
export type Mechanics =
  { readonly kind: 'per-fte-and-year' } | { readonly kind: 'share-of-cost'; readonly rounding: Rounding };

export const PER_FTE_AND_YEAR: Mechanics = { kind: 'per-fte-and-year' };

/** Why there is no rate: a clause in each language, without a full stop. */
export type Reason = Readonly<Record<Language, string>>;

/** One dated rate of a programme: what is paid, from when to when, by which source. */
export interface Rule {
  readonly id: string;
  readonly module: ModuleNumber;
  /** Null: every role of the module. */
  readonly role: Role | null;
  readonly purpose: RulePurpose;
  readonly mechanics: Mechanics;
  /** Euro per FTE and year, or per cent, by the mechanics; null = not published, see `unknownReason`. */
  readonly amount: Exact | null;
  readonly unknownReason: Reason | null;
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
  /** The row of the `Fördersätze` table; null for shipped rules. */
  readonly origin: RowOrigin<'rules'> | null;
}
