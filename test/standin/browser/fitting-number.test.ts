import { fittingNumber } from '../../../standin/browser/grid/fitting-number';

/** Every character is ten pixels wide. */
const measure = (text: string) => text.length * 10;

test.each([
  ['1.234,50 €', null, 100, '1.234,50 €'],
  ['1.234,50 €', null, 90, '#########'],
  ['5', null, 4, '#'],
  ['1234,5678', 1234.5678, 70, '1234,57'],
  ['1234,5678', 1234.5678, 40, '1235'],
  ['1234.5678', 1234.5678, 70, '1234.57'],
  ['12345678901', 12345678901, 80, '1.23E+10'],
  ['12345678901', 12345678901, 20, '##'],
])('%s (without a format: %p) in %d pixels shows %s', (shown, plain, width, fitting) => {
  expect(fittingNumber(shown, plain, width, measure)).toBe(fitting);
});
