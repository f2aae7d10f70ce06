import type { Case, StatedFigure } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exampleCase, post } from '../own-share/example-case';
import { cover, euro as euroOf, line, stated } from '../unplanned/examples';

/** Module 2 of 2021: own share 40.000 in the draft, 35.000 in the resolution, which is the current version. */
function caseWith(
  version: string | null,
  amount: number,
  measure: 'own-share' | 'over-plan' = 'own-share',
): Case {
  const of = (name: string, cost: string) =>
    post({ version: name, year: 2021, totalCost: every(euro(cost)), statedGrant: every(euro('55000')) });
  const posts = [of('Entwurf', '95000'), of('Beschluss', '90000')];
  const settings = { years: [2021], currentVersion: 'Beschluss' };
  return { ...exampleCase(posts, { settings }), statedFigures: [stated(amount, { version, measure })] };
}

test.each([
  ['Entwurf', 40_000, 'Entwurf', 'exact'],
  [' entwurf ', 40_000, 'Entwurf', 'exact'],
  ['Entwurf', 35_000, 'Entwurf', 'deviates'],
  ['Beschluss', 35_000, 'Beschluss', 'exact'],
  ['Vorlage', 35_000, 'Beschluss', 'exact'],
  [null, 35_000, 'Beschluss', 'exact'],
] as const)('a figure of %p, %d, is compared with %s: %s', (version, amount, comparedWith, verdict) => {
  const { figures } = compute(caseWith(version, amount), kimNrw);
  expect(figures.tieOut).toMatchObject([{ comparedWith, verdict }]);
});

test('the finding says with which version', () => {
  const { figures } = compute(caseWith('Entwurf', 30_000), kimNrw);
  const found = figures.findings.find(({ code }) => code === 'stated-deviates');
  expect(found?.values).toMatchObject({
    of: { de: ' im Stand „Entwurf“' },
    computed: { cents: euro('40000') },
  });
});

test('the compared figure explains itself by the posts of that version', () => {
  const { explain } = compute(caseWith('Entwurf', 40_000), kimNrw);
  expect(explain({ measure: 'stated-computed', row: 0 })).toMatchObject({
    value: '40000.00',
    label: 'Entwurf',
  });
});

/** The same posts with 60.000 in the budget and 50.000 of the grant planned: 30.000 of the draft are over plan, 25.000 of the resolution. */
function withBudget(version: string | null, amount: number, given: Partial<StatedFigure> = {}): Case {
  const input = caseWith(version, amount, 'over-plan');
  const key = '05.313.01 / 501900';
  return {
    ...input,
    settings: { ...input.settings, budgetNote: 'extra-income' },
    budgetLines: [
      line({ key, account: '501900', appropriation: euroOf(60_000) }),
      line({ key: '05.313.01 / 414100', account: '414100', kind: 'income', appropriation: euroOf(50_000) }),
    ],
    statedFigures: [stated(amount, { version, measure: 'over-plan', ...given })],
  };
}

test.each([
  ['Entwurf', 30_000, {}, 'Entwurf', 'exact'],
  ['Entwurf', 25_000, {}, 'Entwurf', 'deviates'],
  ['Entwurf', 30_000, { year: 2021 }, 'Entwurf', 'exact'],
  ['Entwurf', 30_000, { module: 2, measure: 'unplanned' }, 'Entwurf', 'exact'],
  ['Beschluss', 25_000, {}, 'Beschluss', 'exact'],
  ['Vorlage', 25_000, {}, 'Beschluss', 'exact'],
  [null, 25_000, {}, 'Beschluss', 'exact'],
] as const)('an unplanned amount of %p, %d %p, is compared with %s: %s', (version, amount, given, of, is) => {
  const { figures } = compute(withBudget(version, amount, given), kimNrw);
  expect(figures.tieOut).toMatchObject([{ comparedWith: of, verdict: is }]);
});

test('an unplanned amount of another version explains itself by the posts of that version', () => {
  for (const given of [{}, { module: 2 }, { measure: 'unplanned' }] as const) {
    const { explain } = compute(withBudget('Entwurf', 30_000, given), kimNrw);
    expect(explain({ measure: 'stated-computed', row: 0 })).toMatchObject({
      value: '30000.00',
      label: 'Entwurf',
    });
  }
});

test('cover is the same for every version', () => {
  const input = withBudget('Entwurf', 4_000, { measure: 'cover' });
  const { figures } = compute({ ...input, moneySources: [cover({ amount: 4_000 })] }, kimNrw);
  expect(figures.tieOut).toMatchObject([{ comparedWith: 'Beschluss', verdict: 'exact' }]);
});
