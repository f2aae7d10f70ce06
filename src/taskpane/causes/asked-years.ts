import type { Finding, FindingValue } from '../../domain/findings/finding';
import type { Period } from '../../domain/time';

/** Whether a period has a year that one of the findings asks for the rate of. */
export function isAskedIn({ start, end }: Period, findings: readonly Pick<Finding, 'values'>[]): boolean {
  return findings.some(({ values: { from, to, year } }) => {
    const first = yearOf(from) ?? yearOf(year);
    const last = yearOf(to) ?? first;
    return first !== null && last !== null && first <= end.year && last >= start.year;
  });
}

/** The year that a value of a sentence names, or its day lies in; null where it is none. */
export function yearOf(value: FindingValue | undefined): number | null {
  if (typeof value === 'string') return /^\d{4}$/.test(value) ? Number(value) : null;
  return typeof value === 'object' && 'day' in value ? value.day.year : null;
}
