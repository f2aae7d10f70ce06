import { germanText, textToType } from '../../../src/workbook/entries/typed-number';

test.each([
  ['490,290.60', '490.290,60'],
  ['612,500', '612.500'],
  ['-1.5', '-1,5'],
  ['1,234.5 €', '1.234,5 €'],
  ['2.5 %', '2,5 %'],
  ['.5', ',5'],
  ['57000', '57000'],
])('the English pane takes %s in its own notation', (typed, german) => {
  expect(germanText(typed, 'en')).toBe(german);
  expect(textToType(german, 'en')).toBe(typed);
});

test.each(['612,50', '1.234,56', '12,34', '1,2,3'])('%s is no number in English', (typed) => {
  expect(germanText(typed, 'en')).toBeNull();
});

test.each(['01.07.2021', '05.313.01', '2021-07-01', '07.2021', '39:00', 'A, B 2', ''])(
  '%s is no number',
  (text) => {
    expect(germanText(text, 'en')).toBe(text);
    expect(textToType(text, 'en')).toBe(text);
  },
);

test('the German pane leaves what is typed to the reader of the cell', () => {
  expect(germanText('612,50', 'de')).toBe('612,50');
  expect(textToType('612,50', 'de')).toBe('612,50');
});
