import fc from 'fast-check';
import { addFractions, fraction, NOTHING, type Fraction } from '../../../src/domain/numbers';
import {
  fromDayNumber,
  isValidDate,
  months,
  toDayNumber,
  toGermanText,
  toIsoText,
  type CalendarDate,
  type MonthMethod,
} from '../../../src/domain/time';

const day = (text: string): CalendarDate => {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number);
  return { year, month, day: dayOfMonth };
};

describe('months', () => {
  test.each([
    ['2021-07-01', '2022-12-31', 2021, 'exact', '6/1'],
    ['2021-07-01', '2022-12-31', 2022, 'exact', '12/1'],
    ['2021-07-01', '2022-12-31', 2020, 'exact', '0/1'],
    ['2021-07-16', '2021-08-31', 2021, 'exact', '47/31'],
    ['2020-02-15', '2020-02-29', 2020, 'exact', '15/29'],
    ['2021-07-16', '2021-08-01', 2021, 'started', '2/1'],
    ['2021-07-16', '2021-09-29', 2021, 'whole', '1/1'],
    ['2021-07-16', '2021-07-16', 2021, 'whole', '0/1'],
  ])('%s to %s in %d, %s: %s', (start, end, year, method, expected) => {
    const { numerator, denominator } = months(day(start), day(end), year, method as MonthMethod);
    expect(`${numerator}/${denominator}`).toBe(expected);
  });

  test('begin after end is an error', () => {
    expect(() => months(day('2021-02-01'), day('2021-01-31'), 2021, 'exact')).toThrow(RangeError);
  });

  const days = fc.integer({ min: toDayNumber(day('2019-01-01')), max: toDayNumber(day('2025-12-31')) });
  const period = fc
    .tuple(days, days)
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const);
  const allYears = (first: number, last: number): Fraction =>
    [2019, 2020, 2021, 2022, 2023, 2024, 2025]
      .map((year) => months(fromDayNumber(first), fromDayNumber(last), year, 'exact'))
      .reduce(addFractions, NOTHING);

  test('a period split at any day counts the same', () => {
    fc.assert(
      fc.property(period, fc.double({ min: 0, max: 1, noNaN: true }), ([first, last], at) => {
        fc.pre(first < last);
        const split = first + Math.floor((last - first - 1) * at);
        expect(addFractions(allYears(first, split), allYears(split + 1, last))).toEqual(
          allYears(first, last),
        );
      }),
    );
  });

  test('the years add up to the whole period', () => {
    fc.assert(
      fc.property(period, ([first, last]) => {
        let whole = NOTHING;
        for (let number = first; number <= last; number += 1) {
          const { year, month } = fromDayNumber(number);
          whole = addFractions(whole, fraction(1, new Date(Date.UTC(year, month, 0)).getUTCDate()));
        }
        expect(allYears(first, last)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });
});

describe('calendar dates', () => {
  test('day numbers agree with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (offset) => {
        const platform = new Date(offset * 86_400_000);
        const date = fromDayNumber(toDayNumber(day('1970-01-01')) + offset);
        expect(toIsoText(date)).toBe(platform.toISOString().slice(0, 10));
      }),
    );
  });

  test('knows the days that exist', () => {
    expect(
      ['2020-02-29', '2021-02-29', '2021-04-31', '2021-13-01'].map((text) => isValidDate(day(text))),
    ).toEqual([true, false, false, false]);
  });

  test('German text', () => expect(toGermanText(day('2021-07-01'))).toBe('01.07.2021'));
});
