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

test.each([
  ['a month with its year', '7.2021'],
  ['a month with its year', '12.2024'],
  ['a day', '01.02.2024'],
  ['a day', '1.2.2024'],
  ['the number of a product', '05.01.13'],
  ['the number of a product', '5.1.13'],
  ['words with a number', 'Bescheid 2.3'],
  ['words with a number', 'Satzung vom März, Seite 1.5'],
  ['a rule', '§ 83.1'],
])('%s keeps its meaning in the English pane: %s', (_, text) => {
  expect(germanText(text, 'en')).toBe(text);
  expect(textToType(text, 'en')).toBe(text);
});

test.each([
  ['(1,234.50)', '(1.234,50)'],
  ['12.5 T€', '12,5 T€'],
  ['€ 1,500.25', '€ 1.500,25'],
  ['0.5 FTE', '0,5 FTE'],
  ['39.5 h', '39,5 h'],
])('a number may have a sign or a unit: %s', (typed, german) => {
  expect(germanText(typed, 'en')).toBe(german);
  expect(textToType(german, 'en')).toBe(typed);
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
