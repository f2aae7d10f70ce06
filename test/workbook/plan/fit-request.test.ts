import { bytesBesideState, fitRequest, MOST_REQUEST_BYTES } from '../../../src/workbook/plan/fit-request';
import { decodeState, EMPTY_STATE, encodeState } from '../../../src/workbook/plan/run-state';
import { sentBytes } from '../../../src/workbook/plan/sent-bytes';
import type { WritePlan } from '../../../src/workbook/plan/write-plan';

/** A run that replaced three long texts, so that its record weighs 90 kB. */
const run = (minute: number) => ({
  time: `2026-11-23T10:${minute}:00`,
  cells: ['A1', 'A2', 'A3'].map((cell) => ({
    place: { sheet: 'A', cell },
    before: 'x'.repeat(30_000),
    after: 1,
    figure: '',
  })),
  shownBefore: [],
});

const runs = [11, 12, 13, 14, 15, 16].map(run);

/** Writes so many umlauts, each of which may be sent as six bytes, into the cells of a column. */
function planOf(umlauts: number): WritePlan {
  const cells = Array.from({ length: umlauts / 10_000 }, (_, row) => ({
    place: { sheet: 'A', cell: `B${row + 1}` },
    before: '',
    after: 'ü'.repeat(10_000),
    figure: '',
  }));
  const log = { sheet: 'KIM-Protokoll', firstRow: 0, headings: [], rows: [] };
  return { cells, sheets: [], log, state: encodeState({ ...EMPTY_STATE, runs }) };
}

const keptBy = (plan: WritePlan) =>
  decodeState(fitRequest(plan).state).runs.map(({ time }) => time.slice(14, 16));

test('a plan that fits is left as it is', () => {
  const plan = planOf(500_000);
  expect(fitRequest(plan)).toBe(plan);
  expect(keptBy(plan)).toEqual(['11', '12', '13', '14', '15', '16']);
});

test('earlier runs are forgotten until the request fits, umlauts counted as they may be sent', () => {
  const plan = planOf(700_000);
  expect(keptBy(plan)).toEqual(['14', '15', '16']);
  expect(bytesBesideState(plan) + sentBytes(fitRequest(plan).state)).toBeLessThanOrEqual(MOST_REQUEST_BYTES);
});

test('the last run stays, whatever the cells weigh', () => {
  expect(keptBy(planOf(2_000_000))).toEqual(['16']);
});
