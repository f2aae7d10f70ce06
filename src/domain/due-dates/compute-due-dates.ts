import type { DueDate, Settings } from '../case';
import { finding } from '../findings/finding';
import { known, unknown, type Maybe } from '../maybe';
import { compareDates } from '../time';
import { unreadSetting } from '../unread-setting';
import type { DueDates, DueDateRow } from './due-date-row';

/** The due dates of the settings against the day that the sheet gives (`Stichtag`), never against a clock. */
export function computeDueDates(settings: Settings): DueDates {
  const { dueDates, asOf } = settings;
  const rows = dueDates.map((each): DueDateRow => ({ ...each, overdue: isOverdue(each, settings) }));
  const findings = rows.flatMap(({ label, date, place, overdue }) => {
    // What cannot be read was said at its cell.
    if (!date.known || asOf === null)
      return overdue.known || overdue.reason.code === 'part-stopped' ? [] : [overdue.reason];
    if (!overdue.known || !overdue.value) return [];
    const values = { label, date: { day: date.value }, asOf: { day: asOf } };
    return [finding('due-date-passed', place, values)];
  });
  return { asOf, rows, findings };
}

function isOverdue({ label, date, place }: DueDate, settings: Settings): Maybe<boolean> {
  if (!date.known) return date;
  const unread = unreadSetting(settings, 'asOf');
  if (unread !== null) return unknown(unread);
  const { asOf } = settings;
  if (asOf === null) return unknown(finding('as-of-missing', place, { label, date: { day: date.value } }));
  return known(compareDates(date.value, asOf) < 0);
}
