import { compareExact, exact, multiplyExact, type Exact } from '../../domain/numbers';
import { quoted } from '../cells/cell-text';
import { readNumber, notANumber } from '../cells/read-number';
import { mapReading } from '../cells/reading';
import { LOOK_OF, type SettingValue } from './setting-values';

const PER_CENT = /\s*(?:%|Prozent|v\.\s?H\.)\s*$/i;
const LEAST = exact(0);
const MOST = exact(20);
/** A cell formatted as 3 % holds 0.03; a number from here up to 1 could be half a per cent or half of it all. */
const FIRST_UNCLEAR = exact(2, 1);

/**
 * What pay rises by in a year: `3,0 %`, `3`, or the number 0.03, in a cell that shows per cent or not. A number between 0.2 and 1
 * without a per cent sign has two readings and is refused, as is a rise of more than 20 %.
 */
export const PAY_RISE_PERCENT: SettingValue<Exact> = {
  allowed: {
    de: 'eine Steigerung von 0 bis 20 % wie 3,0 %',
    en: 'a rise of 0 to 20 % such as 3 %',
  },
  asShown: true,
  format: LOOK_OF.percent,
  read: (cell) => {
    const hasSign = typeof cell === 'string' && PER_CENT.test(cell);
    const reading = mapReading(readNumber(hasSign ? cell.replace(PER_CENT, '') : cell), (value) =>
      hasSign ? value : asPercent(value),
    );
    if (reading.kind !== 'value') return reading;
    const percent = reading.value;
    return percent === null || compareExact(percent, LEAST) < 0 || compareExact(percent, MOST) > 0
      ? notANumber(quoted(cell))
      : { ...reading, value: percent };
  },
};

/** The number of a cell without a per cent sign; null where it has two readings. */
function asPercent(value: Exact): Exact | null {
  if (compareExact(value, exact(1)) >= 0) return value;
  return compareExact(value, FIRST_UNCLEAR) < 0 ? multiplyExact(value, 100) : null;
}
