import type { StatedFigure } from '../../../src/domain/case';
import { computeTieOut } from '../../../src/domain/tie-out/compute-tie-out';
import { computeCover } from '../../../src/domain/unplanned/cover';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { budget, cover, euro, line, ownShareOf, SETTINGS, shown, stated } from '../unplanned/examples';

const rows = [
  ownShareOf(1, 2021, 100, 60),
  ownShareOf(1, 2022, 200, 120),
  ownShareOf(2, 2021, 50, 20),
  ownShareOf(2, 2022, 70, 30),
];
const settings = { ...SETTINGS, years: [2021, 2022] };

function tieOut(figures: readonly StatedFigure[], byModule = true) {
  const lines = byModule
    ? settings.years.flatMap((year) => [
        line({ year, module: 1, appropriation: euro(10) }),
        line({ year, module: 2 }),
      ])
    : settings.years.map((year) => line({ year, appropriation: euro(10) }));
  const unplanned = computeUnplanned(budget(lines), settings, rows, () => []);
  const computed = computeCover([cover({ amount: 25 })], settings.years, unplanned);
  return computeTieOut(figures, {
    ownShare: rows,
    unplanned: unplanned.rows,
    unplannedTotals: unplanned.totals,
    cover: computed.cover,
  });
}

test.each([
  [{ measure: 'own-share' }, '190.00'],
  [{ measure: 'own-share', module: 1 }, '120.00'],
  [{ measure: 'own-share', year: 2021 }, '70.00'],
  [{ measure: 'own-share', module: 2, year: 2022 }, '40.00'],
  [{ measure: 'grant', module: 2 }, '50.00'],
  [{ measure: 'cost', year: 2022 }, '270.00'],
  [{ measure: 'over-plan' }, '100.00'],
  [{ measure: 'over-plan', module: 2 }, '0.00'],
  [{ measure: 'extra-plan', year: 2021 }, '50.00'],
  [{ measure: 'unplanned' }, '220.00'],
  [{ measure: 'unplanned', module: 1, year: 2022 }, '70.00'],
  [{ measure: 'cover' }, '25.00'],
  [{ measure: 'cover', year: 2022 }, '0.00'],
  [{ measure: 'own-share', module: 3 }, 'stated-without-posts'],
  [{ measure: 'over-plan', year: 2024 }, 'stated-without-posts'],
  [{ measure: 'cover', module: 1 }, 'stated-not-by-module'],
] as const)('the computed counterpart of %p is %s', (given, computed) => {
  const [row] = tieOut([stated(1, given)]).rows;
  expect(row && shown(row.computed)).toBe(computed);
});

test('an unplanned amount of a line that serves two modules is not split by module', () => {
  const found = tieOut([stated(1, { measure: 'over-plan', module: 1 })], false);
  expect(found.rows[0]?.verdict).toBeNull();
  expect(found.findings.map((each) => each.code)).toEqual(['stated-not-by-module']);
});

describe('stated parts against the stated total', () => {
  const codes = (figures: readonly StatedFigure[]) =>
    tieOut(figures).findings.filter((each) => each.code === 'stated-parts-differ');

  test('complete parts by module that miss the total are reported with the difference', () => {
    const found = codes([stated(120, { module: 1 }), stated(71, { module: 2 }), stated(193)]);
    expect(found.map((each) => each.values['difference'])).toEqual([{ cents: 200 }]);
  });

  test('complete parts by year', () => {
    const found = codes([stated(70, { year: 2021 }), stated(125, { year: 2022 }), stated(190)]);
    expect(found.map((each) => each.values['sum'])).toEqual([{ cents: 19500 }]);
  });

  test.each([
    ['parts that add up', [stated(120, { module: 1 }), stated(70, { module: 2 }), stated(190)]],
    ['a total that is the rounded sum', [stated(120, { module: 1 }), stated(71, { module: 2 }), stated(200)]],
    ['incomplete parts', [stated(120, { module: 1 }), stated(190)]],
    [
      'parts of another version',
      [
        stated(150, { module: 1, version: 'Vorlage' }),
        stated(90, { module: 2, version: 'Vorlage' }),
        stated(190),
      ],
    ],
  ])('%s are not reported', (_, figures) => {
    expect(codes(figures)).toEqual([]);
  });
});
