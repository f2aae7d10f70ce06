import { cents, toDecimalText } from '../../../src/domain/numbers';
import { deviationPercent } from '../../../src/domain/tie-out/deviation';

test.each([
  ['the earlier total of the Kreis', 606_000_00, 440_837_00, '37.5'],
  ['the total as spoken', 440_000_00, 440_837_00, '-0.2'],
  ['half a tenth of a percent, away from zero', 100_050, 100_000, '0.1'],
  ['the same downwards', 99_950, 100_000, '-0.1'],
  ['less than half a tenth of a percent', 100_049, 100_000, '0.0'],
  ['a negative computed amount', -90_00, -100_00, '10.0'],
])('%s', (_, stated, computed, percent) => {
  expect(toDecimalText(deviationPercent(cents(stated), cents(computed))!, 1)).toBe(percent);
});

test('there is no share of 0,00', () => {
  expect(deviationPercent(cents(1), cents(0))).toBeNull();
});
