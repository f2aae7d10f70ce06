import type { BudgetLine } from '../../../src/domain/case';
import { compute } from '../../../src/domain/compute';
import { addAll } from '../../../src/domain/maybe-amounts';
import type { Result } from '../../../src/domain/result';
import { kimNrw } from '../../../src/domain/rules/kim-nrw';
import { bothKinds } from '../../../src/domain/unplanned/unplanned-totals';
import { renderExplanation } from '../../../src/i18n/render-explanation';
import { kreis } from '../kreis-case';
import { euro, line, shown } from './examples';

const kreisWith = (...budgetLines: BudgetLine[]) => {
  const input = kreis('yes');
  return compute({ ...input, settings: { ...input.settings, years: [2021] }, budgetLines }, kimNrw);
};
const table = ({ unplannedOfModules }: Result) =>
  unplannedOfModules.map(({ module, year, amount }) => [module, year, shown(amount)]);

test('modules with positions of their own have needs of their own', () => {
  const { figures: result } = kreisWith(
    line({ module: 1, key: 'eins' }),
    line({ module: 2, key: 'zwei', appropriation: euro(1) }),
    line({ module: 3, key: 'drei', appropriation: euro(110_000) }),
  );
  expect(table(result)).toEqual([
    [1, 2021, '109961.33'],
    [1, null, '109961.33'],
    [2, 2021, '78222.33'],
    [2, null, '78222.33'],
    [3, 2021, '0.00'],
    [3, null, '0.00'],
  ]);
});

test('the amount of a position of several modules is divided by need less own grant, for information', () => {
  const { figures: result } = kreisWith(line({ key: 'gemeinsam', appropriation: euro(1) }));
  expect(table(result).filter(([, year]) => year !== null)).toEqual([
    [1, 2021, '41211.05'],
    [2, 2021, '78222.80'],
    [3, 2021, '27510.81'],
  ]);
  expect(shown(bothKinds(result.unplannedTotals))).toBe('146944.66');
});

test('a position of several modules that needs nothing leaves each of them without need', () => {
  const { figures: result } = kreisWith(line({ key: 'gemeinsam', appropriation: euro(1_000_000) }));
  expect(table(result).map(([, , amount]) => amount)).toEqual(Array(6).fill('0.00'));
});

test('without a position for a module, or without any, the need is unknown with that reason', () => {
  expect(table(kreisWith(line({ module: 1 })).figures)).toContainEqual([2, 2021, 'no-budget-line']);
  expect(table(kreisWith().figures)).toContainEqual([1, 2021, 'no-budget-lines']);
});

test('the explanation of a part says that it is for information, and of which position', () => {
  const explained = kreisWith(line({ key: 'gemeinsam', appropriation: euro(1) })).explain({
    measure: 'unplanned-of-module',
    module: 2,
    year: 2021,
  });
  const [own, part, whole] = renderExplanation(explained, 'de');
  expect(own).toBe('Über- und außerplanmäßig „M2, 2021“: 78.222,80 € = Summe der Haushaltsstellen');
  expect(part).toMatch(/„gemeinsam“: 78\.222,80 € = nachrichtlicher Teil des Moduls/);
  expect(whole).toMatch(/„gemeinsam“: 146\.944,66 € = der Nettobetrag gilt$/);
});

test.each([
  ['positions of their own', [line({ module: 1 }), line({ module: 2 }), line({ module: 3 })]],
  ['one position for all', [line({})]],
  ['two together', [line({ module: 3 }), line({})]],
])('the modules add up to the unplanned total: %s', (_, lines) => {
  const { figures: result } = kreisWith(...lines);
  const parts = result.unplannedOfModules.filter((each) => each.year === 2021);
  expect(addAll(parts.map(({ amount }) => amount))).toEqual(bothKinds(result.unplannedTotals));
});
