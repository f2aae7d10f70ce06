import { finding } from '../../domain/findings/finding';
import { compareExact, exact, formatNumber, type Exact } from '../../domain/numbers';
import type { CellValue } from '../snapshot';
import type { NumberFormat } from './number-format';
import { percentShown } from './percent-shown';
import { readNumber } from './read-number';
import { refused, value, type Reading } from './reading';

const SIGN = / ?(?:%|prozent|v\. ?h\.)$/i;
const ALL = exact(100);
/** `0,8` may be eight tenths of the cost, or less than one per cent of it. */
const LEAST = exact(1);

/** A percentage from 0 to 100: `80 %`, 80, or a fraction that the cell shows as per cent. */
export function readSharePercent(cell: CellValue, { kind }: NumberFormat): Reading<Exact> {
  const hasSign = typeof cell === 'string' && SIGN.test(cell.trim());
  const reading = readNumber(hasSign ? cell.trim().replace(SIGN, '') : cell);
  if (reading.kind !== 'value') return reading;
  const shown = typeof cell === 'number' && kind === 'percent';
  const percent = shown ? percentShown(reading.value) : reading.value;
  const isPlain = !hasSign && !shown && kind !== 'percent-sign';
  const isUnclear = isPlain && percent.digits !== 0 && compareExact(percent, LEAST) <= 0;
  const isNone = percent.digits < 0 || compareExact(percent, ALL) > 0 || kind === 'date' || kind === 'hours';
  if (!isUnclear && !isNone) return value(percent);
  const text = formatNumber(percent);
  return refused((place, column) => finding('not-a-quote', place, { text, column }));
}
