import type { Language } from '../domain/language';

/** The time of day in hours (0–23) and minutes. */
export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

/** The time of day in a sentence: `14:05 Uhr`, in English `14:05`. */
export function clockTime(time: TimeOfDay, language: Language): string {
  return language === 'de' ? `${clock(time)} Uhr` : clock(time);
}

/** The time of day in a list: `14:05`. */
export function clock({ hour, minute }: TimeOfDay): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
