import type { Language } from '../../domain/language';
import { compareExact, exact, multiplyExact, type Cents, type Exact } from '../../domain/numbers';
import type { CalendarDate, DateSystem } from '../../domain/time';
import { quoted } from '../cells/cell-text';
import { readCents, readEuro } from '../cells/read-amount';
import { GENERAL } from '../cells/number-format';
import { readDate } from '../cells/read-date';
import { readMonths } from '../cells/read-months';
import { readFullTimeHours } from '../cells/read-working-time';
import { notANumber, readFte, readNumber } from '../cells/read-number';
import { readText, readWord, type Words } from '../cells/read-word';
import { readYears } from '../cells/read-years';
import { mapReading, type Reading } from '../cells/reading';
import type { CellValue } from '../snapshot';

/** What a setting holds: how its cell is read, and what a user is told it may be. */
export interface SettingValue<T> {
  readonly allowed: Readonly<Record<Language, string>>;
  readonly read: (cell: CellValue, dateSystem: DateSystem) => Reading<T>;
  /** A number is read as its cell shows it, `80 %` for 0.8; absent: as the number that it is. */
  readonly asShown?: true;
  /** The number format of a cell that is made for it, in US notation; absent: none of its own. */
  readonly format?: string;
}

/** How cells show what a setting holds. */
export const LOOK_OF = { amount: '#,##0.00 "€"', percent: '0.00%', date: 'dd.mm.yyyy' } as const;

export const TEXT: SettingValue<string> = { allowed: { de: 'Text', en: 'text' }, read: readText };

export const DATE: SettingValue<CalendarDate> = {
  allowed: { de: 'ein Datum wie 30.06.2022', en: 'a date such as 2022-06-30' },
  format: LOOK_OF.date,
  read: (cell, dateSystem) => readDate(cell, 'end', dateSystem),
};

const AN_AMOUNT = { de: 'ein Betrag wie 5.000,00 €', en: 'an amount such as 5000 €' };

export const AMOUNT: SettingValue<Cents> = {
  allowed: AN_AMOUNT,
  format: LOOK_OF.amount,
  read: (cell) => readCents(cell, 1),
};

/** An amount that may be 0,00 but not less. */
export const NOT_NEGATIVE_AMOUNT: SettingValue<Cents> = {
  allowed: AN_AMOUNT,
  format: LOOK_OF.amount,
  read: (cell) => {
    const reading = readCents(cell, 1);
    return reading.kind === 'value' && reading.value < 0 ? notANumber(quoted(cell)) : reading;
  },
};

export const AMOUNT_PER_FTE = only(isNotNegative, {
  allowed: AN_AMOUNT,
  format: LOOK_OF.amount,
  read: (cell) => readEuro(cell, 1),
});

const STEPS = [exact(1), exact(5, 1)];

export const STEP = only((value) => STEPS.some((step) => compareExact(step, value) === 0), {
  allowed: { de: '1 oder 0,5', en: '1 or 0.5' },
  read: readNumber,
});

/** Hours a week of a full post. */
export const FULL_TIME: SettingValue<Exact> = {
  allowed: { de: 'Wochenstunden wie 39 Std.', en: 'hours a week such as 39' },
  asShown: true,
  read: (cell) => readFullTimeHours(cell),
};

/** Months of a year: `12`, `6 Monate`, `ganzjährig`. */
export const MONTHS_OF_YEAR: SettingValue<number> = {
  allowed: { de: '12 oder ganzjährig', en: '12 or ganzjährig' },
  read: (cell) => {
    const reading = readMonths(cell, GENERAL);
    return reading.kind === 'value' && reading.value === 0 ? notANumber(quoted(cell)) : reading;
  },
};

/** A number of 1 may be one per cent, or the 100 % that Excel keeps as 1; 0.5 may be half a per cent, or half. */
const FIRST_UNCLEAR_PERCENT = exact(5, 1);

const MOST_PERCENT = exact(1000);

/**
 * A percentage: `25`, `25 %`, a number as a cell shows it that shows per cent, or 0.25 in a cell that does not. There a
 * number from 0.5 to 1 is refused, as are more than 1,000 per cent anywhere: 25 in a cell that shows it as 2500 %.
 */
export const PERCENT = only(isPercent, {
  allowed: {
    de: 'Prozent, mit Zeichen oder ohne, wie 30 %',
    en: 'per cent, with the sign or without, such as 30 %',
  },
  asShown: true,
  format: LOOK_OF.percent,
  read: (cell) => {
    const reading = readNumber(typeof cell === 'string' ? cell.replace(/%\s*$/, '') : cell);
    if (typeof cell !== 'number' || reading.kind !== 'value' || compareExact(reading.value, exact(1)) > 0)
      return reading;
    return compareExact(reading.value, FIRST_UNCLEAR_PERCENT) < 0
      ? mapReading(reading, (value) => multiplyExact(value, 100))
      : notANumber(quoted(cell));
  },
});

/** @param example FTE as each language writes them */
export function fteLike(example: Readonly<Record<Language, string>>): SettingValue<Exact> {
  return only(isNotNegative, {
    allowed: { de: `eine Zahl wie ${example.de}`, en: `a number such as ${example.en}` },
    read: readFte,
  });
}

/** @param example years as a cell may name them */
export function yearsLike(example: string): SettingValue<readonly number[]> {
  return { allowed: { de: `Jahre wie ${example}`, en: `years such as ${example}` }, read: readYears };
}

export function oneOf<T>(list: Words<T>): SettingValue<T> {
  return { allowed: list.shown, read: (cell) => readWord(cell, list) };
}

function isPercent(value: Exact): boolean {
  return isNotNegative(value) && compareExact(value, MOST_PERCENT) <= 0;
}

function isNotNegative({ digits }: Exact): boolean {
  return digits >= 0;
}

function only(isAllowed: (value: Exact) => boolean, of: SettingValue<Exact>): SettingValue<Exact> {
  return {
    ...of,
    read: (cell, dateSystem) => {
      const reading = of.read(cell, dateSystem);
      return reading.kind === 'value' && !isAllowed(reading.value) ? notANumber(quoted(cell)) : reading;
    },
  };
}
