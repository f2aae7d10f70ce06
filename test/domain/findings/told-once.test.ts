import { cellsOfRuns } from '../../../src/domain/findings/cell-runs';
import { finding, type Finding } from '../../../src/domain/findings/finding';
import { sentence } from '../../../src/domain/findings/sentence';
import { toldOnce } from '../../../src/domain/findings/told-once';

function belowMinimum(cell: string, share = '0,25', sheet = 'Stellen'): Finding {
  return finding('share-below-minimum', { sheet, cell }, { share, minimum: '0,5', year: '2022' });
}

function told(...findings: readonly Finding[]): readonly Finding[] {
  return toldOnce(findings, { 'share-below-minimum': ['share', 'year'] });
}

function sentences(...findings: readonly Finding[]): readonly string[] {
  return told(...findings).map((each) => sentence(each, 'de'));
}

const OF_QUARTER =
  'Stellen!D2: Der Stellenanteil von 0,25 VZÄ liegt 2022 unter dem Mindestanteil von 0,5 VZÄ und wird nicht gefördert; die Zuwendung ist 0,00 €.';

test('what is said of one row names no others', () => {
  expect(sentences(belowMinimum('D2'))).toEqual([OF_QUARTER]);
});

test('what is said of several rows is said once, with all of their cells', () => {
  expect(sentences(...['D2', 'D4', 'D5', 'D6', 'D9', 'D10'].map((cell) => belowMinimum(cell)))).toEqual([
    `${OF_QUARTER} Ebenso: D4:D6, D9, D10.`,
  ]);
});

test('100.000 rows make one sentence that names the first cells, and a finding that has them all', () => {
  const cells = Array.from({ length: 100_000 }, (_, at) => `D${2 * at + 2}`);
  const [once, ...others] = told(...cells.map((cell) => belowMinimum(cell)));
  expect(sentence(once!, 'de')).toBe(
    `${OF_QUARTER} Ebenso: D4, D6, D8, D10, D12, D14, D16, D18 und 99991 weitere.`,
  );
  expect([...cellsOfRuns(once!.also!)]).toEqual(cells.slice(1));
  expect(others).toEqual([]);
});

test('100.000 rows one below the other are kept as a range', () => {
  const cells = Array.from({ length: 100_000 }, (_, at) => `D${at + 2}`);
  const [once] = told(...cells.map((cell) => belowMinimum(cell)));
  expect(once!.also).toEqual(['D3:D100001']);
  expect([...cellsOfRuns(once!.also!)]).toEqual(cells.slice(1));
});

test('another share is told by itself, and so is another sheet', () => {
  expect(told(belowMinimum('D2'), belowMinimum('D3', '0,3'), belowMinimum('D3', '0,25', 'Alt'))).toHaveLength(
    3,
  );
});
