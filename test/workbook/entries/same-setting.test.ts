import { wordOfSameMeaning } from '../../../src/workbook/entries/same-setting';

const OFFERED = ['bewilligt', 'unterer Betrag'];

test('a word of the sheet is known by what it means', () => {
  expect(wordOfSameMeaning('scenario', 'nur Bewilligtes', OFFERED)).toBe('bewilligt');
});

test('a word that no offered one means, or that cannot be read, has none', () => {
  expect(wordOfSameMeaning('scenario', 'abgelehnt', OFFERED)).toBeUndefined();
  expect(wordOfSameMeaning('scenario', 'Blumen', OFFERED)).toBeUndefined();
});
