import type { Settings } from '../case';
import { finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import { compareDates } from '../time';
import type { DueDates, DueDateRow } from './due-date-row';

/** The due dates of the settings against the day that the sheet gives (`Stichtag`), never against a clock. */
export function computeDueDates({ dueDates, asOf }: Settings): DueDates {
  const rows = dueDates.map(({ label, date, place }): DueDateRow => {
    const overdue =
      asOf === null
        ? unknown(finding('as-of-missing', place, { label, date: { day: date } }))
        : known(compareDates(date, asOf) < 0);
    return { label, date, place, overdue };
  });
  const findings = rows.flatMap(({ label, date, place, overdue }) => {
    if (!overdue.known) return [overdue.reason];
    if (!overdue.value) return [];
    const values = { label, date: { day: date }, asOf: { day: asOf! } };
    return [finding('due-date-passed', place, values)];
  });
  return { asOf, rows, findings };
}
