import { brief, HEADINGS, POST, posts, recognised, sentences, type Rows } from '../workbook-of';
import type { CellValue } from '../../../src/workbook/snapshot';

function postWith(column: number, cell: CellValue): Rows {
  return posts(POST.map((each, index) => (index === column ? cell : each)));
}

describe('a cell of the posts table that cannot be used: code, sheet and cell', () => {
  test.each<[string, number, CellValue, string]>([
    ['an error value', 3, '#REF!', 'error-value Stellen!D2'],
    ['an error value in a text column', 1, '#NAME?', 'error-value Stellen!B2'],
    ['text', 3, 'k. A.', 'not-a-number Stellen!D2'],
    ['a foreign number', 3, '80,000.00', 'ambiguous-number Stellen!D2'],
    ['a truth value', 3, true, 'not-a-number Stellen!D2'],
    ['a formula without a result', 3, '#BUSY!', 'formula-not-calculated Stellen!D2'],
    ['an FTE beyond all posts', 2, 1e9, 'number-too-large Stellen!C2'],
    ['a cost per FTE beyond all money', 3, '80.000.000 T€', 'number-too-large Stellen!D2'],
    ['a negative FTE', 2, -1, 'negative-value Stellen!C2'],
    ['a negative cost', 3, -80000, 'negative-value Stellen!D2'],
    ['an empty FTE', 2, '', 'needed-cell-empty Stellen!C2'],
    ['an empty cost', 3, '', 'needed-cell-empty Stellen!D2'],
    ['an empty begin', 4, '-', 'needed-cell-empty Stellen!E2'],
    ['an empty end', 5, '', 'needed-cell-empty Stellen!F2'],
    ['an empty module', 0, '', 'needed-cell-empty Stellen!A2'],
    ['an unknown module', 0, 'Modul 4', 'unknown-module Stellen!A2'],
    ['an end before the begin', 5, '30.06.2021', 'end-before-start Stellen!F2'],
    ['a day that does not exist', 4, '31.02.2021', 'impossible-date Stellen!E2'],
    ['a serial number in the leap year bug', 4, 60, 'not-a-date Stellen!E2'],
    ['a year far away', 5, '31.12.2222', 'implausible-date Stellen!F2'],
    ['no date', 4, 'bald', 'date-without-day Stellen!E2'],
  ])('%s', (_, column, cell, expected) => {
    const { case: input, findings } = recognised({ Stellen: postWith(column, cell) });
    expect(brief(findings)).toEqual([expected]);
    expect(input).toBeNull();
  });
});

test('each finding is one German sentence that says what to do', () => {
  expect(sentences(recognised({ Stellen: postWith(5, '30.06.2021') }).findings)).toEqual([
    'Stellen!F2: Das Ende 30.06.2021 liegt vor dem Beginn 01.07.2021. Bitte eines der beiden Daten berichtigen.',
  ]);
  expect(sentences(recognised({ Stellen: postWith(3, '') }).findings)).toEqual([
    'Stellen!D2: Die Zelle in der Spalte „Personalkosten je VZÄ und Jahr“ ist leer. ' +
      'Bitte den Wert eintragen; eine leere Zelle zählt nicht als 0.',
  ]);
});

test('every cell that cannot be read is reported, not only the first', () => {
  const rows = posts([4, '', 'x', '#REF!', 'bald', ''], POST);
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual([
    'unknown-module Stellen!A2',
    'not-fte Stellen!C2',
    'error-value Stellen!D2',
    'date-without-day Stellen!E2',
  ]);
});

test('a row with figures but without a module is an error, no note', () => {
  expect(brief(recognised({ Stellen: posts(POST, ['', '', 3, '', '', '']) }).findings)).toContain(
    'needed-cell-empty Stellen!A3',
  );
});

test('a row with 0 FTE is allowed', () => {
  expect(recognised({ Stellen: postWith(2, 0) }).case!.posts).toHaveLength(1);
});

test.each(HEADINGS.filter((heading) => heading !== 'Rolle'))('without the column %j', (missing) => {
  const gone = HEADINGS.indexOf(missing);
  const rows = posts().map((row) => row.filter((_, index) => index !== gone));
  const { findings, case: input } = recognised({ Stellen: rows });
  expect(brief(findings)).toEqual(['missing-column Stellen!A1']);
  expect(findings[0]!.values).toEqual({ table: 'Stellen', row: '1', columns: missing });
  expect(input).toBeNull();
});

test.each<[string, Record<string, Rows>]>([
  ['no sheet', {}],
  ['an empty sheet', { Tabelle1: [] }],
  [
    'other contents',
    {
      Tabelle1: [
        ['Einkauf', 'Preis'],
        ['Papier', 12],
      ],
    },
  ],
])('%s: no table of posts', (_, sheets) => {
  expect(brief(recognised(sheets).findings)).toEqual(['no-posts-table']);
});

