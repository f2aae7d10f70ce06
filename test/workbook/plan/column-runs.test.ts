import { columnRuns } from '../../../src/workbook/plan/column-runs';

const at = (sheet: string, cell: string) => ({ place: { sheet, cell } });

test('neighbouring cells of a column become one run, whatever their order', () => {
  const runs = columnRuns([
    at('Haushalt', 'K6'),
    at('Haushalt', 'L5'),
    at('Haushalt', 'K5'),
    at('Haushalt', 'K9'),
  ]);
  expect(runs.map((run) => [run.sheet, run.area.left, run.area.top, run.area.rows])).toEqual([
    ['Haushalt', 10, 4, 2],
    ['Haushalt', 10, 8, 1],
    ['Haushalt', 11, 4, 1],
  ]);
  expect(runs[0]!.items.map((item) => item.place.cell)).toEqual(['K5', 'K6']);
});

test('cells of different sheets never share a run', () => {
  expect(columnRuns([at('B', 'A2'), at('A', 'A1')]).map((run) => run.sheet)).toEqual(['A', 'B']);
});
