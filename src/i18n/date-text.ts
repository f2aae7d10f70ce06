import type { Language } from '../domain/language';
import { toGermanText, type CalendarDate } from '../domain/time';
import { clock, clockTime, type TimeOfDay } from './clock-text';

const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * A day as it is read: `30.06.2022`, in English `30 Jun 2022`. Made by hand: what `Intl` prints depends on the host's
 * language data.
 */
export function dateText(date: CalendarDate, language: Language): string {
  if (language === 'de') return toGermanText(date);
  const { year, month, day } = date;
  return `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

/** Day and time as they are read in a sentence: `30.06.2022, 14:05 Uhr`, in English `30 Jun 2022, 14:05`. */
export function momentText(moment: CalendarDate & TimeOfDay, language: Language): string {
  return `${dateText(moment, language)}, ${clockTime(moment, language)}`;
}

/** Day and time as they are read in a list: `30.06.2022, 14:05`, in English `30 Jun 2022, 14:05`. */
export function dateAndTime(moment: CalendarDate & TimeOfDay, language: Language): string {
  return `${dateText(moment, language)}, ${clock(moment)}`;
}
