import type { Maybe } from '../maybe';
import type { ModuleNumber, Role } from '../module';
import type { Cents, Exact } from '../numbers';
import type { RowOrigin } from '../place';
import type { Financing } from '../rules/financing';
import type { CalendarDate } from '../time';

/** A row of the table `Bescheide`: what a grant notice fixes for one module. */
export interface Notice {
  readonly origin: RowOrigin<'notices'>;
  /** Known and null where the sheet does not say. */
  readonly date: Maybe<CalendarDate | null>;
  readonly reference: string | null;
  readonly module: ModuleNumber;
  readonly role: Role | null;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** FTE, > 0. */
  readonly posts: Exact;
  /** Euro per FTE and year as the notice states it; null where it states the sum only. */
  readonly rate: Exact | null;
  /** The sum of the whole period as the notice states it; null where it states the rate only. */
  readonly sum: Cents | null;
  /** A fixed amount where the sheet does not say. */
  readonly financing: Financing;
  /** By their days, ascending; none where the sheet names none. */
  readonly payments: Maybe<readonly Payment[]>;
  /** How many months ahead money may be called; known and null where the notice sets no limit. */
  readonly callMonths: Maybe<number | null>;
  /** Called so far; known and null where the cell is blank. */
  readonly called: Maybe<Cents | null>;
  /** Received so far; known and null where the cell is blank: then what was called counts. */
  readonly received: Maybe<Cents | null>;
  readonly reportDue: Maybe<CalendarDate | null>;
  readonly conditions: string | null;
}

/** A payment that a notice announces. */
export interface Payment {
  readonly day: CalendarDate;
  /** Null where the notice names the day only: then all payments of the notice are alike. */
  readonly amount: Cents | null;
}
