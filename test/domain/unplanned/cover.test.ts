import type { MoneySource } from '../../../src/domain/case';
import { computeCover } from '../../../src/domain/unplanned/cover';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { budget, cover, euro, line, ownShareOf, SETTINGS, shown } from './examples';

const YEARS = [2021, 2022];

function coverOf(sources: readonly MoneySource[], years = YEARS) {
  const lines = years.map((year) => line({ year, module: 1 }));
  const rows = years.map((year) => ownShareOf(1, year, 100, 0));
  const unplanned = computeUnplanned(budget(lines), { ...SETTINGS, years }, rows, () => []);
  const { cover: found, findings } = computeCover(sources, years, unplanned);
  return {
    granted: found.granted,
    pending: found.pending,
    gap: shown(found.gap),
    gaps: found.byYear.map((each) => shown(each.gap)),
    codes: findings.map((each) => each.code),
  };
}

test('too much cover in one year does not cover the other', () => {
  expect(coverOf([cover({ amount: 180 }), cover({ amount: 20, years: [2022] })])).toEqual({
    granted: euro(200),
    pending: 0,
    gap: '80.00',
    gaps: ['0.00', '80.00'],
    codes: [],
  });
});

test('only granted cover counts; a range with its lower amount, a blank status as pending, rejected nowhere', () => {
  const sources = [
    cover({ amount: 0, low: euro(30), high: euro(90) }),
    cover({ amount: 40, status: 'requested' }),
    cover({ amount: 5, status: null }),
    cover({ amount: 60, status: 'rejected', years: [] }),
    cover({ amount: 70, kind: 'counter-financing' }),
    cover({ amount: 80, kind: null }),
  ];
  expect(coverOf(sources, [2021])).toEqual({
    granted: euro(30),
    pending: euro(45),
    gap: '70.00',
    gaps: ['70.00'],
    codes: [],
  });
});

test.each([
  ['no year in a case of one year', [], [2021], '0.00', []],
  ['no year in a case of two', [], YEARS, '200.00', ['cover-without-year']],
  ['two years', [2021, 2022], YEARS, '200.00', ['cover-without-year']],
  ['another year', [2024], YEARS, '200.00', ['cover-outside-years']],
])('cover with %s', (_, years, caseYears, gap, codes) => {
  const found = coverOf([cover({ amount: 100, years })], caseYears);
  expect(found).toMatchObject({ granted: euro(100), gap, codes });
});

test('an unknown need has an unknown gap', () => {
  const unplanned = computeUnplanned(budget([]), SETTINGS, [ownShareOf(1, 2021, 100, 0)], () => []);
  expect(shown(computeCover([cover({ amount: 500 })], [2021], unplanned).cover.gap)).toBe('no-budget-lines');
});
