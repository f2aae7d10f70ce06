import { areaAddress } from '../../../src/workbook/address';
import { watchedRanges } from '../../../src/workbook/live/watched-ranges';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { workbookOf, type Rows } from '../workbook-of';

/** The ranges that are watched once these sheets were reconciled. */
function watched(
  sheets: Readonly<Record<string, Rows>>,
  computedAsides: readonly string[] = [],
): readonly string[] {
  const snapshot = workbookOf(sheets);
  const { recognition, targets } = computeWorkbook(snapshot, { language: 'de' }).computed;
  return watchedRanges(snapshot, recognition, targets, new Set(computedAsides)).map(
    ({ sheet, area }) => `${sheet}!${areaAddress(area)}`,
  );
}

const POSTS: Rows = [
  ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
  [2, 'Casemanagement', 1, 70000, '01.07.2021', '31.12.2022'],
];
const BUDGET: Rows = [
  ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz', 'Verfügt', 'davon KIM', 'Eigenanteil', 'Ampel'],
  [2021, '05.313.01', '501900', 900000, 900000, 0, '', 'rot'],
  [2022, '05.313.01', '501900', 900000, 900000, 0, '', 'rot'],
];
const TURNED: Rows = [
  ['Stelle', 'A', 'B'],
  ['Rolle', 'Koordination', 'Casemanagement'],
  ['Modul', 1, 2],
  ['VZÄ', 1, 0.5],
  ['Personalkosten je VZÄ und Jahr', 70000, 66000],
  ['Beginn', '01.07.2021', '01.07.2021'],
  ['Ende', '31.12.2022', '31.12.2022'],
  ['Eigenanteil', '', ''],
];

test('a list is watched with twenty rows below it, without the column that the run fills', () => {
  expect(watched({ Stellen: POSTS, Haushalt: BUDGET })).toEqual([
    'Stellen!A1:F22',
    'Haushalt!A1:F23',
    'Haushalt!H1:H23',
  ]);
});

test('a formula beside the inputs is left out, what is entered there is not', () => {
  expect(watched({ Stellen: POSTS, Haushalt: BUDGET }, ['Haushalt!H2'])).toEqual([
    'Stellen!A1:F22',
    'Haushalt!A1:F23',
    'Haushalt!H1',
    'Haushalt!H3:H23',
  ]);
});

test('an error is left out, the other cells of its column are not', () => {
  const [heading, row] = POSTS;
  expect(
    watched({
      Stellen: [
        [...heading!, 'Bemerkung'],
        [...row!, '#REF!'],
        [...row!, 'neu'],
      ],
    }),
  ).toEqual(['Stellen!A1:F23', 'Stellen!G1', 'Stellen!G3:G23']);
});

test('of a transposed list the row is left out that the run fills: its columns are the posts', () => {
  expect(watched({ Stellen: TURNED })).toEqual(['Stellen!A1:C7', 'Stellen!A9:C28']);
});

test('of a cross-tab only the cells are left out that the run fills', () => {
  const plan: Rows = [
    ['Modul 2 in Euro', 2021, 2022],
    ['Personalkosten', 70000, 70000],
    ['Zuwendung', 55000, 55000],
    ['Eigenanteil', '', ''],
    ['Aufgestellt', '', ''],
  ];
  expect(watched({ Plan: plan })).toEqual(['Plan!A1:A25', 'Plan!B1:C3', 'Plan!B5:C25']);
});

test('a list with something else behind a blank column beside it is watched without the column that the run fills', () => {
  const rows = BUDGET.map((row, index) => [...row.slice(0, 7), '', ['Notiz', 'rot', 'rot'][index]!]);
  expect(watched({ Stellen: POSTS, Haushalt: rows })).toEqual(['Stellen!A1:F22', 'Haushalt!A1:F23']);
});
