import fc from 'fast-check';
import type { Case, MoneySource } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { sumCents, toAmountText, type Cents } from '../../../src/domain/numbers';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { kreis } from '../kreis-case';
import { euro, shown } from '../unplanned/examples';

function bandOf(input: Case) {
  return compute(input, kimNrw).figures.band;
}

/** The Kreis with its Integrationspauschale changed. */
function withSource(deducted: MoneySource['deducted'], given: Partial<MoneySource>): Case {
  const input = kreis(deducted);
  const [source, ...others] = input.moneySources;
  return { ...input, moneySources: [{ ...source!, ...given }, ...others] };
}

test('not yet deducted: 2021 stays whatever comes for 2022', () => {
  const { remainingByYear, statements, rows } = bandOf(kreis('no'));
  expect([...remainingByYear].map(([year, amount]) => [year, shown(amount)])).toEqual([
    [2021, '146945.66'],
    [2022, '0.00'],
  ]);
  expect(statements).toEqual([
    { code: 'shortfall', low: 29_389_134, high: 29_389_134 },
    { code: 'break-even', amount: 29_389_134, remaining: [{ year: 2021, amount: 14_694_566 }] },
    { code: 'unused', amount: 20_610_866 },
  ]);
  const { band } = rows.find((row) => row.module === 2 && row.year === 2022)!;
  expect([band.granted, band.lower, band.upper, band.rejected].map(shown)).toEqual([
    '156446.67',
    '0.00',
    '0.00',
    '156446.67',
  ]);
});

test('lower and upper amount below the own share: what is missing is a range', () => {
  const { statements } = bandOf(withSource('no', { low: euro(100_000), high: euro(120_000) }));
  expect(statements[0]).toEqual({ code: 'shortfall', low: 10_000_000, high: 12_000_000 });
  expect(statements.some(({ code }) => code === 'unused')).toBe(false);
});

test.each([
  ['yes', { deductedAmount: euro(80_000) }, { code: 'inside', amount: 8_000_000 }],
  ['yes', {}, { code: 'inside', amount: null }],
  ['unclear', {}, { code: 'perhaps-inside' }],
  ['yes', { status: 'rejected', deductedAmount: euro(80_000) }, { code: 'failed-inside', amount: 8_000_000 }],
] as const)('%s %j', (deducted, given, statement) => {
  const { statements } = bandOf(withSource(deducted, given));
  expect(statements).toContainEqual({ ...statement, source: 'Integrationspauschale', years: [2022] });
});

test('granted money leaves nothing open', () => {
  expect(bandOf(withSource('no', { status: 'granted' })).statements).toEqual([{ code: 'nothing-pending' }]);
});

test('what is missing is the difference between the scenarios, and modules and years add up', () => {
  const amount = fc.integer({ min: 0, max: 60_000_000 });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const result = compute(withSource('no', { low: low as Cents, high: high as Cents }), kimNrw).figures;
      const { band } = result;
      for (const scenario of ['granted', 'lower', 'upper', 'rejected'] as const) {
        const parts = band.rows.map((row) => row.band[scenario]);
        const sum = sumCents(parts.map((each) => (each.known ? each.value : (NaN as Cents))));
        expect(toAmountText(sum)).toBe(shown(result.scenarios[scenario].ownShare));
      }
      const { granted, lower, upper } = result.scenarios;
      if (!granted.ownShare.known || !lower.ownShare.known || !upper.ownShare.known)
        throw new Error('unknown');
      expect(band.statements[0]).toEqual({
        code: 'shortfall',
        low: granted.ownShare.value - lower.ownShare.value,
        high: granted.ownShare.value - upper.ownShare.value,
      });
    }),
  );
});
