import { known } from '../../src/domain/maybe';
import { cents, subtractCents, sumCents, toAmountText } from '../../src/domain/numbers';
import { computeTieOut } from '../../src/domain/tie-out/compute-tie-out';
import { judge } from '../../src/domain/tie-out/verdict';
import { computeCover } from '../../src/domain/unplanned/cover';
import { computeUnplanned } from '../../src/domain/unplanned/unplanned';
import { budget, euro, line, ownShareOf, SETTINGS, shown, stated } from '../domain/unplanned/examples';

test('the Kreis (committee minutes, spring 2021): spoken, earlier and session totals against the computed 440.837,00', () => {
  const rows = [
    ownShareOf(1, 2021, 109_961.33, 68_750),
    ownShareOf(1, 2022, 219_922.67, 137_500),
    ownShareOf(2, 2021, 380_723.33, 302_500),
    ownShareOf(2, 2022, 761_446.67, 605_000),
    ownShareOf(3, 2021, 102_511, 75_000),
    ownShareOf(3, 2022, 205_022, 150_000),
  ];
  const settings = { ...SETTINGS, years: [2021, 2022] };
  const lines = settings.years.map((year) =>
    line({ year, appropriation: euro(1), used: euro(1), usedForKim: euro(0) }),
  );
  const unplanned = computeUnplanned(budget(lines), settings, rows, () => []);
  const { cover } = computeCover([], settings.years, unplanned);
  const found = computeTieOut(
    [
      stated(123_634, { module: 1 }),
      stated(234_670, { module: 2 }),
      stated(82_533, { module: 3 }),
      stated(440_837, { measure: 'over-plan' }),
      stated(440_837),
      stated(440_000, { version: 'Sitzung' }),
      stated(606_000, { version: 'Vorlage', label: 'Eigenanteil laut Vorlage' }),
    ],
    { ownShare: rows, unplanned: unplanned.rows, unplannedTotals: unplanned.totals, cover },
  );
  expect(found.rows.map((row) => [row.verdict, row.step, shown(row.difference)])).toEqual([
    ['exact', null, '0.00'],
    ['exact', null, '0.00'],
    ['exact', null, '0.00'],
    ['exact', null, '0.00'],
    ['exact', null, '0.00'],
    ['rounded', 10_000, '-837.00'],
    ['deviates', null, '165163.00'],
  ]);
  expect(found.findings).toHaveLength(1);
  expect(found.findings[0]).toMatchObject({
    code: 'stated-deviates',
    place: { sheet: 'Ausgewiesen', cell: 'B7' },
    values: {
      stated: { cents: 60_600_000 },
      computed: { cents: 44_083_700 },
      difference: { cents: 16_516_300 },
    },
  });
});

test('Gelsenkirchen 2022: around 1,12 million less around 770.000 is around 350.000 (https://gelsenkirchen.de/de/_meta/aktuelles/artikel/52921-gelsenkirchen-intensiviert-weiter-integrationsarbeit-in-den-quartieren)', () => {
  const remainder = subtractCents(euro(1_120_000), euro(770_000));
  expect(judge(euro(350_000), remainder)).toEqual({ verdict: 'exact', step: null });
  expect(judge(euro(350_000), cents(remainder + 123_456))).toEqual({ verdict: 'rounded', step: 10_000 });
});

describe('Münster, product group 0116 (https://github.com/codeformuenster/haushalt-muenster-2026)', () => {
  test.each([
    {
      column: 'Ergebnis 2024',
      income: 1_480_070.04,
      expenses: [987_891.34, 81_505.19, 149_499.18, 1_060.42, 627_541.08, 153_393.69],
      internal: 21_630,
      printed: ['2000890.90', '-520820.86', '-542450.86'],
    },
    {
      column: 'Ansatz 2026',
      income: 693_320,
      expenses: [757_390, 60_470, 12_130, 1_060, 262_330, 170_060],
      internal: 20_540,
      printed: ['1263440.00', '-570120.00', '-590660.00'],
    },
  ])(
    '$column: the printed subtotals are the sums of their parts',
    ({ income, expenses, internal, printed }) => {
      const total = sumCents(expenses.map(euro));
      const current = subtractCents(euro(income), total);
      expect([total, current, subtractCents(current, euro(internal))].map(toAmountText)).toEqual(printed);
    },
  );

  test('the result of 2024, printed in T€, is rounded and keeps its sign', () => {
    expect(judge(euro(-521_000), euro(-520_820.86))).toEqual({ verdict: 'rounded', step: 1_000 });
    expect(judge(euro(521_000), euro(-520_820.86)).verdict).toBe('deviates');
  });
});

test('StädteRegion Aachen 2023: the plan of 660.000 is 24.000 below the notice (https://gremieninfo.staedteregion-aachen.de/public/vo020?TOLFDNR=60412&VOLFDNR=12083&refresh=false)', () => {
  const rows = [ownShareOf(2, 2023, 700_000, 684_000)];
  const settings = { ...SETTINGS, years: [2023] };
  const unplanned = computeUnplanned(budget([]), settings, rows, () => []);
  const { cover } = computeCover([], settings.years, unplanned);
  const found = computeTieOut([stated(660_000, { measure: 'grant', module: 2, year: 2023 })], {
    ownShare: rows,
    unplanned: unplanned.rows,
    unplannedTotals: unplanned.totals,
    cover,
  });
  expect(found.rows[0]?.difference).toEqual(known(euro(-24_000)));
  expect(found.rows[0]?.verdict).toBe('deviates');
});
