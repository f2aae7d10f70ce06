import { cents } from '../../../src/domain/numbers';
import { compareRuns } from '../../../src/workbook/comparison/compare-runs';
import type { KeptArea, KeptFacts, KeptRun } from '../../../src/workbook/comparison/kept-run';

const FACTS: KeptFacts = {
  scenario: 'granted',
  basis: 'net',
  years: '2022',
  ruleSet: 'KIM',
  reading: '0000000000000000',
  version: '1.0.0',
};

/** A post of module 2 with a name, a module, a cost and a duty: only its cost was read for the figure. */
const POSTS: KeptArea = {
  sheet: 'Stellen',
  kind: 'posts',
  columns: [
    [0, 'label', null],
    [1, 'module', null],
    [2, 'totalCost', null],
    [3, 'duty', null],
  ],
  figures: [[0]],
  rows: [[4, ['11111111', 2, 100, '22222222'], [[2, 0]]]],
};

const run = (amount: number, cells: KeptArea['rows'][0][1]): KeptRun =>
  ({
    time: '2026-11-29T01:06:00',
    facts: FACTS,
    figures: [{ measure: 'cost', module: null, year: null, amount }],
    inputs: [{ ...POSTS, rows: [[4, cells, [[2, 0]]]] }],
  }) as unknown as KeptRun;

const nothing = () => ({ value: '', isDate: false });

test.each([
  ['the cell that was read', ['11111111', 2, 200, '22222222'], [0], []],
  ['its name', ['99999999', 2, 100, '22222222'], [], [0]],
  ['its duty', ['11111111', 2, 100, '99999999'], [], [0]],
  ['a module that the figure does not go by', ['11111111', 3, 100, '22222222'], [], [0]],
])('%s', (_, cells, causes, others) => {
  const comparison = compareRuns(run(10_000, ['11111111', 2, 100, '22222222']), run(20_000, cells), nothing);
  expect(comparison.figures[0]!.changes).toEqual(causes);
  expect(comparison.others).toEqual(others);
});

test('of the cover what is needed goes first, then what is granted, then the gap, as on the sheet', () => {
  const measures = ['cover-gap', 'cover-granted', 'cover-needed'] as const;
  const of = (amount: number): KeptRun => ({
    ...run(0, []),
    figures: measures.map((measure) => ({ measure, module: null, year: null, amount: cents(amount) })),
    inputs: null,
  });
  const { figures } = compareRuns(of(1), of(2), nothing);
  expect(figures.map(({ measure }) => measure)).toEqual(['cover-needed', 'cover-granted', 'cover-gap']);
});
