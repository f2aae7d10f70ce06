import { known } from '../../src/domain/maybe';
import { cents } from '../../src/domain/numbers';
import { deviationShare } from '../../src/i18n/render-deviation';

test('a stated figure below the computed one has the minus of formulas, as in the pane', () => {
  const row = { verdict: 'deviates', stated: cents(96_100), computed: known(cents(100_000)) } as const;
  expect(deviationShare(row, 'de')).toBe(' (−3,9\u00a0%)');
  expect(deviationShare(row, 'en')).toBe(' (−3.9%)');
});
