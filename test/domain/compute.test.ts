import type { Case, ModuleNumber, MoneySource, Post, Yearly } from '../../src/domain/case';
import { compute } from '../../src/domain/compute';
import type { Cents } from '../../src/domain/money';
import { kimNrw } from '../../src/domain/rules/kim-nrw';
import { cover, euro, line, SETTINGS, shown, stated } from './unplanned/examples';

const NONE = { every: null, byYear: {} };

/** A row of the posts table that gives cost and grant of both years. */
function postRow(
  row: number,
  module: ModuleNumber,
  fte: number,
  cost: Yearly<Cents>,
  grant: Yearly<Cents>,
): Post {
  return {
    origin: { sheet: 'Stellen', row, columns: { module: 'A', fte: 'B' } },
    module,
    role: null,
    roleText: null,
    label: null,
    municipality: null,
    carrier: null,
    version: null,
    fte: { every: { digits: fte * 10, scale: 1 }, byYear: {} },
    personnelPerFte: NONE,
    materialPerFte: NONE,
    oneOffPerFte: null,
    totalCost: cost,
    eligibleCost: NONE,
    ratePerFte: NONE,
    statedGrant: grant,
    year: null,
    begin: { year: 2021, month: 7, day: 1 },
    end: { year: 2022, month: 12, day: 31 },
    filledFrom: null,
    duty: 'voluntary',
    expenseType: 'personnel',
    assumed: true,
  };
}

function both(in2021: number, in2022: number): Yearly<Cents> {
  return { every: null, byYear: { 2021: euro(in2021), 2022: euro(in2022) } };
}

/** Rest of the Integrationspauschale, pending for 2022. */
function integrationspauschale(deducted: MoneySource['deducted']): MoneySource {
  return cover({
    amount: 0,
    kind: 'counter-financing',
    label: 'Integrationspauschale',
    years: [2022],
    low: euro(450_000),
    high: euro(500_000),
    status: 'requested',
    deducted,
  });
}

/** The case of the Kreis (committee minutes, spring 2021); inputs below the own shares are assumed. */
function kreis(deducted: MoneySource['deducted']): Case {
  return {
    posts: [
      postRow(5, 1, 2.5, both(109_961.33, 219_922.67), both(68_750, 137_500)),
      postRow(6, 2, 11, both(380_723.33, 761_446.67), both(302_500, 605_000)),
      postRow(7, 3, 3, both(102_511, 205_022), both(75_000, 150_000)),
    ],
    userRules: [],
    budgetLines: [2021, 2022].map((year) =>
      line({ year, account: '501900', appropriation: euro(9e6), used: euro(9e6), usedForKim: euro(0) }),
    ),
    moneySources: [integrationspauschale(deducted)],
    statedFigures: [
      stated(606_000, { version: 'Vorlage' }),
      stated(440_000, { version: 'gesprochen' }),
      stated(440_837, { version: 'Sitzung' }),
    ],
    settings: { ...SETTINGS, years: [2021, 2022], budgetNote: null },
  };
}

describe('the case of the Kreis', () => {
  const result = compute(kreis('yes'), kimNrw);

  test('own shares by module and in total', () => {
    expect([...result.totals.byModule].map(([module, amount]) => [module, shown(amount)])).toEqual([
      [1, '123634.00'],
      [2, '234670.00'],
      [3, '82533.00'],
    ]);
    expect(shown(result.totals.ownShare)).toBe('440837.00');
  });

  test('the whole of it is over plan and has no cover', () => {
    expect(shown(result.unplannedTotals.overPlan)).toBe('440837.00');
    expect(shown(result.unplannedTotals.extraPlan)).toBe('0.00');
    expect(shown(result.cover.gap)).toBe('440837.00');
    expect(result.significance.map((row) => [row.duty, row.significant])).toEqual([
      ['voluntary', null],
      ['voluntary', null],
    ]);
  });

  test('the stated figures', () => {
    expect(result.reconciliation.map((row) => [row.verdict, row.step, shown(row.difference)])).toEqual([
      ['deviates', null, '165163.00'],
      ['rounded', 10_000, '-837.00'],
      ['exact', null, '0.00'],
    ]);
  });

  test('without the pending money the own share and the unplanned amount are unknown, with the reason', () => {
    const { ownShare, unplanned } = result.scenarios.rejected;
    expect(ownShare.known).toBe(false);
    expect(unplanned).toEqual(ownShare);
  });

  test('the findings come in the order of the computation, each once', () => {
    const codes = result.findings.map((each) => each.code);
    expect(codes.slice(-2)).toEqual(['net-needs-budget-note', 'stated-deviates']);
    expect(new Set(result.findings.map((each) => JSON.stringify(each))).size).toBe(codes.length);
  });

  test('a figure explains itself when asked', () => {
    const explained = result.explain({ measure: 'own-share', module: 1, year: 2022 });
    expect(explained.value).toBe('82422.67');
  });
});

test('money for 2022 that is not yet deducted saves nothing in 2021', () => {
  const input = kreis('no');
  const { scenarios, counterFinancing, totals, unplannedTotals } = compute(
    { ...input, settings: { ...input.settings, scenario: 'upper' } },
    kimNrw,
  );
  expect([...totals.byYear.values()].map(shown)).toEqual(['146945.66', '0.00']);
  expect(shown(unplannedTotals.overPlan)).toBe('146945.66');
  expect(shown(counterFinancing.unused)).toBe('206108.66');
  expect(shown(counterFinancing.breakEvenPending)).toBe('293891.34');
  expect(shown(counterFinancing.remainingAtBreakEven)).toBe('146945.66');
  expect(Object.values(scenarios).map((each) => shown(each.unplanned))).toEqual([
    '440837.00',
    '146945.66',
    '146945.66',
    '440837.00',
  ]);
});

test('without budget lines the own shares are known and the unplanned amounts are not', () => {
  const {
    totals,
    unplannedTotals,
    cover: covered,
    unplanned,
  } = compute({ ...kreis('no'), budgetLines: [] }, kimNrw);
  expect(shown(totals.ownShare)).toBe('440837.00');
  expect([unplannedTotals.overPlan, unplannedTotals.extraPlan, covered.gap].map(shown)).toEqual([
    'no-budget-lines',
    'no-budget-lines',
    'no-budget-lines',
  ]);
  expect(unplanned).toEqual([]);
});
