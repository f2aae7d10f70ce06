import fc from 'fast-check';
import { everyYear, type BudgetNote } from '../../../src/domain/case';
import { known, type Maybe } from '../../../src/domain/maybe';
import { cents, sumCents, type Cents } from '../../../src/domain/numbers';
import { computeCover } from '../../../src/domain/unplanned/cover';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { budget, cover, euro, line, ownShareOf, SETTINGS, shown } from './examples';

function inGroup(appropriations: readonly (number | null)[], needs: readonly number[], other: number) {
  const modules = [1, 2, 3] as const;
  const lines = needs.map((_, index) => {
    const appropriation = appropriations[index];
    return line({
      module: modules[index] ?? null,
      group: '0504',
      appropriation: appropriation == null ? null : euro(appropriation),
    });
  });
  const room = line({ group: '0504', appropriation: euro(other) });
  const rows = needs.map((need, index) => ownShareOf(modules[index] ?? 1, 2021, need, 0));
  const { rows: found } = computeUnplanned(budget([...lines, room]), SETTINGS, rows, () => []);
  return found.map((row) => [row.kind, shown(row.absorbed), shown(row.amount)]);
}

test.each([
  ['enough room absorbs all of it', [10], [100], 90, [['absorbed', '90.00', '0.00']]],
  ['too little room absorbs its part', [10], [100], 40, [['over-plan', '40.00', '50.00']]],
  [
    'the authorisation of the budget is that of each of its positions',
    [null],
    [100],
    40,
    [['over-plan', '40.00', '60.00']],
  ],
  ['no room', [10], [100], 0, [['over-plan', '0.00', '90.00']]],
  ['an overdrawn other position takes room', [10], [100], -5, [['over-plan', '0.00', '95.00']]],
  [
    'the amount of the budget stands on the position with the largest shortfall',
    [null, null],
    [100, 200],
    0.01 + 99.99,
    [
      ['absorbed', '100.00', '0.00'],
      ['over-plan', '0.00', '200.00'],
    ],
  ],
  [
    'a KIM line with something left is room for the other',
    [150, 10],
    [100, 40],
    0,
    [
      ['over-plan', '0.00', '0.00'],
      ['absorbed', '30.00', '0.00'],
    ],
  ],
])('%s', (_, appropriations, needs, other, expected) => {
  expect(inGroup(appropriations, needs, other)).toEqual(expected);
});

test('what the line itself is overdrawn by takes room, so that no authorisation serves twice', () => {
  const own = {
    module: 1 as const,
    group: 'A',
    appropriation: euro(50),
    used: euro(80),
    usedForKim: euro(0),
  };
  const lines = [line(own), line({ group: 'A', appropriation: euro(100) })];
  const [row] = computeUnplanned(budget(lines), SETTINGS, [ownShareOf(1, 2021, 90, 0)], () => []).rows;
  expect(row && [row.kind, shown(row.absorbed), shown(row.amount)]).toEqual(['over-plan', '70.00', '20.00']);
});

test('the room of another year is no room', () => {
  const lines = [line({ module: 1, group: 'A' }), line({ group: 'A', year: 2022, appropriation: euro(100) })];
  const [row] = computeUnplanned(budget(lines), SETTINGS, [ownShareOf(1, 2021, 90, 0)], () => []).rows;
  expect(row && shown(row.amount)).toBe('90.00');
});

test('income that a position planned but does not get takes room where the budget note says so', () => {
  const lines = [
    line({ module: 1, group: 'A', appropriation: euro(100) }),
    line({ module: 1, kind: 'income', appropriation: euro(30) }),
    line({ module: 2, group: 'A' }),
  ];
  const rows = [ownShareOf(1, 2021, 40, 0), ownShareOf(2, 2021, 50, 0)];
  const netOf = (budgetNote: BudgetNote) => {
    const settings = { ...SETTINGS, plannedIncome: everyYear<never>(null), budgetNote };
    const found = computeUnplanned(budget(lines), settings, rows, () => []).rows;
    return found.map((row) => [shown(row.gross), shown(row.net)]);
  };
  expect(netOf('extra-income')).toEqual([
    ['0.00', '0.00'],
    ['0.00', '0.00'],
  ]);
  expect(netOf('both')).toEqual([
    ['0.00', '0.00'],
    ['0.00', '20.00'],
  ]);
});

test('an overdrawn line of the group is reported although it carries nothing of KIM', () => {
  const spent = { appropriation: euro(10), used: euro(15) };
  const lines = [
    line({ module: 1, group: 'A' }),
    line({ key: 'in the group', group: 'A', ...spent }),
    line({ key: 'outside', group: 'B', ...spent }),
  ];
  const { findings } = computeUnplanned(budget(lines), SETTINGS, [ownShareOf(1, 2021, 90, 0)], () => []);
  expect(findings.map((each) => [each.code, each.values['line']])).toEqual([
    ['line-overdrawn', 'in the group'],
  ]);
});

