import type { Settings } from '../case';
import { finding, type Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import type { Place } from '../place';
import type { Maybe } from '../result';
import { compareDates, toGermanText, type CalendarDate } from '../time';

export interface DueDates {
  readonly asOf: CalendarDate | null;
  /** In the order of the sheet. */
  readonly rows: readonly DueDateRow[];
  readonly findings: readonly Finding[];
}

export interface DueDateRow {
  readonly label: string;
  readonly date: CalendarDate;
  readonly place: Place;
  /** True from the day after the date on; unknown without `Stichtag`. */
  readonly overdue: Maybe<boolean>;
}

/** The due dates of the settings against the day that the sheet gives (`Stichtag`), never against a clock. */
export function computeDueDates({ dueDates, asOf }: Settings): DueDates {
  const rows = dueDates.map(({ label, date, place }): DueDateRow => {
    const overdue =
      asOf === null
        ? unknown(finding('as-of-missing', place, { label, date: toGermanText(date) }))
        : known(compareDates(date, asOf) < 0);
    return { label, date, place, overdue };
  });
  const findings = rows.flatMap(({ label, date, place, overdue }) => {
    if (!overdue.known) return [overdue.reason];
    if (!overdue.value) return [];
    const values = { label, date: toGermanText(date), asOf: toGermanText(asOf!) };
    return [finding('due-date-passed', place, values)];
  });
  return { asOf, rows, findings };
}
