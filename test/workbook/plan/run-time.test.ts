import { isoTime, serialTime, timeOfSerial } from '../../../src/workbook/run-time';

const noon = { year: 2021, month: 7, day: 1, hour: 12, minute: 0, second: 0 };

test('a moment as the state keeps it', () => {
  expect(isoTime(noon)).toBe('2021-07-01T12:00:00');
});

test('a moment as a cell stores it, in both date systems', () => {
  expect(serialTime(noon, 1900)).toBe(44378.5);
  expect(serialTime(noon, 1904)).toBe(44378.5 - 1462);
});

test.each([1900, 1904] as const)(
  'the moment of a cell is the one that was stored, in the date system %i',
  (system) => {
    const moment = { year: 2024, month: 2, day: 29, hour: 23, minute: 59, second: 59 };
    expect(timeOfSerial(serialTime(moment, system), system)).toEqual(moment);
  },
);
