import { formatPlainNumber } from '../../../src/domain/numbers';

test.each([
  [0, 'de', 0, '0'],
  [100_000, 'de', 0, '100.000'],
  [100_000, 'en', 0, '100,000'],
  [-1234.5, 'de', 2, '-1.234,50'],
  [58_000, 'en', 2, '58,000.00'],
  [0.1 + 0.2, 'de', 0, '0,3'],
  [0.000_000_25, 'de', 0, '0,00000025'],
  [1_234_567_890_123.1, 'en', 0, '1,234,567,890,123.1'],
] as const)('%p reads in %s with at least %i decimals as %s', (value, language, decimals, text) => {
  expect(formatPlainNumber(value, language, decimals)).toBe(text);
});
