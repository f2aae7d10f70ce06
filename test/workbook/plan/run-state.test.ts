import { MEANS_NOTHING, type Correction } from '../../../src/workbook/assignment/correction';
import {
  decodeState,
  EMPTY_STATE,
  encodeState,
  KEPT_RUNS,
  MOST_STATE_BYTES,
} from '../../../src/workbook/plan/run-state';
import type { RunRecord } from '../../../src/workbook/plan/run-state';
import type { SheetPlan } from '../../../src/workbook/sheets/sheet-plan';

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
  const state = { ownSheets: ['KIM-Abgleich'], shown: [], runs: [run(10)], assignment: [], corrections: [] };
  expect(decodeState(encodeState(state))).toEqual(state);
});

test('what a run added and what it said about tables is read as it was written', () => {
  const addedSheets = [{ name: 'Kommunen', values: [['Kommune', '']], columnWidths: [12, 12] }];
  const change = { sheet: 'Stellen', cell: 'C1', figure: 'Umfang', before: 'nicht verwendet', after: 'VZÄ' };
  const runs = [{ ...run(10), addedSheets, assigned: { before: [], changes: [change] } }];
  expect(decodeState(encodeState({ ...EMPTY_STATE, runs })).runs).toEqual(runs);
});

test('an assignment of version 0.2.0 still finds its columns', () => {
  const kept = [
    ['begin', null],
    ['end', null],
    [null, null],
    ['totalCost', 2021],
    ['totalCost2022', null],
    ['gone', null],
  ];
  const columns = kept.map(([field, year]) => ({ heading: 'Beginn', column: 'F', field, year, unit: '€' }));
  const table = {
    ...{ sheet: 'Stellen', headingRow: 1, firstColumn: 'A', lastColumn: 'F', lastRow: null, kind: 'posts' },
    columns,
  };
  const assigned = { before: [table], changes: [] };
  const runs = [{ time: '2026-11-23T10:14:00', cells: [], shownBefore: [], assigned }];
  const text = JSON.stringify({ ownSheets: [], sheets: [], shown: [], runs, assignment: [table] });
  const { assignment, runs: decoded } = decodeState(text);
  expect(decoded[0]!.assigned!.before).toEqual(assignment);
  expect(assignment[0]!.columns.map(({ field, year }) => [field, year])).toEqual([
    ['start', null],
    ['end', null],
    [null, null],
    ['totalCost', 2021],
    ['totalCost', 2022],
    ['gone', null],
  ]);
});

test('a state that was written before cross-tabs could be corrected has no corrections', () => {
  const text = JSON.stringify({ ownSheets: [], sheets: [], shown: [], runs: [], assignment: [] });
  expect(decodeState(text)).toEqual(EMPTY_STATE);
});

test.each<Correction>([
  { kind: 'unit', sheet: 'KIM', unit: 'T€' },
  {
    ...{ kind: 'label', sheet: 'KIM', text: 'Modul 1', cell: 'A3', nth: 1, of: 1 },
    means: { ...MEANS_NOTHING, module: 1, unit: 'T€' },
  },
])('what was said about cross-tabs, and before each run, is read as it was written', (said) => {
  const assigned = { before: [], correctionsBefore: [said], changes: [] };
  const state = { ...EMPTY_STATE, corrections: [said], runs: [{ ...run(10), assigned }] };
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

/** The text down the first column: a cell holds no more than 32.767 characters. */
const sheet = (text: string): SheetPlan => ({
  name: 'KIM-Herleitung',
  values: (text.match(/.{1,30000}/g) ?? []).map((part) => [part]),
  formats: [],
  tables: [],
  charts: [],
  columnWidths: [10],
  tallRows: [],
});

test('a sheet that several runs showed alike is kept once', () => {
  const long = sheet('x'.repeat(10_000));
  const runs = [10, 11, 12].map((minute) => ({ ...run(minute), shownBefore: [long] }));
  const state = { ...EMPTY_STATE, ownSheets: ['KIM-Herleitung'], shown: [long], runs };
  const text = encodeState(state);
  expect(text.length).toBeLessThan(12_000);
  expect(decodeState(text)).toEqual(state);
});

test('earlier runs are forgotten before the state gets too long; the last one can always be undone', () => {
  const runs = [10, 11, 12].map((minute) => ({
    ...run(minute),
    shownBefore: [sheet(String(minute).repeat(MOST_STATE_BYTES / 4))],
  }));
  const kept = decodeState(encodeState({ ...EMPTY_STATE, runs })).runs;
  expect(kept.map((each) => each.time)).toEqual(['2026-11-23T10:12:00']);
});

test('umlauts count as the six bytes that a host may send for each', () => {
  const runs = [10, 11, 12].map((minute) => ({
    ...run(minute),
    shownBefore: [sheet(`${minute}${'ü'.repeat(MOST_STATE_BYTES / 15)}`)],
  }));
  const kept = decodeState(encodeState({ ...EMPTY_STATE, runs })).runs;
  expect(kept.map((each) => each.time)).toEqual(['2026-11-23T10:11:00', '2026-11-23T10:12:00']);
});
