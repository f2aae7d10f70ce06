import { decodeState, EMPTY_STATE, encodeState, KEPT_RUNS } from '../../../src/workbook/plan/run-state';
import type { RunRecord } from '../../../src/workbook/plan/run-state';

const run = (minute: number): RunRecord => ({
  time: `2026-11-23T10:${minute}:00`,
  cells: [
    { place: { sheet: 'Haushalt', cell: 'K5' }, before: 'alt <&>', after: 146945.66, figure: 'Eigenanteil' },
  ],
  shownBefore: [],
});

test('a workbook that was never reconciled has an empty state', () => {
  expect(decodeState(null)).toEqual(EMPTY_STATE);
});

test('the state is read as it was written', () => {
  const state = { ownSheets: ['KIM-Abgleich'], shown: [], runs: [run(10)] };
  expect(decodeState(encodeState(state))).toEqual(state);
});

test('only the newest runs are kept', () => {
  const runs = Array.from({ length: KEPT_RUNS + 3 }, (_, index) => run(10 + index));
  const kept = decodeState(encodeState({ ...EMPTY_STATE, runs })).runs;
  expect(kept).toHaveLength(KEPT_RUNS);
  expect(kept.at(-1)!.time).toBe('2026-11-23T10:22:00');
});

test.each(['', '{', '{}', '[]', '{"ownSheets":1}'])('%j is no state', (text) => {
  expect(() => decodeState(text)).toThrow(SyntaxError);
});
