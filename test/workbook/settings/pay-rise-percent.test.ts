import { toDecimalText } from '../../../src/domain/numbers';
import { PAY_RISE_PERCENT } from '../../../src/workbook/settings/pay-rise-percent';

const percentOf = (cell: string | number) => {
  const reading = PAY_RISE_PERCENT.read(cell, 1900);
  return reading.kind === 'value' ? toDecimalText(reading.value) : reading.kind;
};

test.each([
  ['3,0 %', '3'],
  ['2,8 v. H.', '2.8'],
  ['0,5 %', '0.5'],
  ['3', '3'],
  [3, '3'],
  [0.03, '3'],
  [0.055, '5.5'],
  [0.1999, '19.99'],
  [1, '1'],
  [20, '20'],
  [0, '0'],
])('%j is a rise of %s per cent', (cell, percent) => {
  expect(percentOf(cell)).toBe(percent);
});

test.each([0.2, 0.5, 0.99, '0,5', '20,1 %', 21, -1, '-3 %', 'ca. viel'])('%j is asked about', (cell) => {
  expect(percentOf(cell)).toBe('refused');
});

test('a blank cell says nothing', () => {
  expect(percentOf('')).toBe('blank');
});
