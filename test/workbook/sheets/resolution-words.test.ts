import { positionWords } from '../../../src/workbook/sheets/resolution-words';

const ON = { product: '05.07', account: '501900', bindingUnit: null };

test.each([
  ['a product by its number', ON, 'Produkt 05.07, Sachkonto 501900'],
  [
    'a budget by its name',
    { ...ON, bindingUnit: budget('Integration') },
    'Produkt 05.07, Sachkonto 501900, Budget „Integration“',
  ],
  [
    'a budget whose name says what it is, once',
    { ...ON, bindingUnit: budget('Budget Soziales') },
    'Produkt 05.07, Sachkonto 501900, „Budget Soziales“',
  ],
  ['a product that is a budget', { ...ON, product: 'Budget Soziales' }, 'Budget Soziales, Sachkonto 501900'],
  [
    'a product with the word in its cell',
    { ...ON, product: 'Produkt 05.07' },
    'Produkt 05.07, Sachkonto 501900',
  ],
  [
    'a product that begins alike',
    { ...ON, product: 'Produktion 7' },
    'Produkt Produktion 7, Sachkonto 501900',
  ],
  [
    'a line of the plan by its accounts',
    { ...ON, bindingUnit: { name: '05.07 / 50', level: 'plan-line' as const } },
    'Produkt 05.07, Sachkonto 501900, Teilplanzeile der Sachkonten 50…',
  ],
])('the draft names %s', (_, position, words) => {
  expect(positionWords(position)).toBe(words);
});

function budget(name: string) {
  return { name, level: 'budget' as const };
}
