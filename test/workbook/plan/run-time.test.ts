import { germanTime, isoTime, serialTime } from '../../../src/workbook/run-time';

const noon = { year: 2021, month: 7, day: 1, hour: 12, minute: 0, second: 0 };

test('a moment as a reader sees it', () => {
  expect(germanTime({ ...noon, minute: 5 })).toBe('01.07.2021, 12:05 Uhr');
  expect(isoTime(noon)).toBe('2021-07-01T12:00:00');
});

test('a moment as a cell stores it, in both date systems', () => {
  expect(serialTime(noon, 1900)).toBe(44378.5);
  expect(serialTime(noon, 1904)).toBe(44378.5 - 1462);
});
