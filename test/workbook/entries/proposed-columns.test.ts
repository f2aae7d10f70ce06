import { assignedFromSelection } from '../../../src/workbook/entries/assigned-from';
import {
  nearestToPosts,
  proposedFields,
  firstContents,
  withProposals,
} from '../../../src/workbook/entries/proposed-columns';
import { workbookOf } from '../workbook-of';

/** Headings that nobody knows; days as Excel counts them. */
const workbook = workbookOf(
  {
    Notizen: [['Bitte beachten'], ['nichts']],
    Personal: [
      ['Bst.', 'Fkt.', 'Umf.', 'AG-Aufwand p. a.', 'los', 'Schluss', 'Bemerkung'],
      [2, 'Casemanagement', 1, 70000, 44378, 44926, 'neu'],
      [2, 'Casemanagement', 0.5, '66.000', 44378, 44926, ''],
      [1, 'Koordination', 1, 84000, 44562, 44926, ''],
    ],
  },
  { formats: { 'Personal!E2': 'dd.mm.yyyy', 'Personal!E3': 'dd.mm.yyyy', 'Personal!E4': 'dd.mm.yyyy' } },
);

const table = assignedFromSelection(workbook.sheets[1]!, { top: 0, left: 0, rows: 1, columns: 7 })!;

test('columns without a known heading are proposed by what they hold', () => {
  const proposed = proposedFields(table, workbook);
  expect(Object.fromEntries(proposed)).toEqual({
    A: 'module',
    B: 'role',
    C: 'fte',
    D: 'personnelPerFte',
    E: 'start',
    F: 'end',
  });
  expect(withProposals(table, proposed).columns[2]).toMatchObject({ heading: 'Umf.', field: 'fte' });
});

test('a column shows its first different contents', () => {
  expect(firstContents(table, { column: 'D' }, workbook)).toEqual(['70000', '66.000', '84000']);
  expect(firstContents(table, { column: 'E' }, workbook)).toEqual(['01.07.2021', '01.01.2022']);
  expect(firstContents(table, { column: 'G' }, workbook)).toEqual(['neu']);
});

test('the sheet that comes nearest is the one with the posts; notes come near to nothing', () => {
  expect(nearestToPosts(workbook)).toMatchObject({ sheet: 'Personal', headingRow: 1 });
  expect(
    nearestToPosts(
      workbookOf({
        Notizen: [
          ['a', 'b'],
          [1, 2],
        ],
      }),
    ),
  ).toBeNull();
});

test('a field that a heading gives is proposed for no other column', () => {
  const named = {
    ...table,
    columns: table.columns.map((each) => (each.column === 'C' ? { ...each, field: 'fte' as const } : each)),
  };
  expect([...proposedFields(named, workbook).values()]).not.toContain('fte');
});
