import { keptInputs } from '../../../src/workbook/comparison/kept-inputs';
import { computeWorkbook } from '../../../src/workbook/recognised-workbook';
import { workbookOf, type Rows } from '../workbook-of';

/** The areas that are kept of a workbook: kind, fields, and the rows with an input (0-based). */
function kept(sheets: Readonly<Record<string, Rows>>) {
  const snapshot = workbookOf(sheets);
  const { recognition, targets } = computeWorkbook(snapshot, { language: 'de' }).computed;
  const areas = keptInputs({ snapshot, recognition, targets }, () => () => []);
  return areas!.map(({ kind, columns, rows }) => ({
    kind,
    fields: columns.map(([, field]) => field),
    rows: rows.map(([at]) => at),
  }));
}

const POSTS: Rows = [
  ['Modul', 'Rolle', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
  [2, 'Casemanagement', 1, 70000, '01.07.2021', '31.12.2022'],
];
const FIELDS = ['module', 'role', 'fte', 'personnelPerFte', 'start', 'end'];

test('a list is kept by its fields, without its headings', () => {
  expect(kept({ Stellen: POSTS })).toEqual([{ kind: 'posts', fields: FIELDS, rows: [1] }]);
});

test('so is one with something else behind a blank column beside it', () => {
  const beside = [
    ['', 'Ansprechperson', 'Telefon'],
    ['', 'Frau A', '4711'],
  ];
  const rows = POSTS.map((row, index) => [...row, ...beside[index]!]);
  expect(kept({ Stellen: rows })).toEqual([{ kind: 'posts', fields: FIELDS, rows: [1] }]);
});
