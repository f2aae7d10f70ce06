import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Fraction } from '../numbers';
import type { Place } from '../place';
import type { CalendarDate, Period } from '../time';

/** When a row of the posts runs by the plan and when it is filled, in the computed years. Plain data. */
export interface PostTime {
  readonly module: ModuleNumber;
  /** Position or role, and municipality, as the sheet words them; empty where it names neither. */
  readonly name: readonly string[];
  /** The cell that tells it from others; null where the sheet has none. */
  readonly place: Place | null;
  /** Its cells stand in one row, in one column in a transposed list, or apart in a cross-tab. */
  readonly along: 'row' | 'column' | null;
  /** Null where the sheet gives no days and no months. */
  readonly period: Period | null;
  /** The sheet gives a number of months: the days of `period` are one of several ways to place them. */
  readonly monthsOnly: boolean;
  readonly filling: Filling;
  /** The computed years that it counts in, ascending. */
  readonly years: readonly MonthsOfPost[];
}

/** What `Besetzt ab` says of a post. */
export type Filling =
  /** The row gives no days and no months, and nothing says when it is filled. */
  | { readonly kind: 'untimed' }
  /** Nothing: it counts as filled from its start. */
  | { readonly kind: 'as-planned' }
  | { readonly kind: 'from'; readonly date: CalendarDate }
  | { readonly kind: 'never' }
  /** A cell of the column cannot be read; it may be the one of this post. */
  | { readonly kind: 'unread'; readonly reason: Finding };

/** Months of a post in a year, 0 to 12. */
export interface MonthsOfPost {
  readonly year: number;
  /** Null where the sheet gives no period. */
  readonly planned: Maybe<Fraction> | null;
  readonly filled: Maybe<Fraction> | null;
}

/** The posts of the version that counts, with how they are filled. */
export interface PostTimes {
  /** The first of them, in sheet order. */
  readonly posts: readonly PostTime[];
  /** Each row gives FTE or a period; else they are rows of the sheet, such as lines of accounts. */
  readonly arePosts: boolean;
  /** The sheet has a column `Besetzt ab`. */
  readonly tellsFilling: boolean;
  /** All of them by what `Besetzt ab` says. */
  readonly counts: Readonly<Record<Filling['kind'], number>>;
}
