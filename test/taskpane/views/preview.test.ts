import { preview as texts } from '../../../src/i18n/de/taskpane-preview';
import type { CellWrite } from '../../../src/workbook/plan/write-plan';
import { changedRows } from '../../../src/taskpane/views/preview/changed-rows';
import { previewSummary } from '../../../src/taskpane/views/preview/preview-summary';

const write = (cell: string, figure: string): CellWrite => ({
  place: { sheet: 'Haushalt', cell },
  before: '',
  after: 1,
  figure,
});

test('cells of a row share what they are about, and say what each of them is', () => {
  const rows = changedRows([
    write('M11', 'Eigenanteil 05.313.01 / 501900, 2021'),
    write('N11', 'Überplanmäßig 05.313.01 / 501900, 2021'),
    write('C8', 'KIM_Eigenanteil_M1'),
  ]);
  expect(rows.map(({ row, of, cells }) => [row, of, cells.map(({ name }) => name)])).toEqual([
    [11, '05.313.01 / 501900, 2021', ['Eigenanteil', 'Überplanmäßig']],
    [8, '', ['KIM_Eigenanteil_M1']],
  ]);
});

test('cells of a row that have nothing in common keep their names', () => {
  const [row] = changedRows([write('A2', 'Modul'), write('B2', 'Rolle')]);
  expect([row!.of, row!.cells.map(({ name }) => name)]).toEqual(['', ['Modul', 'Rolle']]);
});

test.each([
  [{ cells: 11, targets: 11, sheets: 6 }, '11 Zellen ändern sich, 6 Blätter werden geschrieben'],
  [{ cells: 1, targets: 4, sheets: 1 }, '1 Zelle ändert sich, 1 Blatt wird geschrieben'],
  [
    { cells: 0, targets: 4, sheets: 6 },
    'Alle Ergebniszellen haben schon den berechneten Wert, 6 Blätter werden geschrieben',
  ],
  [{ cells: 0, targets: 0, sheets: 6 }, 'Die Mappe hat keine Ergebniszellen, 6 Blätter werden geschrieben'],
  [{ cells: 2, targets: 2, sheets: 0 }, '2 Zellen ändern sich'],
])('%j is said so', (extent, sentence) => {
  expect(previewSummary(extent, texts, 'de')).toBe(sentence);
});
