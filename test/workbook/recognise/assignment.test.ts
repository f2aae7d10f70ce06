import type { AnyField } from '../../../src/domain/vocabulary/vocabulary';
import type { AssignedColumn, AssignedTable } from '../../../src/workbook/assignment/assignment';
import { recognise } from '../../../src/workbook/recognise';
import { brief, HEADINGS, POST, workbookOf, type Rows } from '../workbook-of';

const columnsOf = (fields: readonly (AnyField | null)[], headings: readonly string[]): AssignedColumn[] =>
  headings.map((heading, index) => ({
    heading,
    column: String.fromCharCode(65 + index),
    field: fields[index] ?? null,
    year: null,
    unit: '€',
  }));

const POSTS_FIELDS = ['module', 'role', 'fte', 'personnelPerFte', 'start', 'end'] as const;
/** Headings that no synonym knows. */
const ODD = ['Programmteil', 'Wer', 'Umfang', 'Kosten p. P.', 'los ab', 'Schluss'];

const ODD_POSTS: AssignedTable = {
  sheet: 'Stellen',
  headingRow: 1,
  firstColumn: 'A',
  lastColumn: 'F',
  lastRow: null,
  kind: 'posts',
  columns: columnsOf(POSTS_FIELDS, ODD),
};

const recognised = (sheets: Readonly<Record<string, Rows>>, ...assignment: AssignedTable[]) =>
  recognise(workbookOf(sheets), { assignment });

test('a table that cannot be recognised is read as it was assigned, and that is said', () => {
  const sheets = { Stellen: [ODD, POST] };
  expect(recognised(sheets).case).toBeNull();
  const { case: input, findings, tables } = recognised(sheets, ODD_POSTS);
  expect(input!.posts).toHaveLength(1);
  expect(input!.posts[0]!.fte.every).toEqual({ digits: 25, scale: 1 });
  expect(brief(findings)).toEqual(['assigned-by-hand Stellen!A1']);
  expect(tables[0]!.columns.map((column) => column.confidence)).toEqual(Array(6).fill('by-hand'));
});

test('the assignment of a column goes before its heading: amounts in T€ instead of €', () => {
  const table: AssignedTable = {
    ...ODD_POSTS,
    columns: columnsOf(POSTS_FIELDS, HEADINGS).map((column) =>
      column.field === 'personnelPerFte' ? { ...column, unit: 'T€' as const } : column,
    ),
  };
  const { case: input, tables } = recognised(
    { Stellen: [HEADINGS, [1, 'Koordination', 1, 80, '01.07.2021', '31.12.2022']] },
    table,
  );
  expect(input!.posts[0]!.personnelPerFte.every).toEqual({ digits: 80000, scale: 0 });
  expect(tables[0]!.columns[3]).toMatchObject({ unit: 'T€', confidence: 'by-hand' });
});

test('a heading without field is left out', () => {
  const table = {
    ...ODD_POSTS,
    columns: columnsOf(
      POSTS_FIELDS.map((f) => (f === 'role' ? null : f)),
      ODD,
    ),
  };
  const { case: input, tables } = recognised({ Stellen: [ODD, POST] }, table);
  expect(input!.posts[0]!.roleText).toBeNull();
  expect(tables[0]!.unused).toEqual([{ heading: 'Wer', column: 'B' }]);
});

test('rows and columns that were inserted since do not matter: the headings are found again', () => {
  const moved = [['Titel'], [], ['', ...ODD], ['', ...POST], ['', ...POST]];
  const { case: input, tables } = recognised({ Stellen: moved }, ODD_POSTS);
  expect(input!.posts).toHaveLength(2);
  expect(tables[0]).toMatchObject({ area: 'B3:G5', headingRow: 3 });
});

test('an assignment whose headings are gone is a warning, and the sheet is recognised as usual', () => {
  const { case: input, findings } = recognised({ Stellen: [HEADINGS, POST] }, ODD_POSTS);
  expect(input!.posts).toHaveLength(1);
  expect(brief(findings)).toEqual(['assignment-lost']);
});

test('an assignment of a sheet that is gone is a warning', () => {
  const { findings } = recognised({ Stellen: [HEADINGS, POST] }, { ...ODD_POSTS, sheet: 'Alt' });
  expect(brief(findings)).toEqual(['assignment-lost']);
});

test('a table that is not to be read is not read', () => {
  const sheets = { Stellen: [HEADINGS, POST], Entwurf: [HEADINGS, POST, POST] };
  expect(recognised(sheets).case!.posts).toHaveLength(3);
  const draft: AssignedTable = {
    ...ODD_POSTS,
    sheet: 'Entwurf',
    kind: null,
    columns: columnsOf([], HEADINGS),
  };
  const { case: input, findings } = recognised(sheets, draft);
  expect(input!.posts).toHaveLength(1);
  expect(findings).toEqual([]);
});

test('rows below the last assigned row are not read', () => {
  const sheets = { Stellen: [ODD, POST, POST, POST] };
  expect(recognised(sheets, { ...ODD_POSTS, lastRow: 3 }).case!.posts).toHaveLength(2);
});

test('a needed column that was assigned to nothing is missed', () => {
  const table = { ...ODD_POSTS, columns: columnsOf(['module', 'role', 'fte', 'personnelPerFte'], ODD) };
  const { case: input, candidates } = recognised({ Stellen: [ODD, POST] }, table);
  expect(input).toBeNull();
  expect(candidates[0]).toMatchObject({ sheet: 'Stellen', kind: 'posts', missing: ['Beginn', 'Ende'] });
});

test('an Excel table that is assigned ends where Excel says', () => {
  const snapshot = workbookOf(
    { Stellen: [ODD, POST, POST, ['Notiz unter der Tabelle']] },
    { tables: [{ name: 'Tabelle1', sheet: 'Stellen', address: 'A1:F3' }] },
  );
  const { case: input, tables } = recognise(snapshot, { assignment: [ODD_POSTS] });
  expect(input!.posts).toHaveLength(2);
  expect(tables[0]!.area).toBe('A1:F3');
});

test('columns of several years stand side by side', () => {
  const headings = ['Programmteil', 'K21', 'Z21', 'K22', 'Z22'];
  const fields = ['module', 'totalCost', 'statedGrant', 'totalCost', 'statedGrant'] as const;
  const table: AssignedTable = {
    ...ODD_POSTS,
    lastColumn: 'E',
    columns: columnsOf(fields, headings).map((column, index) => ({
      ...column,
      year: index === 0 ? null : index < 3 ? 2021 : 2022,
    })),
  };
  const { case: input } = recognised({ Stellen: [headings, [2, 100, 60, 200, 120]] }, table);
  expect(input!.posts[0]!.totalCost.byYear).toEqual({ 2021: 10000, 2022: 20000 });
});
