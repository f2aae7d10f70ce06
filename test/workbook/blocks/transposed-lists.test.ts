import { compute } from '../../../src/domain/compute';
import type { Explanation } from '../../../src/domain/explanation/explanation';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, recognised, sentences, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** Attributes as rows, a column for each post. */
const LIST: Rows = [
  ['Stellenplan'],
  [],
  ['Stelle', 'A', 'B', 'C'],
  ['Modul', 1, 'Modul 1', 2],
  ['Rolle', 'Koordination', 'Verwaltungsassistenz', 'Case Management'],
  ['Beginn', '01.07.2021', '01.01.2022', '01.01.2022'],
  ['Ende', '31.12.2022', '31.12.2022', '30.06.2022'],
  ['VZÄ', 1, 0.5, 2],
  ['Personalkosten je VZÄ und Jahr', 80000, 60000, 70000],
];
/** 6/12 × 80.000 − 27.500; 80.000 + 30.000 − 55.000 − 22.500; 2 × 6/12 × (70.000 − 55.000). */
const OF_LIST = { '1/2021': '12500.00', '1/2022': '32500.00', '2/2022': '15000.00' };

function read(rows: Rows) {
  const { case: input, findings } = recognised({ Plan: rows });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}

/** The list with a row in place of the one of that heading; without it where there is none. */
function withRow(heading: string, ...rows: Rows): Rows {
  return LIST.flatMap((row) => (row[0] === heading ? rows : [row]));
}

function placesOf(explanation: Explanation): string[] {
  const inputs = 'inputs' in explanation ? explanation.inputs.flatMap(placesOf) : [];
  return explanation.place === null ? inputs : [explanation.place.cell, ...inputs];
}

test('a list whose headings stand one below the other reads like any other', () => {
  expect(read(LIST)).toEqual({ ownShare: OF_LIST, findings: [] });
  const { tables } = recognised({ Plan: LIST });
  expect(tables).toMatchObject([{ kind: 'posts', area: 'A3:D9', transposed: true, rows: 3 }]);
});

test('every input is traced to its cell in the column of its post', () => {
  const { case: input } = recognised({ Plan: LIST });
  const { explain } = compute(input!, ruleSetOf(input!.settings));
  const cost = explain({ measure: 'cost', module: 2, year: 2022 });
  expect(placesOf(cost)).toEqual(expect.arrayContaining(['D3', 'D6', 'D8', 'D9']));
});

test('a column that is read as a total although it has a cost of its own is named by its own cell', () => {
  const total: readonly string[] = ['', '', 'Summe Team A', '', '', '', '', '3.5', '70000'];
  const rows = LIST.map((row, index) =>
    index < 2 ? row : [...row, index > 6 ? Number(total[index]) : total[index]!],
  );
  expect(read(rows).findings).toEqual(['row-read-as-total Plan!E3']);
});

test('names above the posts without a heading, and a column of totals that is checked and not counted', () => {
  const rows = withRow('Stelle', ['', 'Koordination', 'Assistenz', 'CM', 'Summe']);
  const withTotal = (fte: number): Rows => rows.map((row) => (row[0] === 'VZÄ' ? [...row, fte] : row));
  expect(read(withTotal(3.5))).toEqual({ ownShare: OF_LIST, findings: [] });
  expect(read(withTotal(4))).toEqual({ ownShare: OF_LIST, findings: ['total-differs Plan!E8'] });
  expect(recognised({ Plan: withTotal(3.5) }).case!.posts.map(({ label }) => label)).toEqual([
    'Koordination',
    'Assistenz',
    'CM',
  ]);
});

test('amounts of single years in rows of their own', () => {
  const rows: Rows = [
    ['Merkmal', 'Stelle 1', 'Stelle 2'],
    ['Modul', 1, 2],
    ['Beginn', '01.07.2021', '01.01.2022'],
    ['Ende', '31.12.2022', '31.12.2022'],
    ['VZÄ', 1, 1],
    ['Gesamtkosten 2021', 40000, ''],
    ['Gesamtkosten 2022', 80000, 70000],
    ['Zuwendung 2021', 27500, ''],
    ['Zuwendung 2022', 55000, 55000],
  ];
  expect(read(rows).ownShare).toEqual({ '1/2021': '12500.00', '1/2022': '25000.00', '2/2022': '15000.00' });
});

