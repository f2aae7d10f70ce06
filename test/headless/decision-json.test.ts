import { compute } from '../../src/domain/compute';
import { kimNrw } from '../../src/domain/rules/kim-nrw';
import { decisionJson, measureJson } from '../../standin/headless/decision-json';
import { kreis } from '../domain/kreis-case';
import { euro, line, thresholds } from '../domain/unplanned/examples';

test('a decision says which limit it was held against, the sum of the measure, what decided and the budget', () => {
  const input = kreis('no');
  const { figures } = compute(
    {
      ...input,
      budgetLines: [
        line({ key: '05.313.01 / 501900', account: '501900', appropriation: euro(500_000), group: 'KIM' }),
        line({ key: '05.313.01 / 502200', account: '502200', appropriation: euro(0), group: 'KIM' }),
      ],
      settings: {
        ...input.settings,
        years: [2021],
        budgetNote: 'none',
        significance: thresholds(50_000, null, 'Hauptsatzung'),
      },
    },
    kimNrw,
  );
  expect(figures.decision.entries.map(decisionJson)).toMatchObject([
    {
      line: '05.313.01 / 501900',
      unplanned: '93195.66',
      amount: '93195.66',
      sum: '93195.66',
      threshold: '50000.00',
      limit: '50000.00',
      by: 'amount',
      body: 'council',
      part: 'consent',
      budget: 'KIM',
    },
  ]);
  expect(figures.decision.measures.map(measureJson)).toMatchObject([
    {
      year: 2021,
      sum: '93195.66',
      grantedBefore: '0.00',
      duty: 'voluntary',
      limit: '50000.00',
      sumExceeds: true,
      exceeding: [{ line: '05.313.01 / 501900', amount: '93195.66' }],
      body: 'council',
    },
  ]);
});
