import { finding, type Finding } from '../../../src/domain/findings/finding';
import { sentence } from '../../../src/domain/findings/sentence';
import { toldTogether } from '../../../src/domain/own-share/told-together';

function belowMinimum(cell: string, share = '0,25'): Finding {
  const values = { share, minimum: '0,5', year: '2022', more: '' };
  return finding('share-below-minimum', { sheet: 'Stellen', cell }, values);
}

function told(...findings: readonly Finding[]): readonly string[] {
  return toldTogether(findings).map((each) => sentence(each, 'de'));
}

const OF_QUARTER =
  'liegt 2022 unter dem Mindestanteil von 0,5 VZÄ und wird nicht gefördert; die Zuwendung ist 0,00 €.';

test('what is said of one row names no others', () => {
  expect(told(belowMinimum('D2'))).toEqual([`Stellen!D2: Der Stellenanteil von 0,25 VZÄ ${OF_QUARTER}`]);
});

test('what is said of several rows is said once, with all of their cells', () => {
  expect(told(...['D2', 'D3', 'D4', 'D9'].map((cell) => belowMinimum(cell)))).toEqual([
    `Stellen!D2: Der Stellenanteil von 0,25 VZÄ (ebenso D3:D4, D9) ${OF_QUARTER}`,
  ]);
});

test('100.000 rows make one sentence that names the first cells', () => {
  const cells = Array.from({ length: 100_000 }, (_, at) => `D${2 * at + 2}`);
  expect(told(...cells.map((cell) => belowMinimum(cell)))).toEqual([
    `Stellen!D2: Der Stellenanteil von 0,25 VZÄ (ebenso D4, D6, D8, D10, D12, D14, D16, D18 und 99991 weitere) ${OF_QUARTER}`,
  ]);
});

test('another share is told by itself', () => {
  expect(told(belowMinimum('D2'), belowMinimum('D3', '0,3'))).toHaveLength(2);
});
