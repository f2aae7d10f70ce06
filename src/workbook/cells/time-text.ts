const SECONDS_OF_DAY = 86_400;

/** Hours and minutes of a part of a day as they would be typed, to whole seconds: `39:00` for 1.625. */
export function timeText(value: number): string {
  const seconds = Math.round(value * SECONDS_OF_DAY);
  const two = (part: number): string => String(part).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${hours}:${two(minutes)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** What Excel counts a time as, as a part of a day; null for a text that is none. */
export function timeOf(text: string): number | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (match === null) return null;
  const [hours, minutes, seconds] = [match[1], match[2], match[3] ?? '0'].map(Number);
  return (hours! * 3600 + minutes! * 60 + seconds!) / SECONDS_OF_DAY;
}
