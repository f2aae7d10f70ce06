import { layoutIn } from '../../../src/workbook/month/month-layout';
import type { CellValue } from '../../../src/workbook/snapshot';

const JUNE = 46203;

/** A sheet of one module and one row, with these days in its head. */
const onDays = (...days: readonly CellValue[]) => [
  ['Stichtag', ...days],
  [1, ...days.map(() => '')],
  ['Abgerufen in €', ...days.map(() => 30_000)],
  ['Kontrollsumme', ...days.map(() => '0123456789abcdef')],
];

test('days of the calendar are the columns of the sheet', () => {
  expect(layoutIn(onDays(JUNE, 61, 2_958_465))).toMatchObject({ head: 0, lastColumn: 3, sum: 3 });
});

test.each([1e300, -1e9, 1e15, 60, 2_958_466, JUNE + 0.5])(
  'a head of %d is no day that a run wrote: the sheet is none of ours',
  (day) => {
    expect(layoutIn(onDays(day))).toBeNull();
    expect(layoutIn(onDays(JUNE, day))).toBeNull();
  },
);