test('a heading without rows', () => {
  expect(brief(recognised({ Stellen: [HEADINGS] }).findings)).toEqual(['posts-table-empty']);
});

test('weekly hours or per cent in place of FTE that could mean several things are asked about', () => {
  const rows = posts().map((row, index) =>
    row.map((cell, column) => (index === 0 && column === 2 ? 'Wochenstunden' : cell)),
  );
  expect(brief(recognised({ Stellen: rows }).findings)).toContain('weekly-hours Stellen!C2');
  const percent = rows.map((row, index) =>
    row.map((cell, column) => (index === 0 && column === 2 ? 'Stellenanteil in %' : cell)),
  );
  expect(brief(recognised({ Stellen: percent }).findings)).toContain('percent-of-post-unclear Stellen!C2');
});

test('two headings for the same field', () => {
  const rows = posts().map((row, index) => [...row, index === 0 ? 'Stellenanteil' : 1]);
  const { findings } = recognised({ Stellen: rows });
  expect(brief(findings)).toEqual(['heading-twice Stellen!G1']);
  expect(findings[0]!.values).toEqual({ first: 'VZÄ', firstColumn: 'C', second: 'Stellenanteil' });
});

test('personnel cost without "je VZÄ" is read so, with a warning', () => {
  const rows = [
    ['Modul', 'VZÄ', 'Personalkosten', 'Beginn', 'Ende'],
    [1, 1, 80000, '01.01.2021', '31.12.2021'],
  ];
  const { findings, case: input } = recognised({ Stellen: rows });
  expect(brief(findings)).toEqual(['heading-per-fte-assumed Stellen!C1']);
  expect(input).not.toBeNull();
});

test('a total that is not the sum of its rows: the rows count', () => {
  const rows = posts(POST, [2, 'CM', 11, 70000, '01.01.2021', '31.12.2022'], ['Summe', '', 14, '', '', '']);
  const { findings, case: input } = recognised({ Stellen: rows });
  expect(brief(findings)).toEqual(['total-differs Stellen!C4']);
  expect(findings[0]!.values).toEqual({ column: 'VZÄ', stated: '14', summed: { de: '13,5', en: '13.5' } });
  expect(input!.posts).toHaveLength(2);
});

test('subtotals, totals over subtotals and totals of a module are checked each in its own way', () => {
  const rows = posts(
    POST,
    ['Zwischensumme', '', 2.5],
    [2, 'CM', 11, 70000, '01.01.2021', '31.12.2022'],
    [2, 'CM', 1, 70000, '01.01.2021', '31.12.2022'],
    ['Summe Modul 2', '', 12],
    ['Gesamt', '', 14.5],
  );
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual([]);
});

test('a total cost without a year, for a post over several years', () => {
  const rows = [
    ['Modul', 'VZÄ', 'Gesamtkosten', 'Beginn', 'Ende'],
    [1, 2.5, 329884, '01.07.2021', '31.12.2022'],
  ];
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['total-cost-without-year Stellen!C2']);
  const oneYear = [rows[0]!, [1, 2.5, 109961.33, '01.07.2021', '31.12.2021']];
  expect(recognised({ Stellen: oneYear }).case!.posts[0]!.totalCost.every).toBe(10996133);
});

test('more than twenty budget years', () => {
  expect(brief(recognised({ Stellen: postWith(5, '31.12.2060') }).findings)).toEqual(['too-many-years']);
});

test('a row with figures below the notes is reported', () => {
  const rows = posts(POST, ['Hinweis: Stand Frühjahr'], ['', 'Anteil Land', 3, '', '', '']);
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['row-not-read Stellen!A4']);
});

test('a second table that looks like posts but cannot be read is not overlooked silently', () => {
  const overview = [
    ['Modul', 'VZÄ', 'Gesamtkosten', 'Beginn'],
    [1, 2.5, 100, 2021],
  ];
  expect(brief(recognised({ Stellen: posts(), Übersicht: overview }).findings)).toEqual([
    'table-not-used Übersicht!A1',
  ]);
});

test('a total may leave out the rows of an earlier version', () => {
  const rows = posts(POST, POST, ['Summe', '', 2.5]).map((row, index) => [
    ...row,
    ...(row.length === 6 ? [['Stand', 'Vorlage', 'Sitzung'][index]!] : []),
  ]);
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual([]);
});

test('a year in the title or beside it changes nothing', () => {
  const rows = [['Stellenplan 2021', '', '', '', '', '', 2025], ...posts()];
  const { case: input, findings } = recognised({ Stellen: rows });
  expect(brief(findings)).toEqual([]);
  expect(input!.posts[0]!.personnelPerFte.byYear).toEqual({});
});
