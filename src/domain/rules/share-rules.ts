import type { Exact, Rounding } from '../numbers';
import type { CalendarDate } from '../time';
import type { Grade, Reason, Rule } from './rule';

/** A period with one percentage of the eligible cost, or with the reason why none is known. */
export interface SharePeriod {
  readonly from: CalendarDate;
  /** Last day; null = open end. */
  readonly to: CalendarDate | null;
  readonly percent: Exact | Reason;
  readonly grade: Grade;
  readonly source: string;
  readonly url: string | null;
}

/** The rules of a programme that pays a percentage of the eligible cost and has no modules. */
export function shareRules(id: string, rounding: Rounding, periods: readonly SharePeriod[]): readonly Rule[] {
  return periods.map(({ from, to, percent, grade, source, url }): Rule => {
    const known = 'digits' in percent;
    return {
      id: `${id}-${from.year}`,
      module: 1,
      role: null,
      purpose: 'personnel',
      mechanics: { kind: 'share-of-cost', rounding },
      amount: known ? percent : null,
      unknownReason: known ? null : percent,
      ceiling: false,
      from,
      to,
      rank: 'shipped',
      grade,
      source,
      url,
      exceptionTo: null,
      maxFte: null,
      minShare: null,
      origin: null,
    };
  });
}
