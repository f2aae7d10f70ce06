import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { workbookOf, type Rows } from '../workbook-of';

/** What goes into the cells of own shares. */
function filled(rows: Rows, formats?: Readonly<Record<string, string>>) {
  const snapshot = workbookOf({ KIM: rows }, formats === undefined ? {} : { formats });
  const { targets } = computeWorkbook(snapshot, { language: 'de' }).computed;
  return Object.fromEntries(targets.map(({ place, value }) => [place.cell, value]));
}

const IN_TITLE: Rows = [
  ['KIM 2022 (Angaben in T€)'],
  ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  ['Modul 1', 200, 137.5, ''],
  ['Modul 2', 60.00025, 45, ''],
  ['Summe', 260.00025, 182.5, ''],
];

test('a table in T€ gets its own shares in T€, exact to the cent', () => {
  expect(filled(IN_TITLE)).toEqual({ D3: 62.5, D4: 15.00025, D5: 77.50025 });
});

test('a column in T€ beside one in euro gets its own', () => {
  expect(
    filled([
      ['KIM 2022'],
      ['', 'Kosten in T€', 'Zuwendung in EUR', 'Eigenanteil in T€', 'Eigenanteil in EUR'],
      ['Modul 1', 200, 137500, '', ''],
    ]),
  ).toEqual({ D3: 62.5, E3: 62500 });
});

test('a cell that shows thousands of its number gets euro', () => {
  const rows: Rows = [
    ['KIM 2022 (Angaben in T€)'],
    ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    ['Modul 1', 200000, 137500, ''],
  ];
  const shown = '#,##0,';
  expect(filled(rows, { 'KIM!B3': shown, 'KIM!C3': shown, 'KIM!D3': shown })).toEqual({ D3: 62500 });
});
