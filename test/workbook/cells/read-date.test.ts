import fc from 'fast-check';
import { fromDayNumber, toDayNumber, toGermanText, toIsoText } from '../../../src/domain/time';
import { readDate } from '../../../src/workbook/cells/read-date';
import { readYear, readYears } from '../../../src/workbook/cells/read-years';
import type { Reading } from '../../../src/workbook/cells/reading';
import type { CellValue } from '../../../src/workbook/snapshot';

function shown(reading: Reading<{ year: number; month: number; day: number }>): string {
  if (reading.kind === 'value') return toIsoText(reading.value);
  return reading.kind === 'refused' ? reading.finding(null, 'Beginn').code : 'blank';
}

test.each<[CellValue, string, string]>([
  [44378, '2021-07-01', '2021-07-01'],
  [44378.75, '2021-07-01', '2021-07-01'],
  ['01.07.2021', '2021-07-01', '2021-07-01'],
  ['1.7.21', '2021-07-01', '2021-07-01'],
  ['1. 7. 2021', '2021-07-01', '2021-07-01'],
  ['01.07.2021 00:00', '2021-07-01', '2021-07-01'],
  ['01.07.2021 00:00:00', '2021-07-01', '2021-07-01'],
  ['2021-07-01', '2021-07-01', '2021-07-01'],
  ['2021-07-01T00:00:00', '2021-07-01', '2021-07-01'],
  ['1. Juli 2021', '2021-07-01', '2021-07-01'],
  ['Juli 2021', '2021-07-01', '2021-07-31'],
  ['Jul 2021', '2021-07-01', '2021-07-31'],
  ['Jul. 21', '2021-07-01', '2021-07-31'],
  ['März 2024', '2024-03-01', '2024-03-31'],
  ['Mrz 2024', '2024-03-01', '2024-03-31'],
  ['Februar 2024', '2024-02-01', '2024-02-29'],
  ['December 2022', '2022-12-01', '2022-12-31'],
  ['May 2022', '2022-05-01', '2022-05-31'],
  ['07/2021', '2021-07-01', '2021-07-31'],
  ['7.2021', '2021-07-01', '2021-07-31'],
  ['2021', '2021-01-01', '2021-12-31'],
  [2021, '2021-01-01', '2021-12-31'],
  ['', 'blank', 'blank'],
  ['-', 'blank', 'blank'],
  ['31.02.2021', 'impossible-date', 'impossible-date'],
  ['29.02.2021', 'impossible-date', 'impossible-date'],
  ['13/2021', 'impossible-date', 'impossible-date'],
  ['01.07.1921', 'implausible-date', 'implausible-date'],
  [60, 'not-a-date', 'not-a-date'],
  [1, 'not-a-date', 'not-a-date'],
  [61, 'implausible-date', 'implausible-date'],
  [-5, 'not-a-date', 'not-a-date'],
  [true, 'not-a-date', 'not-a-date'],
  ['demnächst', 'not-a-date', 'not-a-date'],
  ['07/01/2021', 'not-a-date', 'not-a-date'],
  ['Mahl 2021', 'not-a-date', 'not-a-date'],
  ['#REF!', 'error-value', 'error-value'],
])('%j begins %s and ends %s', (cell, start, end) => {
  expect(shown(readDate(cell, 'start', 1900))).toBe(start);
  expect(shown(readDate(cell, 'end', 1900))).toBe(end);
});

test('the 1904 system counts from 01.01.1904', () => {
  expect(shown(readDate(42916, 'start', 1904))).toBe('2021-07-01');
});

test('every day is read back from its text and from its serial number', () => {
  const days = fc.integer({
    min: toDayNumber({ year: 1990, month: 1, day: 1 }),
    max: toDayNumber({ year: 2100, month: 12, day: 31 }),
  });
  fc.assert(
    fc.property(days, (number) => {
      const day = fromDayNumber(number);
      const serial = number - toDayNumber({ year: 1899, month: 12, day: 30 });
      for (const cell of [toGermanText(day), toIsoText(day), serial, `${toGermanText(day)} 12:30`]) {
        expect(readDate(cell, 'start', 1900)).toEqual({ kind: 'value', value: day });
      }
    }),
  );
});

test.each<[CellValue, number[]]>([
  [2021, [2021]],
  ['HJ 2021', [2021]],
  ['2021/2022', [2021, 2022]],
  ['2021/22', [2021, 2022]],
  ['2021, 2022', [2021, 2022]],
  ['2022; 2021', [2021, 2022]],
  ['2021 und 2022', [2021, 2022]],
  ['2021-2024', [2021, 2022, 2023, 2024]],
  ['2021 – 2023', [2021, 2022, 2023]],
])('the years of %j', (cell, years) => {
  expect(readYears(cell)).toEqual({ kind: 'value', value: years });
});

test.each<CellValue>(['bald', 21, '2021/2022', 1921, '#REF!'])('%j is not one budget year', (cell) => {
  expect(readYear(cell).kind).toBe('refused');
});
