import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { Place } from '../place';
import type { CalendarDate } from '../time';

export interface DueDates {
  readonly asOf: CalendarDate | null;
  /** In the order of the sheet. */
  readonly rows: readonly DueDateRow[];
  readonly findings: readonly Finding[];
}

export interface DueDateRow {
  readonly label: string;
  /** Unknown where its cell cannot be read. */
  readonly date: Maybe<CalendarDate>;
  readonly place: Place;
  /** True from the day after the date on; unknown without the date or without `Stichtag`. */
  readonly overdue: Maybe<boolean>;
}