test.each<[string, Rows]>([
  ['above the list', [['Stellenplan (Angaben in T€)'], ...LIST.slice(1)]],
  ['below the list', [...LIST, [], ['* Beträge in T€']]],
  [
    'in the heading',
    withRow('Personalkosten je VZÄ und Jahr', ['Personalkosten je VZÄ und Jahr in T€', 80000, 60000, 70000]),
  ],
])('T€ %s', (_, rows) => {
  const inThousands = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' && cell > 1000 ? cell / 1000 : cell)),
  );
  expect(read(inThousands)).toEqual({ ownShare: OF_LIST, findings: [] });
});

test('a unit in a column of its own beside the headings', () => {
  const rows = LIST.map((row) =>
    row.length > 1 ? [row[0]!, String(row[0]).startsWith('Personal') ? 'T€' : '', ...row.slice(1)] : row,
  ).map((row) => row.map((cell) => (typeof cell === 'number' && cell > 1000 ? cell / 1000 : cell)));
  expect(read(rows)).toEqual({ ownShare: OF_LIST, findings: [] });
});

describe('what is missing is asked for at its cell', () => {
  test.each<[string, Rows, string]>([
    ['no row of modules', withRow('Modul'), 'missing-row Plan!A3'],
    ['no row of ends', withRow('Ende'), 'missing-row Plan!A3'],
    ['a post without module', withRow('Modul', ['Modul', 1, '', 2]), 'needed-cell-empty Plan!C4'],
    [
      'a post without end',
      withRow('Ende', ['Ende', '31.12.2022', '', '30.06.2022']),
      'needed-cell-empty Plan!C7',
    ],
    ['a cost that is a text', withRow('VZÄ', ['VZÄ', 1, 'halb', 2]), 'not-fte Plan!C8'],
    ['a row twice', [...LIST, ['Stellenanteil', 1, 1, 1]], 'heading-twice Plan!A10'],
  ])('%s', (_, rows, asked) => {
    expect(read(rows)).toEqual({ ownShare: null, findings: [asked] });
  });

  test('in words', () => {
    expect(sentences(recognised({ Plan: withRow('Modul') }).findings)).toEqual([
      'Plan!A3: In der Liste „Stellen“, deren Überschriften in Spalte A untereinander stehen, fehlt: Modul. Bitte eine Zeile mit dieser Überschrift ergänzen oder eine Überschrift anpassen.',
    ]);
  });
});

test('an explanation of headings is no list of posts', () => {
  const rows: Rows = [
    ['Modul', '1, 2 oder 3'],
    ['VZÄ', 'Anteil einer vollen Stelle'],
    ['Beginn', 'erster Tag'],
    ['Ende', 'letzter Tag'],
    ['Gesamtkosten', 'Kosten im Jahr'],
  ];
  expect(read(rows).findings).toEqual(['no-posts-table']);
});

describe('a row of own shares below the posts', () => {
  const withOwnShare = (...cells: (string | number)[]) =>
    recognised({ Plan: [...LIST, ['Eigenanteil', ...cells]] });

  test('is filled for the only post of a module, and left alone for one of several', () => {
    const { namedTargets, findings, tables } = withOwnShare('', '', '');
    expect(tables[0]!.area).toBe('A3:D10');
    expect(namedTargets).toEqual([
      {
        name: 'Eigenanteil Modul 2',
        place: { sheet: 'Plan', cell: 'D10' },
        figure: { measure: 'own-share', module: 2, year: null },
      },
    ]);
    expect(findings).toMatchObject([
      { code: 'own-share-of-one-post', place: { sheet: 'Plan', cell: 'B10' }, also: ['C10'] },
    ]);
  });

  test('is tied out where it is filled', () => {
    const tied = (stated: number) => {
      const { case: input } = withOwnShare(1, 1, stated);
      return compute(input!, ruleSetOf(input!.settings)).figures.tieOut;
    };
    expect(tied(15000)).toMatchObject([
      { verdict: 'exact', origin: { cells: { amount: 'D10', label: 'A10' } } },
    ]);
    expect(tied(14000)).toMatchObject([{ verdict: 'deviates' }]);
  });

  test('of a list in T€ is filled in T€', () => {
    const rows = LIST.map((row) =>
      row.map((cell) => (typeof cell === 'number' && cell > 1000 ? cell / 1000 : cell)),
    );
    const { namedTargets, findings } = recognised({
      Plan: [['Stellenplan in T€'], ...rows.slice(1), ['Eigenanteil', '', '', '']],
    });
    expect(namedTargets).toMatchObject([{ place: { cell: 'D10' }, euroPerUnit: 1000 }]);
    expect(brief(findings)).toEqual(['own-share-of-one-post Plan!B10']);
  });
});
