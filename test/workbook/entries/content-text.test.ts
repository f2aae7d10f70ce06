import { contentText } from '../../../src/workbook/entries/content-text';

test.each([
  [10250, 'de', 2, '10.250,00'],
  [10250.5, 'en', 2, '10,250.50'],
  [2, 'de', 0, '2'],
  [58000.5, 'de', 0, '58.000,50'],
  ['#N/A', 'de', 2, '#NV'],
  ['#N/A', 'en', 2, '#N/A'],
  ['#REF!', 'de', 2, '#BEZUG!'],
  ['', 'de', 2, 'leer'],
  ['bewilligt', 'de', 2, 'bewilligt'],
  [{ formula: '=A1' }, 'de', 2, '=A1'],
] as const)('%p reads in %s with at least %i decimals as %s', (value, language, decimals, text) => {
  expect(contentText(value, language, 'leer', decimals)).toBe(text);
});
