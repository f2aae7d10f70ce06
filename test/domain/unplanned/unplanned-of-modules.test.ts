import type { BudgetLine } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { addAll } from '../../../src/domain/maybe-amounts';
import type { Result } from '../../../src/domain/result';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { bothKinds } from '../../../src/domain/unplanned/unplanned-totals';
import type { UnplannedOfModules } from '../../../src/domain/unplanned/unplanned-totals-row';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { kreis } from '../kreis-case';
import { euro, line, shown } from './examples';

const kreisWith = (...budgetLines: BudgetLine[]) => {
  const input = kreis('yes');
  return compute({ ...input, settings: { ...input.settings, years: [2021] }, budgetLines }, kimNrw);
};
const table = ({ unplannedOfModules }: Result) =>
  unplannedOfModules.map(({ modules, year, amount }) => [modules.join(', '), year, shown(amount)]);

test('modules with budget lines of their own have needs of their own', () => {
  const { figures: result } = kreisWith(
    line({ module: 1, key: 'eins' }),
    line({ module: 2, key: 'zwei' }),
    line({ module: 3, key: 'drei', appropriation: euro(30_000) }),
  );
  expect(table(result)).toEqual([
    ['1', 2021, '41211.33'],
    ['1', null, '41211.33'],
    ['2', 2021, '78223.33'],
    ['2', null, '78223.33'],
    ['3', 2021, '0.00'],
    ['3', null, '0.00'],
  ]);
});

test('a line of several modules has their need together; of each alone it cannot be told', () => {
  const { figures: result } = kreisWith(line({ module: 1, key: 'eins' }), line({ key: 'gemeinsam' }));
  expect(table(result)).toEqual([
    ['1', 2021, '41211.33'],
    ['1', null, '41211.33'],
    ['2', 2021, 'unplanned-not-by-module'],
    ['2', null, 'unplanned-not-by-module'],
    ['3', 2021, 'unplanned-not-by-module'],
    ['3', null, 'unplanned-not-by-module'],
    ['2, 3', 2021, '105734.33'],
    ['2, 3', null, '105734.33'],
  ]);
});

test('a line of several modules that needs nothing leaves each of them without need', () => {
  const { figures: result } = kreisWith(line({ key: 'gemeinsam', appropriation: euro(1_000_000) }));
  expect(table(result).map(([, , amount]) => amount)).toEqual(Array(8).fill('0.00'));
});

test('without a line for a module, or without any, the need is unknown with that reason', () => {
  expect(table(kreisWith(line({ module: 1 })).figures)).toContainEqual(['2', 2021, 'no-budget-line']);
  expect(table(kreisWith().figures)).toContainEqual(['1', 2021, 'no-budget-lines']);
});

test('the explanation of what cannot be told names the line that holds it', () => {
  const explained = kreisWith(line({ key: 'gemeinsam' })).explain({
    measure: 'unplanned-of-modules',
    modules: [2],
    year: 2021,
  });
  const [own, reason, held] = renderExplanation(explained, 'de');
  expect(own).toBe(
    'Über- und außerplanmäßig „M2, 2021“: unbekannt = steht auf Haushaltszeilen, die mehrere Module gemeinsam tragen',
  );
  expect(reason).toContain('„gemeinsam“ trägt die Module 1, 2, 3 gemeinsam');
  expect(held).toMatch(
    /^ {2}Über- oder außerplanmäßiger Betrag „gemeinsam“: 146\.945,66 € = der Nettobetrag gilt$/,
  );
});

test.each([
  ['lines of their own', [line({ module: 1 }), line({ module: 2 }), line({ module: 3 })]],
  ['one line for all', [line({})]],
  ['two together', [line({ module: 3 }), line({})]],
])('what can be told adds up to the unplanned total: %s', (_, lines) => {
  const { figures: result } = kreisWith(...lines);
  const together = result.unplannedOfModules.filter(({ modules }) => modules.length > 1);
  const countsAlone = ({ modules: [module] }: UnplannedOfModules) =>
    !together.some(({ modules }) => modules.includes(module!));
  const parts = result.unplannedOfModules.filter((each) => each.year === 2021);
  const counted = parts.filter((each) => each.modules.length > 1 || countsAlone(each));
  expect(addAll(counted.map(({ amount }) => amount))).toEqual(bothKinds(result.unplannedTotals));
});
