import fc from 'fast-check';
import { parseArea } from '../../../src/workbook/address';
import { recognise } from '../../../src/workbook/recognise';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Recognition } from '../../../src/workbook/recognition';
import { brief, recognised, sentences, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';
import { layouts, write, type Layout } from './random-layout';

const HEAD: Rows = [
  ['KIM 2022'],
  ['', 'Modul 1', 'Modul 2'],
  ['Kosten', 100000, 90000],
  ['Zuwendung', 70000, 60000],
];

test('the line of third parties directly below the grant heads the sources below it', () => {
  const rows = [...HEAD, ['Drittmittel'], ['KOMM-AN', 5000, 3000], ['Eigenanteil', '', '']];
  const { case: input, findings, namedTargets } = recognised({ Plan: rows });
  expect(brief(findings)).toEqual(['source-without-status Plan!B6', 'source-without-status Plan!C6']);
  expect(input!.moneySources.map(({ low }) => low)).toEqual([500000, 300000]);
  expect(namedTargets.map(({ place }) => place.cell)).toEqual(['B7', 'C7']);
});

test.each<[string, Rows, string[]]>([
  [
    'below a line without amounts',
    [...HEAD, ['Sonstiges'], ['Stiftung', 5000, 3000], ['Eigenanteil', '', '']],
    ['block-figures-unread Plan!A6'],
  ],
  [
    'below an empty amount',
    [...HEAD.slice(0, 3), ['Sachkosten'], ['Stiftung', 5000, 3000], ...HEAD.slice(3)],
    ['block-measure-unknown Plan!A5'],
  ],
  [
    'below the own share',
    [...HEAD, ['Eigenanteil', '', ''], ['Stiftung', 5000, 3000]],
    ['block-measure-unknown Plan!A6'],
  ],
  [
    'below a blank row, under the headings of the table',
    [...HEAD, [], ['Stiftung', 5000, 3000]],
    ['block-figures-unread Plan!A6'],
  ],
  [
    'without a label below the own share',
    [...HEAD, ['Eigenanteil', 30000, 30000], ['', 5000, 3000]],
    ['block-figures-unlabelled Plan!B6'],
  ],
  [
    'without a label below a rate',
    [...HEAD, ['Förderquote', 0.7, 0.67], ['', 5000, 3000]],
    ['block-figures-unlabelled Plan!B6'],
  ],
  [
    'in a column without a heading',
    [
      ['KIM 2022'],
      ['', '', 'Kosten', 'Zuwendung'],
      ['Modul 1', 4321, 100000, 70000],
      ['Modul 2', 4321, 90000, 60000],
    ],
    ['block-figures-unlabelled Plan!B3'],
  ],
])('figures that no label says what they are, %s, are told at a cell', (_, rows, told) => {
  expect(brief(recognised({ Plan: rows }).findings)).toEqual(told);
});

test('the sentence says that they do not count, and names their cells', () => {
  const rows = [...HEAD, [], ['Stiftung', 5000, 3000]];
  const { case: input, findings } = recognised({ Plan: rows });
  expect(sentences(findings)).toEqual([
    'Plan!A6: Die Zahlen zu „Stiftung“ (B6, C6) zählen nicht mit, weil keine Beschriftung sagt, ob sie Kosten, Zuwendung ' +
      'oder Drittmittel sind. Gehören sie dazu, bitte die Beschriftung ergänzen oder unter „Zuordnung der Tabellen“ ' +
      'angeben, was sie bedeutet.',
  ]);
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '30000.00' });
});

test.each<[string, Rows]>([
  ['a number of something else', [...HEAD, ['Zahl der Fälle', 120, 140]]],
  ['a rate', [...HEAD, ['Förderquote', 0.7, 0.67]]],
  ['posts', [...HEAD, ['VZÄ', 1.5, 1]]],
  ['a sum', [...HEAD, ['Eigenanteil', 30000, 30000], ['Summe', 170000, 150000]]],
  [
    'a table beside, behind a blank column',
    [HEAD[0]!, [...HEAD[1]!, '', 'Raum', 'Plätze'], ...beside(HEAD.slice(2))],
  ],
  [
    'a table below with headings of its own',
    [...HEAD, [], ['Schule', 'Kinder', 'Klassen'], ['Nordschule', 210, 12]],
  ],
])('%s is no figure that is left unread', (_, rows) => {
  expect(brief(recognised({ Plan: rows }).findings)).toEqual([]);
});

