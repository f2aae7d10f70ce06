import { recognise } from '../../../src/workbook/recognise';
import type { SheetLook } from '../../../src/workbook/snapshot';
import { brief, POST, posts, sentences, workbookOf, type Rows } from '../workbook-of';

/** Posts that do not equal one another. */
const POSTS = [1, 2, 3, 4].map((fte) => POST.map((cell, column) => (column === 2 ? fte : cell)));

test('rows that a filter hides count, and one warning names them', () => {
  const { findings, postCount } = read(posts(...POSTS), { hiddenRows: [2, 4] });
  expect(postCount).toBe(4);
  expect(brief(findings)).toEqual(['rows-hidden Stellen!A3']);
  expect(sentences(findings)).toEqual([
    'Stellen!A3: In „Stellen“ zählen Zeilen mit, die ausgeblendet oder weggefiltert sind: 3, 5. ' +
      'Sollen sie nicht zählen, bitte aus der Tabelle entfernen.',
  ]);
});

test('rows side by side are told together, of very many rows the first', () => {
  const many = Array.from({ length: 30 }, () => POST);
  const everyOther = many.flatMap((_, index) => (index % 2 === 0 ? [index + 1] : []));
  expect(sentences(read(posts(...many), { hiddenRows: [3, 4, 5, 9] }).findings)[0]).toContain(': 4–6, 10.');
  expect(sentences(read(posts(...many), { hiddenRows: everyOther }).findings)[0]).toContain(
    ': 2, 4, 6, 8, 10, 12, 14, 16 und 7 weitere.',
  );
});

test('a hidden heading, note or sum does not count and is not told', () => {
  const rows = posts(POST, ['Summe', '', 2.5]);
  expect(brief(read(rows, { hiddenRows: [0, 2] }).findings)).toEqual([]);
});

test('a post that is crossed out counts, and a warning says so', () => {
  const look = { struckRows: [2], struckColumns: [0, 1, 2, 3] };
  expect(brief(read(posts(...POSTS.slice(0, 2)), look).findings)).toEqual(['rows-struck Stellen!A3']);
});

test('what is crossed out beside the table or in a remark is no matter', () => {
  const look = { struckRows: [1], struckColumns: [6] };
  const [headings, post] = posts();
  const withRemark = [
    [...headings!, 'Bemerkung'],
    [...post!, 'alt'],
  ];
  expect(brief(read(withRemark, look).findings)).toEqual([]);
});

test('a hidden column of figures counts, a hidden column of words does not', () => {
  const findings = read(posts(), { hiddenColumns: [1, 3] }).findings;
  expect(sentences(findings)).toEqual([
    'Stellen!D2: In „Stellen“ zählen ausgeblendete Spalten mit: „Personalkosten je VZÄ und Jahr“. ' +
      'Sollen sie nicht zählen, bitte entfernen oder in der Zuordnung „wird nicht gelesen“ wählen.',
  ]);
});

test('in a transposed list the posts are columns, and what is said of them rows', () => {
  const list = posts(...POSTS.slice(0, 2));
  const transposed = list[0]!.map((_, column) => list.map((row) => row[column]!));
  const { findings, postCount } = read(transposed, { hiddenRows: [3], hiddenColumns: [2] });
  expect(postCount).toBe(2);
  expect(brief(findings)).toEqual(['rows-hidden Stellen!B4', 'columns-hidden Stellen!C1']);
  expect(sentences(findings)[1]).toContain('ausgeblendete Spalten mit: „C“');
});

test('in a very long list the warning says from where on nobody asked', () => {
  expect(brief(read(posts(...POSTS), { notAskedFrom: 2 }).findings)).toEqual([
    'rows-look-unknown Stellen!A3',
  ]);
});

test('hidden rows of a cross-tab count, too', () => {
  const rows = [
    ['KIM', 2021, 2022],
    ['Modul 1', '', ''],
    ['Kosten', 100000, 200000],
    ['Landeszuwendung', 60000, 120000],
    ['Eigenanteil', '', ''],
  ];
  const { case: input, findings } = recognise(
    workbookOf({ KIM: rows }, { looks: { KIM: { hiddenRows: [3], hiddenColumns: [2] } } }),
  );
  expect(input!.posts).toHaveLength(2);
  expect(brief(findings)).toEqual(['rows-hidden KIM!B4', 'columns-hidden KIM!C3']);
});

function read(rows: Rows, look: Partial<SheetLook>) {
  const { case: input, findings } = recognise(workbookOf({ Stellen: rows }, { looks: { Stellen: look } }));
  return { findings, postCount: input?.posts.length };
}
