import type { ModuleNumber, Role } from '../case';
import type { Exact } from '../money/exact';
import type { RowOrigin } from '../place';
import type { CalendarDate } from '../time/calendar-date';

/** How well a figure is documented. */
export type Grade = 'printed' | 'weak' | 'inferred' | 'user';

/** Where a rule comes from; a lower position in this list outranks a higher one. */
export const RANKS = ['notice', 'guideline', 'planning', 'shipped'] as const;
export type Rank = (typeof RANKS)[number];

/** What the amount of a rule pays: personnel (per FTE and year), the workplace (per FTE and year). */
export type RulePurpose = 'personnel' | 'workplace';

/** One dated rate of the programme: what the Land pays per full post and year, from when to when, by which source. */
export interface Rule {
  readonly id: string;
  readonly module: ModuleNumber;
  /** Null: every role of the module. */
  readonly role: Role | null;
  readonly purpose: RulePurpose;
  /** Euro per FTE and year; null = not published, see `unknownReason`. */
  readonly amount: Exact | null;
  readonly unknownReason: string | null;
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
  readonly origin: RowOrigin | null;
}
