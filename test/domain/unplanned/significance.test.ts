import type { Post } from '../../../src/domain/case';
import { computeSignificance } from '../../../src/domain/unplanned/significance';
import { computeUnplanned } from '../../../src/domain/unplanned/unplanned';
import { euro, line, ownShareOf, SETTINGS, shown } from './examples';

/** Thresholds of the Rhein-Kreis Neuss: insignificant up to 5.000 € voluntary, 250.000 € mandatory. */
const THRESHOLDS = { voluntary: euro(5_000), mandatory: euro(250_000), source: 'Haushaltssatzung' };

function decision(
  need: number,
  duties: readonly Post['duty'][],
  alreadyGranted = 0,
  significance = THRESHOLDS,
) {
  const lines = [line({ appropriation: euro(1), alreadyGranted: euro(alreadyGranted) })];
  const settings = { ...SETTINGS, significance };
  const rows = [ownShareOf(1, 2021, need + 1 + alreadyGranted, 0)];
  const posts = duties.map((duty) => ({ module: 1, year: 2021, duty }) as Post);
  const { rows: unplanned } = computeUnplanned(lines, settings, rows, () => []);
  const [row] = computeSignificance(unplanned, lines, posts, settings);
  return row && [shown(row.amount), row.duty, row.significant, row.body];
}

test.each([
  [5_000, ['voluntary'], 0, ['5000.00', 'voluntary', false, 'treasurer']],
  [5_000.01, ['voluntary'], 0, ['5000.01', 'voluntary', true, 'council']],
  [250_000, ['mandatory', 'mandatory'], 0, ['250000.00', 'mandatory', false, 'treasurer']],
  [150_000, ['mandatory'], 100_000.01, ['250000.01', 'mandatory', true, 'council']],
  [300_000, ['mandatory', 'voluntary'], 0, ['300000.00', null, null, null]],
  [300_000, [null], 0, ['300000.00', null, null, null]],
  [300_000, ['voluntary', null], 0, ['300000.00', null, null, null]],
] as const)('%d unplanned for posts that are %p, %d granted before', (need, duties, granted, expected) => {
  expect(decision(need, duties, granted)).toEqual(expected);
});

test('without a threshold nobody is named', () => {
  const none = { ...THRESHOLDS, mandatory: null };
  expect(decision(300_000, ['mandatory'], 0, none as never)).toEqual(['300000.00', 'mandatory', null, null]);
});

test('nothing unplanned needs no decision', () => {
  expect(decision(0, ['voluntary'], 7_000)).toBeUndefined();
});