const amount = fc.integer({ min: 0, max: 5_000_000_00 });
const anyLine = fc.record({
  cost: amount,
  grant: amount,
  planned: amount,
  appropriation: fc.option(amount),
  used: amount,
  year: fc.constantFrom(2021, 2022),
  group: fc.constantFrom<string | null>(null, 'A'),
});

function computed(items: readonly (typeof anyLine extends fc.Arbitrary<infer T> ? T : never)[]) {
  const modules = [1, 2, 3] as const;
  const lines = items.flatMap((item, index) => {
    const base = { module: modules[index] ?? null, year: item.year };
    const appropriation = item.appropriation === null ? null : cents(item.appropriation);
    return [
      line({ ...base, group: item.group, appropriation, used: cents(item.used), usedForKim: cents(0) }),
      line({ ...base, kind: 'income', appropriation: cents(item.planned) }),
    ];
  });
  const rows = items.map((item, index) =>
    ownShareOf(modules[index] ?? 1, item.year, item.cost / 100, item.grant / 100),
  );
  const settings = { ...SETTINGS, years: [2021, 2022], plannedIncome: everyYear<never>(null) };
  return computeUnplanned(budget(lines), settings, rows, () => []);
}

function value(of: Maybe<Cents> | undefined): number {
  if (of === undefined || !of.known) throw new Error('expected a known amount');
  return of.value;
}

describe('for any lines', () => {
  const anyCase = fc.array(anyLine, { minLength: 1, maxLength: 3 });

  test('gross and net are never negative, and the rows add up to the totals, overall and by year', () => {
    fc.assert(
      fc.property(anyCase, (items) => {
        const { rows, totals } = computed(items);
        for (const row of rows) {
          expect(value(row.gross)).toBeGreaterThanOrEqual(0);
          expect(value(row.net)).toBeGreaterThanOrEqual(0);
        }
        const sum = rows.reduce((added, row) => added + value(row.amount), 0);
        expect(value(totals.overPlan) + value(totals.extraPlan)).toBe(sum);
        const yearly = [...totals.byYear.values()].flatMap((each) => [
          value(each.overPlan),
          value(each.extraPlan),
        ]);
        expect(yearly.reduce((added, each) => added + each, 0)).toBe(sum);
      }),
    );
  });

  test('net is at most gross where no more income is planned than comes', () => {
    fc.assert(
      fc.property(anyCase, (items) => {
        const enough = items.map((item) => ({
          ...item,
          group: null,
          planned: Math.min(item.planned, item.grant),
        }));
        for (const row of computed(enough).rows) expect(value(row.net)).toBeLessThanOrEqual(value(row.gross));
      }),
    );
  });

  test('a group of one line is like no group', () => {
    fc.assert(
      fc.property(anyLine, (item) => {
        const figures = (group: string | null) =>
          computed([{ ...item, group }]).rows.map((row) => [row.kind, row.absorbed, row.gross, row.net]);
        expect(figures('A')).toEqual(figures(null));
      }),
    );
  });

  test('the total gap of the cover is the sum of the yearly gaps', () => {
    fc.assert(
      fc.property(anyCase, amount, amount, (items, first, second) => {
        const unplanned = computed(items);
        const sources = [cover({ amount: first / 100 }), cover({ amount: second / 100, years: [2022] })];
        const found = computeCover(sources, [2021, 2022], unplanned).cover;
        const gaps = found.byYear.map((each) =>
          cents(Math.max(0, value(each.needed) - value(each.earmarked) - each.granted)),
        );
        expect(found.gap).toEqual(known(sumCents(gaps)));
      }),
    );
  });
});

test('the name of a budget is the same whatever its capitals and blanks', () => {
  const lines = [
    line({ key: 'A', module: 1, group: 'Budget 1', appropriation: euro(10) }),
    line({ key: 'B', module: 2, group: 'budget 1 ', appropriation: euro(90) }),
    line({ key: 'B', module: 2, group: 'BUDGET1', appropriation: euro(50) }),
  ];
  const needs = [ownShareOf(1, 2021, 40, 0), ownShareOf(2, 2021, 110, 0)];
  const { rows, findings } = computeUnplanned(budget(lines), SETTINGS, needs, () => []);
  expect(rows.map((row) => [row.kind, shown(row.amount)])).toEqual([
    ['absorbed', '0.00'],
    ['over-plan', '0.00'],
  ]);
  expect(findings).toEqual([]);
});
