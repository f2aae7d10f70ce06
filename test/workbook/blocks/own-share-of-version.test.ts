import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { workbookOf, type Rows } from '../workbook-of';

/** What goes into the cells of own shares, and the warnings about them. */
function filled(rows: Rows, settings: Rows = []) {
  const snapshot = workbookOf({ KIM: rows, Einstellungen: settings });
  const { targets, findings } = computeWorkbook(snapshot, { language: 'de' }).computed;
  return {
    cells: Object.fromEntries(targets.map(({ place, value }) => [place.cell, value])),
    unfilled: findings.flatMap(({ code, place }) => (code === 'cell-without-figure' ? place!.cell : [])),
  };
}

const VERSIONS = ['lt. Bescheid', 'lt. Abrechnung'];

test('the cell of each version gets the own share of that version, also in a total', () => {
  expect(
    filled([
      ['KIM 2022', 'Modul 1', '', 'Modul 2', '', 'Summe', ''],
      ['', ...VERSIONS, ...VERSIONS, ...VERSIONS],
      ['Kosten', 200000, 190000, 60000, 58000, 260000, 248000],
      ['Landeszuwendung', 137500, 130000, 45000, 45000, 182500, 175000],
      ['Eigenanteil', '', '', '', '', '', ''],
    ]),
  ).toEqual({
    cells: { B5: 62500, C5: 60000, D5: 15000, E5: 13000, F5: 77500, G5: 73000 },
    unfilled: [],
  });
});

test('a version without posts leaves its cell empty', () => {
  expect(
    filled([
      ['KIM 2022 Modul 1', ...VERSIONS],
      ['Kosten', 200000, ''],
      ['Landeszuwendung', 137500, ''],
      ['Eigenanteil', '', ''],
    ]),
  ).toEqual({ cells: { B4: 62500 }, unfilled: [] });
});

test('where no cost names a version, every cell gets the one own share', () => {
  expect(
    filled([
      ['KIM 2022', 'Kosten', 'Zuwendung', 'Eigenanteil neu'],
      ['Modul 1', 200000, 137500, ''],
    ]),
  ).toEqual({ cells: { D2: 62500 }, unfilled: [] });
});

test('a version after the one that is set to count leaves its cell empty, with a warning', () => {
  expect(
    filled(
      [
        ['KIM 2022 Modul 1', ...VERSIONS],
        ['Kosten', 200000, 190000],
        ['Landeszuwendung', 137500, 130000],
        ['Eigenanteil', '', ''],
      ],
      [
        ['Einstellung', 'Wert'],
        ['Aktueller Stand', 'lt. Bescheid'],
      ],
    ),
  ).toEqual({ cells: { B4: 62500 }, unfilled: ['C4'] });
});

test('cells of a version after the one that counts are told once, by the first of them', () => {
  const rows: Rows = [
    ['KIM 2022', 'Modul 1', '', 'Modul 2', ''],
    ['', ...VERSIONS, ...VERSIONS],
    ['Kosten', 200000, 190000, 60000, 58000],
    ['Landeszuwendung', 137500, 130000, 45000, 45000],
    ['Eigenanteil', '', '', '', ''],
  ];
  const Einstellungen: Rows = [
    ['Einstellung', 'Wert'],
    ['Aktueller Stand', 'lt. Bescheid'],
  ];
  const { findings } = computeWorkbook(workbookOf({ KIM: rows, Einstellungen }), { language: 'de' }).computed;
  const told = findings.filter(({ code }) => code === 'cell-without-figure');
  expect(told.map(({ place, also }) => [place!.cell, also])).toEqual([['C5', ['E5']]]);
});
