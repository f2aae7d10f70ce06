import type { Case } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { euro, every, exampleCase, post } from '../own-share/example-case';
import { stated } from '../unplanned/examples';

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
    of: { de: ' in der Fassung „Entwurf“' },
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

test('unplanned amounts are those of the current version', () => {
  const { figures } = compute(caseWith('Entwurf', 40_000, 'over-plan'), kimNrw);
  expect(figures.tieOut).toMatchObject([{ comparedWith: 'Beschluss' }]);
});
