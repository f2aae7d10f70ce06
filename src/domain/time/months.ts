/**
 * How a part of a month counts: `exact` days ÷ days of that month, `started` every begun month as one,
 * `whole` only full months.
 */
export type MonthMethod = 'exact' | 'started' | 'whole';
