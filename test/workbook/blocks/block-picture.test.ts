import { cellAddress, parseArea } from '../../../src/workbook/address';
import { blockPicture, shownPart, type PictureCell } from '../../../src/workbook/blocks/block-picture';
import { workbookOf, type Rows } from '../workbook-of';

const ROWS: Rows = [
  ['KIM: Kosten und Finanzierung (in €)'],
  [],
  ['Modul 1 – Koordination', 2021, 2022, 'Summe'],
  ['Personal- und Sachkosten', 100000, 200000, 300000],
  ['Pauschale', 1000, 2000, 3000],
  ['./. Landeszuwendung', -68750, -137500, -206250],
  ['Eigenanteil'],
];

function cellsOf(rows: Rows, range: string): ReadonlyMap<string, PictureCell> {
  const [sheet] = workbookOf({ KIM: rows }).sheets;
  const cells = blockPicture(sheet!, [], parseArea(range)).flat();
  return new Map(cells.map((cell) => [cellAddress(cell.row, cell.column), cell]));
}

test('each figure tells its coordinates and the labels that they come from', () => {
  const cells = cellsOf(ROWS, 'A1:D7');
  expect(cells.get('B4')).toEqual({
    row: 3,
    column: 1,
    value: 100000,
    label: null,
    figure: {
      measure: 'cost',
      module: 1,
      year: 2021,
      version: null,
      euroPerUnit: 1,
      isTotal: false,
      isResult: false,
      question: null,
      labels: ['A4', 'A3', 'B3', 'A1'],
    },
  });
  expect(cells.get('D6')!.figure).toMatchObject({ measure: 'grant', module: 1, year: 'all', isTotal: true });
  expect(cells.get('C7')).toMatchObject({ value: '', figure: { measure: 'own-share', isResult: true } });
  expect(cells.get('B5')!.figure).toMatchObject({ measure: null, question: 'unread', labels: [] });
});

test('each label tells what it says', () => {
  const cells = cellsOf(ROWS, 'A1:D7');
  const parts = ['A1', 'A3', 'B3', 'D3', 'A4', 'A5'].map((cell) => cells.get(cell)!.label!.parts);
  expect(parts).toEqual([['unit'], ['module'], ['year'], ['sum'], ['measure'], []]);
});

test('a large block is shown in parts', () => {
  const range = parseArea('B3:Z102');
  expect(shownPart(range, { row: 2, column: 1 })).toEqual(parseArea('B3:M42'));
  expect(shownPart(range, { row: 101, column: 25 })).toEqual(parseArea('Z83:Z102'));
});
