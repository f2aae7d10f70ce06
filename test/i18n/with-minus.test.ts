import { withMinus } from '../../src/i18n/with-minus';

test.each([
  ['-49.453,60 €', '−49.453,60 €'],
  ['-€49,453.60', '−€49,453.60'],
  ['gerundet (-500)', 'gerundet (−500)'],
  ['05.313.01-2', '05.313.01-2'],
  ['KIM-Abgleich', 'KIM-Abgleich'],
])('%s reads %s', (text, shown) => {
  expect(withMinus(text)).toBe(shown);
});
