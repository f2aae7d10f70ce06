import type { Maybe } from '../maybe';
import type { Cents } from '../numbers';
import type { MonthEndRow, NoticeAtDay, YearEnd } from './month-end-row';

/** The amounts of a record, by name. */
type AmountsOf<Row> = {
  [Field in keyof Row]-?: Row[Field] extends Maybe<infer Value>
    ? [Value] extends [Cents]
      ? Field
      : never
    : never;
}[keyof Row] &
  string;

/** An amount of a module at the month's end: of its row, its notices, or what is settled in December. */
export type MonthEndField = AmountsOf<MonthEndRow> | AmountsOf<NoticeAtDay> | AmountsOf<YearEnd>;

export interface MonthEndFigureId {
  readonly measure: 'month-end';
  /** Position among the rows of `monthEnd`. */
  readonly row: number;
  readonly field: MonthEndField;
}
