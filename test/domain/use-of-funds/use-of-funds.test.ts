import type { RepaymentSettings } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exactly, exampleCase, post } from '../own-share/example-case';

const LATE = post({ fte: every(exactly('2')), filledFrom: { year: 2021, month: 4, day: 1 } });

function used(repayment: RepaymentSettings, ...posts: readonly (typeof LATE)[]) {
  const input = exampleCase(posts.length === 0 ? [LATE] : posts, { settings: { years: [2021], repayment } });
  return compute(input, kimNrw).figures;
}

test('planned against filled FTE months, and the grant of each', () => {
  const { useOfFunds } = used({ rule: null, source: null });
  expect(useOfFunds?.rows).toMatchObject([
    {
      module: 2,
      year: 2021,
      plannedFteMonths: exactly('24'),
      filledFteMonths: exactly('18'),
      grantByPlan: { value: euro('110000') },
      grantByFilledMonths: { value: euro('82500') },
      notUsed: { value: euro('27500') },
    },
  ]);
});

test('without a rule the repayment is unknown and a question, never a guess', () => {
  const { useOfFunds, findings } = used({ rule: null, source: null });
  expect(useOfFunds?.rows).toMatchObject([
    {
      kept: { known: false },
      repayment: { known: false, reason: { code: 'repayment-rule-missing' } },
    },
  ]);
  expect(findings.map((each) => each.code)).toContain('repayment-rule-missing');
});

test('a rule without source is not applied', () => {
  const { useOfFunds } = used({ rule: 'by-months', source: null });
  expect(useOfFunds?.rows).toMatchObject([
    { repayment: { known: false, reason: { code: 'repayment-rule-without-source' } } },
  ]);
});

test.each([
  ['none', '27500', '0'],
  ['by-months', '0', '27500'],
] as const)('rule %s: %s kept, %s paid back', (rule, kept, repayment) => {
  const { useOfFunds, findings } = used({ rule, source: 'Bescheid vom 15.02.2021, Nr. 4' });
  expect(useOfFunds).toMatchObject({
    rows: [{ kept: { value: euro(kept) }, repayment: { value: euro(repayment) } }],
    questions: [],
  });
  expect(findings.map((each) => each.code)).not.toContain('repayment-rule-missing');
});

test('where every month was filled nothing is asked', () => {
  const filled = post({ filledFrom: { year: 2021, month: 1, day: 1 } });
  const { useOfFunds, findings } = used({ rule: null, source: null }, filled);
  expect(useOfFunds?.rows).toMatchObject([{ repayment: { value: 0 }, kept: { value: 0 } }]);
  expect(findings.map((each) => each.code)).not.toContain('repayment-rule-missing');
});

test('without the date of filling there is no use of funds to show', () => {
  expect(used({ rule: null, source: null }, post()).useOfFunds).toBeNull();
});
