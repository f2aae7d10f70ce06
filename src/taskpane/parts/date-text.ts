import type { Language } from '../../domain/language';
import { toGermanText, type CalendarDate } from '../../domain/time';

/** A day as it is read: `30.06.2022`, in English `30 Jun 2022`. */
export function dateText(date: CalendarDate, language: Language): string {
  if (language === 'de') return toGermanText(date);
  const { year, month, day } = date;
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
}