function beside(rows: Rows): Rows {
  return rows.map((row, at) => [...row, '', `B 11${at}`, 12]);
}

test('a module of which only sums are read is a question, as is one of its years', () => {
  const rows: Rows = [
    ['KIM'],
    ['', 2021, 2022, 'Summe'],
    ['Modul 1'],
    ['Kosten', 50000, 50000, 100000],
    ['Zuwendung', 35000, 35000, 70000],
    ['Modul 2 2022'],
    ['Kosten', '', '', 100000],
    ['Zuwendung', '', '', 70000],
  ];
  const { case: input, findings } = recognised({ Plan: rows });
  expect(input).toBeNull();
  expect(brief(findings)).toContain('module-only-summed Plan!D7');
});

test('„Gesamt“ that heads the only column of amounts is no sum of others', () => {
  const rows: Rows = [['KIM Modul 1 2022'], ['', 'Gesamt'], ['Kosten', 100000], ['Zuwendung', 70000]];
  expect(ownShareOf(recognised({ Plan: rows }).case!)).toEqual({ '1/2022': '30000.00' });
});

const UNKNOWN = ['Stiftung', 'KOMM-AN', 'Xyz', 'Rücklage', 'Verein', '', 'Bürgschaft', 'Projekt A'];

/** The sheets of a layout with a row inserted among its figures, or directly below: an unknown word and numbers. */
function withRow(layout: Layout, where: number, word: string) {
  const { sheets, cells } = write({ ...layout, illegible: null });
  const name = [...cells.keys()][0]!.split('!')[0]!;
  const places = [...cells.keys()]
    .filter((each) => each.startsWith(`${name}!`))
    .map((each) => parseArea(each.slice(name.length + 1)));
  const rows = sheets[name]!;
  const [first, last] = [Math.min, Math.max].map((of) => of(...places.map(({ top }) => top))) as [
    number,
    number,
  ];
  const row = first + (where % (last - first + 2));
  const columns = new Set(places.map(({ left }) => left));
  const label = rows[first]!.findIndex((cell) => cell !== '');
  const inserted = Array.from({ length: Math.max(...columns) + 1 }, (_, column): CellValue =>
    columns.has(column) ? 4321 : column === label ? word : '',
  );
  const changed = [...rows.slice(0, row), inserted, ...rows.slice(row)];
  return { name, row, before: sheets, after: { ...sheets, [name]: changed } };
}

function isIn(row: number, cell: string): boolean {
  const { top, rows } = parseArea(cell);
  return row >= top && row < top + rows;
}

/** True where a finding names a cell of the row, or something was read from one. */
function isToldOrRead({ case: input, findings }: Recognition, sheet: string, row: number): boolean {
  const named = findings.flatMap(({ place, also = [] }) =>
    place?.sheet === sheet ? [place.cell, ...also] : [],
  );
  const origins = [
    ...(input?.posts ?? []),
    ...(input?.moneySources ?? []),
    ...(input?.statedFigures ?? []),
  ].map(({ origin }) => origin);
  const read = origins
    .filter((each) => each.sheet === sheet)
    .flatMap((each) => (each.cells === undefined ? [`A${each.row}`] : Object.values(each.cells)));
  return [...named, ...read].some((cell) => isIn(row, cell));
}

test('a row with an unknown label, wherever it is inserted among the figures of a table, is read or told', () => {
  fc.assert(
    fc.property(layouts, fc.nat({ max: 40 }), fc.constantFrom(...UNKNOWN), (layout, where, word) => {
      const { name, row, before, after } = withRow(layout, where, word);
      fc.pre(recognise(workbookOf(before)).case !== null);
      const read = recognise(workbookOf(after));
      fc.pre(read.blocks.some(({ sheet }) => sheet === name));
      expect(isToldOrRead(read, name, row)).toBe(true);
    }),
    { numRuns: 400 },
  );
});
