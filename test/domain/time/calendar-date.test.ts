import { fromDayNumber, toDayNumber } from '../../../src/domain/time';

test('a day number is the inverse of its day', () => {
  const day = { year: 2024, month: 2, day: 29 };
  expect(fromDayNumber(toDayNumber(day))).toEqual(day);
});

test.each([1e300, -1e9, 1e15, 738_000.5, Number.NaN, Number.POSITIVE_INFINITY])(
  '%d is the number of no day, and is refused at once',
  (number) => {
    expect(() => fromDayNumber(number)).toThrow(RangeError);
  },
);
