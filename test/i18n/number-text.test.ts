import { countText } from '../../src/i18n/count-text';
import { numberText } from '../../src/i18n/number-text';

test.each([
  [0, 'de', 0, '0'],
  [100_000, 'de', 0, '100.000'],
  [100_000, 'en', 0, '100,000'],
  [-1234.5, 'de', 2, '-1.234,50'],
  [58_000, 'en', 2, '58,000.00'],
  [-0.5, 'de', 2, '-0,50'],
  [0.1 + 0.2, 'de', 0, '0,3'],
  [0.000_000_25, 'de', 0, '0,00000025'],
  [1_234_567_890_123.1, 'en', 0, '1,234,567,890,123.1'],
  [1e21, 'de', 0, '1.000.000.000.000.000.000.000'],
] as const)('%p reads in %s with at least %i decimals as %s', (value, language, decimals, text) => {
  expect(numberText(value, language, decimals)).toBe(text);
});

test('a count as it is read in either language', () => {
  expect([countText(7, 'de'), countText(100_000, 'de'), countText(100_000, 'en')]).toEqual([
    '7',
    '100.000',
    '100,000',
  ]);
});
