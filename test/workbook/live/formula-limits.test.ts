import { fitsExcel } from '../../../src/workbook/live/formula-limits';

const nested = (levels: number) => `=${'ABS('.repeat(levels)}A1${')'.repeat(levels)}`;
const sumOfCells = (count: number) =>
  `=SUM(${Array.from({ length: count }, (_, row) => `A${2 * row + 1}`).join(',')})`;
const ofLength = (length: number) => `=A1${'+1'.repeat((length - 3) / 2)}`.padEnd(length, '1');

test.each([
  ['8.192 characters', ofLength(8_192)],
  ['64 levels', nested(64)],
  ['255 arguments', sumOfCells(255)],
  ['a text of 255 characters', `="${'a'.repeat(255)}"`],
  ['a text of 255 quotes, each doubled', `="${'""'.repeat(255)}"`],
  ['commas and brackets inside a text', `=LEN("${'(,'.repeat(100)}")`],
  ['commas and brackets in the name of a sheet', `=SUM('${'(,'.repeat(15)}'!A1)`],
])('Excel takes %s', (_, formula) => {
  expect(fitsExcel(formula)).toBe(true);
});

test.each([
  ['8.193 characters', ofLength(8_193)],
  ['65 levels', nested(65)],
  ['256 arguments', sumOfCells(256)],
  ['a text of 256 characters', `="${'a'.repeat(256)}"`],
])('Excel refuses %s', (_, formula) => {
  expect(fitsExcel(formula)).toBe(false);
});
