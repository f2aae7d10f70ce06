import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, Exact } from '../numbers';
import type { RowOrigin } from '../place';
import type { CalendarDate } from '../time';

/** The month's end (Monatsabschluss): where every module stands on the reporting day. Amounts in euro cents. */
export interface MonthEnd {
  /** The setting `Stichtag`. */
  readonly asOf: CalendarDate;
  /** The budget year that the day closes: its own, or the last computed one where the day lies after it. */
  readonly year: number;
  /** From December on: what is settled at the end of the year. */
  readonly closesYear: boolean;
  /** By module. */
  readonly rows: readonly MonthEndRow[];
  /** Authorisations to carry over (§ 22 KomHVO NRW), from December on; empty before. */
  readonly carryOver: readonly CarryOverRow[];
  readonly findings: readonly Finding[];
}

export interface MonthEndRow {
  readonly module: ModuleNumber;
  /** Null where no notice for the module is known on the day. */
  readonly notice: NoticeAtDay | null;
  /** FTE on the day by the plan; null where no row gives FTE. */
  readonly plannedPosts: Exact | null;
  /** Those of them that are filled; posts without `Besetzt ab` count as filled. */
  readonly filledPosts: Maybe<Exact | null>;
  /** Cost of the year by the plan. */
  readonly planCost: Maybe<Cents>;
  /** Booked for the programme on the expense lines of the module. */
  readonly actual: Maybe<Cents>;
  /** Cost by the plan of the days after the day, from `Besetzt ab` on. */
  readonly rest: Maybe<Cents>;
  /** actual + rest */
  readonly projection: Maybe<Cents>;
  /** Appropriation + carry-over + already granted of these lines. */
  readonly appropriation: Maybe<Cents>;
  /** Committed on these lines for other purposes. */
  readonly elsewhere: Maybe<Cents>;
  /** projection + elsewhere − appropriation */
  readonly overAppropriation: Maybe<Cents>;
  readonly ownSharePlan: Maybe<Cents>;
  /** The grant by the posts as they are filled. */
  readonly grantProjected: Maybe<Cents>;
  readonly counterFinancing: Maybe<Cents>;
  /** projection − grantProjected − counterFinancing, at least 0,00. */
  readonly ownShareProjected: Maybe<Cents>;
  /** ownShareProjected − ownSharePlan */
  readonly ownShareDifference: Maybe<Cents>;
  /** Granted before on these lines as unplanned expenditure. */
  readonly overPlanGranted: Maybe<Cents>;
  /** The unplanned need that is left. */
  readonly toDecide: Maybe<Cents>;
  /** Null before December. */
  readonly yearEnd: YearEnd | null;
}

/** What the notices of a module that are known on the day say together. */
export interface NoticeAtDay {
  /** Of the latest of them; null where none has one. */
  readonly date: Maybe<CalendarDate | null>;
  /** File numbers, the latest first; null where none has one. */
  readonly reference: string | null;
  /** FTE of those in force on the day; null where none is. */
  readonly posts: Exact | null;
  /** Granted for the parts of their periods that no later notice took over. */
  readonly amount: Maybe<Cents>;
  /** Payments up to the day. */
  readonly due: Maybe<Cents>;
  readonly called: Maybe<Cents>;
  /** amount − called */
  readonly toCall: Maybe<Cents>;
  /** Expenditure that falls due by the end of the time for which may be called. */
  readonly expenditureDue: Maybe<Cents>;
  /** min(toCall, expenditureDue − called), at least 0,00. */
  readonly callable: Maybe<Cents>;
  /** The next day on which something is due; null where no notice names one. */
  readonly nextDue: Maybe<NextDue | null>;
}

export interface NextDue {
  readonly day: CalendarDate;
  readonly what: 'payment' | 'report';
}

/** What is settled at the end of the year. */
export interface YearEnd {
  /** The grant of the year less what has to be paid back for unfilled months by the user's rule. */
  readonly grantByRule: Maybe<Cents>;
  /** Booked, at most what the posts name as eligible. */
  readonly eligibleActual: Maybe<Cents>;
  /** min(grantByRule, eligibleActual), at least 0,00. */
  readonly entitled: Maybe<Cents>;
  /** Received for the year: without what belongs to other years. */
  readonly received: Maybe<Cents>;
  /** received − entitled where that is positive (Verbindlichkeit). */
  readonly liability: Maybe<Cents>;
  /** entitled − received where that is positive (Forderung). */
  readonly receivable: Maybe<Cents>;
  /** Received for later years (passive Rechnungsabgrenzung). */
  readonly deferred: Maybe<Cents>;
  /** The sum of the carry-over list. */
  readonly unspent: Maybe<Cents>;
}

/** A budget position with the authorisation that is not spent. */
export interface CarryOverRow {
  /** The first row of the position. */
  readonly origin: RowOrigin<'budget'>;
  readonly line: string;
  readonly module: ModuleNumber;
  readonly appropriation: Cents;
  /** Used for all purposes. */
  readonly used: Maybe<Cents>;
  /** appropriation − used, at least 0,00. */
  readonly unspent: Maybe<Cents>;
}
