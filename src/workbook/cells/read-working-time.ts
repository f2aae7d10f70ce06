import { finding } from '../../domain/findings/finding';
import { compareExact, exact, formatNumber, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import { cellText } from './cell-text';
import { fullTimeHours, UNIT_OF_HOURS } from './full-time-words';
import type { NumberFormat } from './number-format';
import { percentShown } from './percent-shown';
import { notANumber, readNumber } from './read-number';
import { refused, value, type Reading } from './reading';

const HOURS = new RegExp(` ?${UNIT_OF_HOURS}$`, 'i');
const PERCENT = / ?(?:%|prozent|v\. ?h\.)$/i;
/** Fewer per cent may as well be a fraction of a post: `0,5` under `Beschäftigungsumfang in %`. */
const LEAST_PERCENT = exact(5);
const SAYS_PERCENT = /%|prozent|v\. ?h\b/i;

/** Hours a week: a number, or a text with its unit such as `19,5 Std.` */
export function readHours(cell: CellValue, { kind }: NumberFormat): Reading<Exact> {
  const reading = readNumber(typeof cell === 'string' ? cell.trim().replace(HOURS, '') : cell);
  const isOther = typeof cell === 'number' && (kind === 'date' || kind.startsWith('percent'));
  const isNone = reading.kind === 'value' && (isOther || reading.value.digits < 0);
  return isNone ? notHours(cellText(cell)) : reading;
}

function notHours(text: string): Reading<Exact> {
  return refused((place, column) => finding('not-hours', place, { text, column }));
}

/** Hours a week of a full post, as a setting or a column gives them: `39`, `39 Std.`, `39:00`. */
export function readFullTimeHours(cell: CellValue): Reading<Exact> {
  const text = cellText(cell);
  if (text === '') return { kind: 'blank' };
  const written = typeof cell === 'number' ? text.replace('.', ',') : withoutMinutes(text);
  const hours = fullTimeHours(written);
  return hours === null ? notANumber(text) : value(hours);
}

/** `39,75` for `39:45`; minutes that are no whole hundredths of an hour stay, so that nothing is rounded. */
function withoutMinutes(text: string): string {
  const [, hours, minutes] = /^(\d{2}):([0-5]\d)$/.exec(text) ?? [];
  if (hours === undefined || Number(minutes) % 3 !== 0) return text;
  return `${hours},${String((Number(minutes) / 3) * 5).padStart(2, '0')}`;
}

/**
 * The percentage of a full post: `50 %`, a cell that shows per cent, or a number below a heading that says so. A number
 * that could be a fraction of a post, or hours, is asked about.
 */
export function readEmploymentPercent(
  cell: CellValue,
  heading: string,
  { kind }: NumberFormat,
): Reading<Exact> {
  const isText = typeof cell === 'string';
  const reading = readNumber(isText ? cell.trim().replace(PERCENT, '') : cell);
  if (reading.kind !== 'value') return reading;
  const number = reading.value;
  if (!isText && kind === 'percent' && number.digits >= 0) return value(percentShown(number));
  const says = (isText && PERCENT.test(cell.trim())) || kind === 'percent-sign' || SAYS_PERCENT.test(heading);
  const isPercent = says && (number.digits === 0 || compareExact(number, LEAST_PERCENT) >= 0);
  if (isPercent && kind !== 'date' && kind !== 'hours') return reading;
  return refused((place, column) =>
    finding('percent-of-post-unclear', place, { text: formatNumber(number), column }),
  );
}
