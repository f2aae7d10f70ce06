import type { Examination } from '../../../commands/examination';
import type { Language } from '../../../domain/language';

const MILLISECONDS_OF_A_DAY = 86_400_000;

/** An Excel serial number of local time as date and time in the user's manner. */
export function serialTimeText(
  serial: number,
  { snapshot: { dateSystem } }: Pick<Examination, 'snapshot'>,
  language: Language,
): string {
  const firstDay = dateSystem === 1900 ? Date.UTC(1899, 11, 30) : Date.UTC(1904, 0, 1);
  const moment = new Date(Math.round(firstDay + serial * MILLISECONDS_OF_A_DAY));
  return moment.toLocaleString(language === 'de' ? 'de-DE' : 'en-GB', {
    timeZone: 'UTC',
    dateStyle: 'medium',
    timeStyle: 'short',
  });
}
