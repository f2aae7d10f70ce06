import { postWith, type Post, type Settings } from '../../../src/domain/case';
import { computeSignificance } from '../../../src/domain/unplanned/significance';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { budget, euro, line, ownShareOf, SETTINGS, shown, thresholds } from './examples';

const ORIGIN = { sheet: 'Stellen', row: 2, columns: {} };

/** Thresholds of the Rhein-Kreis Neuss: insignificant up to 5.000 € voluntary, 250.000 € mandatory. */
const THRESHOLDS = thresholds(5_000, 250_000, 'Haushaltssatzung');

interface Granted {
  readonly needs: readonly number[];
  readonly duties: readonly Post['duty'][];
  readonly before?: number;
  readonly settings?: Partial<Settings>;
  readonly grants?: readonly number[];
  readonly account?: string;
}

/** One position for each need, of the module of the same number, with an appropriation of 100 €. */
function decisions({ needs, duties, before = 0, settings = {}, grants = [], account = '501900' }: Granted) {
  const modules = [1, 2, 3] as const;
  const all = { ...SETTINGS, significance: THRESHOLDS, ...settings };
  const lines = needs.map((_, index) =>
    line({
      key: `${index} / ${account}`,
      account,
      module: modules[index]!,
      appropriation: euro(100),
      alreadyGranted: euro(before),
    }),
  );
  const rows = needs.map((need, index) =>
    ownShareOf(modules[index]!, 2021, need + 100 + before, grants[index] ?? 0),
  );
  const posts = duties.map((duty) => postWith({ origin: ORIGIN, module: 1, year: 2021, duty }));
  const { origins } = computeUnplanned(budget(lines), all, rows, () => []);
  return computeSignificance(origins, posts, all).map((row) => [
    shown(row.amount),
    row.duty,
    row.by,
    row.body,
  ]);
}

test.each([
  [5_000, ['voluntary'], 0, ['5000.00', 'voluntary', 'below', 'treasurer']],
  [5_000.01, ['voluntary'], 0, ['5000.01', 'voluntary', 'amount', 'council']],
  [250_000, ['mandatory', 'mandatory'], 0, ['250000.00', 'mandatory', 'below', 'treasurer']],
  [150_000, ['mandatory'], 100_000.01, ['250000.01', 'mandatory', 'amount', 'council']],
  [300_000, [null], 0, ['300000.00', null, null, null]],
  [300_000, ['voluntary', null], 0, ['300000.00', null, null, null]],
] as const)('%d unplanned for posts that are %p, %d granted before', (need, duties, before, expected) => {
  expect(decisions({ needs: [need], duties, before })).toEqual([expected]);
});

test('for mixed duties the lower threshold counts', () => {
  const duties = ['mandatory', 'voluntary'] as const;
  expect(decisions({ needs: [5_000], duties })).toEqual([['5000.00', 'mixed', 'below', 'treasurer']]);
  expect(decisions({ needs: [5_000.01], duties })).toEqual([['5000.01', 'mixed', 'amount', 'council']]);
});

test('the positions of a year are one measure: 8.000 + 8.000 against 10.000 need consent, 5.000 + 5.000 do not', () => {
  const settings = { significance: thresholds(10_000, null) };
  const duties = ['voluntary'] as const;
  expect(decisions({ needs: [8_000, 8_000], duties, settings })).toEqual([
    ['8000.00', 'voluntary', 'sum', 'council'],
    ['8000.00', 'voluntary', 'sum', 'council'],
  ]);
  expect(decisions({ needs: [5_000, 5_000], duties, settings }).map(([, , by]) => by)).toEqual([
    'below',
    'below',
  ]);
});

test('one position above the threshold needs consent for all of them', () => {
  const settings = { significance: thresholds(10_000, null) };
  const found = decisions({ needs: [10_000.01, 1], duties: ['voluntary'], settings });
  expect(found.map(([, , by, body]) => [by, body])).toEqual([
    ['amount', 'council'],
    ['sum', 'council'],
  ]);
});

test('a threshold in per cent of the appropriation decides beside the one in euro, whichever is lower', () => {
  const percent = { digits: 10, scale: 0 };
  const settings = { significance: { ...thresholds(5_000, null), voluntaryPercent: percent } };
  const duties = ['voluntary'] as const;
  expect(decisions({ needs: [10], duties, settings })[0]![2]).toBe('below');
  expect(decisions({ needs: [10.01], duties, settings })[0]![2]).toBe('amount');
  const only = { significance: { ...thresholds(null, null), voluntaryPercent: percent } };
  expect(decisions({ needs: [10.01], duties, settings: only })[0]![3]).toBe('council');
});

