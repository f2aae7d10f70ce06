import type { BudgetLine } from '../case';
import type { ExplanationContext } from '../explanation/explanation-context';
import type { ComputedFigure } from '../explanation/explanation';
import type { NoticeInForce } from '../notices/notices-in-force';
import type { MonthEnd, MonthEndRow } from './month-end-row';
import type { MonthEndField } from './month-end-figure-id';
import type { ReportingDay } from './reporting-day';

/** What the figures of a module at the month's end are explained from. */
export interface OfModule {
  readonly row: MonthEndRow;
  readonly monthEnd: MonthEnd;
  readonly context: ExplanationContext;
  readonly onDay: ReportingDay;
  /** Its row of the use of funds; null where it has none, or only one with notices of a later day. */
  readonly settled: number | null;
  /** The expense lines of the module; none where nobody knows which they are. */
  readonly lines: readonly BudgetLine[];
  /** Its notices that are known on the day, the latest first. */
  readonly notices: readonly NoticeInForce[];
  /** Another figure of the module. */
  readonly explain: (field: MonthEndField) => ComputedFigure;
}
