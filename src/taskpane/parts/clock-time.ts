import type { Language } from '../../domain/language';
import type { RunTime } from '../../workbook/run-time';

const two = (value: number): string => String(value).padStart(2, '0');

/** The time of day as it is read: `14:05 Uhr`, in English `14:05`. */
export function clockTime({ hour, minute }: RunTime, language: Language): string {
  const time = `${two(hour)}:${two(minute)}`;
  return language === 'de' ? `${time} Uhr` : time;
}