test('a threshold in per cent is not rounded up: 10,01 € exceed 10 % of 100,05 €', () => {
  const percent = { digits: 10, scale: 0 };
  const settings = { ...SETTINGS, significance: { ...thresholds(null, null), voluntaryPercent: percent } };
  const lines = [line({ module: 1, appropriation: euro(100.05) })];
  const posts = [postWith({ origin: ORIGIN, module: 1, year: 2021, duty: 'voluntary' })];
  const decidedBy = (cost: number) => {
    const { origins } = computeUnplanned(budget(lines), settings, [ownShareOf(1, 2021, cost, 0)], () => []);
    return computeSignificance(origins, posts, settings).map(({ by, limit }) => [by, limit]);
  };
  expect(decidedBy(110.05)).toEqual([['below', 1_000]]);
  expect(decidedBy(110.06)).toEqual([['amount', 1_000]]);
});

test('a position that needs nothing is not held against its own appropriation', () => {
  const percent = { digits: 10, scale: 0 };
  const settings = { ...SETTINGS, significance: { ...thresholds(null, null), voluntaryPercent: percent } };
  const lines = [
    line({ key: 'A', module: 1, appropriation: euro(100_000) }),
    line({ key: 'B', module: 2, alreadyGranted: euro(500) }),
  ];
  const rows = [ownShareOf(1, 2021, 105_000, 0), ownShareOf(2, 2021, 500, 0)];
  const posts = [postWith({ origin: ORIGIN, module: 1, year: 2021, duty: 'voluntary' })];
  const { origins } = computeUnplanned(budget(lines), settings, rows, () => []);
  expect(computeSignificance(origins, posts, settings)).toMatchObject([{ line: 'A', by: 'below' }]);
});

test('what earmarked extra income pays wholly is insignificant where the own rule says so', () => {
  const wholly = {
    needs: [50_000],
    grants: [60_000],
    duties: ['voluntary'] as const,
    settings: {
      budgetNote: 'none' as const,
      insignificant: { kinds: ['covered-by-income' as const], source: '§ 8' },
    },
  };
  expect(decisions(wholly)[0]![2]).toBe('always-insignificant');
  expect(decisions({ ...wholly, grants: [40_000] })[0]![2]).toBe('amount');
  const passedOn = { kinds: ['passed-on' as const], source: '§ 8' };
  const ofTransfers = { ...wholly, settings: { ...wholly.settings, insignificant: passedOn } };
  expect(decisions(ofTransfers)[0]![2]).toBe('amount');
  expect(decisions({ ...ofTransfers, account: '533900' })[0]![2]).toBe('always-insignificant');
});

test('a budget is money passed on only where all that carries its cost is, whichever line its amount is written to', () => {
  const settings = {
    ...SETTINGS,
    significance: THRESHOLDS,
    budgetNote: 'none' as const,
    insignificant: { kinds: ['passed-on' as const], source: '§ 8' },
  };
  const posts = [postWith({ origin: ORIGIN, module: 1, year: 2021, duty: 'voluntary' })];
  const decided = (own: number, bearsAmount: boolean) => {
    const of = { group: 'Integration', appropriation: euro(10_000) };
    const lines = [
      line({ ...of, key: 'A', account: '501900', module: 1, bearsAmount }),
      line({ ...of, key: 'B', account: '533900', module: 2 }),
    ];
    const rows = [ownShareOf(1, 2021, own, own), ownShareOf(2, 2021, 80_000, 80_000)];
    const { origins } = computeUnplanned(budget(lines), settings, rows, () => []);
    return computeSignificance(origins, posts, settings).map(({ by, body }) => [by, body]);
  };
  expect(decided(60_000, false)).toEqual([['amount', 'council']]);
  expect(decided(60_000, true)).toEqual([['amount', 'council']]);
  expect(decided(0, false)).toEqual([['always-insignificant', 'treasurer']]);
});

test('without a threshold nobody is named', () => {
  const settings = { significance: thresholds(5_000, null) };
  expect(decisions({ needs: [300_000], duties: ['mandatory'], settings })).toEqual([
    ['300000.00', 'mandatory', null, null],
  ]);
});

test('nothing unplanned needs no decision', () => {
  expect(decisions({ needs: [0], duties: ['voluntary'], before: 7_000 })).toEqual([]);
});

test('what was granted before on a position that needs nothing more counts in the sum', () => {
  const settings = { ...SETTINGS, significance: thresholds(10_000, null) };
  const decide = (before: number) => {
    const lines = [
      line({ key: 'A', module: 1, appropriation: euro(50_000) }),
      line({ key: 'B', module: 2, appropriation: euro(50_000), alreadyGranted: euro(before) }),
    ];
    const rows = [ownShareOf(1, 2021, 58_000, 0), ownShareOf(2, 2021, 50_000, 0)];
    const posts = [postWith({ origin: ORIGIN, module: 1, year: 2021, duty: 'voluntary' })];
    const { origins } = computeUnplanned(budget(lines), settings, rows, () => []);
    return computeSignificance(origins, posts, settings).map(({ amount, sum, by }) => [
      shown(amount),
      shown(sum),
      by,
    ]);
  };
  expect(decide(2_000)).toEqual([['8000.00', '10000.00', 'below']]);
  expect(decide(2_000.01)).toEqual([['8000.00', '10000.01', 'sum']]);
});
