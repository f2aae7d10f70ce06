import { MEANS_NOTHING } from '../../../src/workbook/assignment/correction';
import { withMeaning } from '../../../src/workbook/entries/corrected';
import { recognise } from '../../../src/workbook/recognise';
import { brief, posts, recognised, sentences, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const ROWS: Rows = [
  ['Kosten', 100000, 90000],
  ['Zuwendung', 70000, 60000],
  ['Eigenanteil', '', ''],
];

/** Parts as columns below a title. */
function columns(title: string, parts: readonly [string, string] = ['Baustein 1', 'Baustein 2']): Rows {
  return [[title], [], ['2022', ...parts], ...ROWS];
}

/** Parts as section lines above years. */
function sections(first: string, second: string): Rows {
  return [['', 2021, 2022], [first], ...ROWS, [second], ...ROWS];
}

const BOTH = { '1/2022': '30000.00', '2/2022': '30000.00' };

test.each([
  'Landesprogramm Jugend',
  'Bundesprogramm „Demokratie leben!“',
  'ESF+ in NRW 2021–2027',
  'Städtebauförderung 2022',
  'Kita Sonnenschein',
  'Offene Ganztagsschule (OGS)',
  'KOMM-AN NRW',
  'DigitalPakt Schule',
  'Integration durch Bildung',
  'Quartiersfonds Nord',
  'Landesinitiative „Kinderstark“',
  'Förderprogramm Breitband',
  'Sprach-Kitas',
  'Schulsozialarbeit NRW',
  'LEADER-Region Steinfurt',
])('the parts of „%s“ are no modules of the programme, whatever they are called', (title) => {
  for (const parts of [
    ['Baustein 1', 'Baustein 2'],
    ['Modul 1', 'Modul 2'],
    ['Förderbaustein I', 'Förderbaustein II'],
  ] as const) {
    const { case: input, findings, namedTargets } = recognised({ Plan: columns(title, parts) });
    expect({ input, namedTargets }).toEqual({ input: null, namedTargets: [] });
    expect(brief(findings)).toEqual(['sheet-of-other-programme Plan!A1', 'no-posts-table']);
  }
  const bySheet = recognised({ [title.replaceAll(/[:/?*[\]\\]/g, ' ')]: sections('Modul 1', 'Modul 2') });
  expect(bySheet.case).toBeNull();
  expect(brief(bySheet.findings)).toHaveLength(2);
});

test.each([
  'KIM',
  'Kommunales Integrationsmanagement NRW',
  'Landesprogramm Kommunales Integrationsmanagement',
  'Integrationsmanagement (Nachfolge KOMM-AN)',
  'Förderprogramm des Landes NRW',
  'Landesprogramm 2022',
  'Landesprogramm zur Integration',
  'Projektförderung des Landes',
  'Amt für Jugend, Schule und Integration',
  'Ausschuss für Soziales, Familie, Jugend und Gesundheit',
  'Kosten- und Finanzierungsplan',
  'Haushaltsplan 2022, Produkt 05.01.13',
  'Anlage 3 zur Vorlage 12/2022',
  'Stadt Schulenburg',
  '',
])('below „%s“ modules are those of the programme', (title) => {
  for (const parts of [['Modul 1', 'Modul 2'] as const, ['Baustein 1', 'Baustein 2'] as const]) {
    const { case: input, findings } = recognised({ Plan: columns(title, parts) });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual(BOTH);
  }
});

test.each<[string, Record<string, Rows>]>([
  ['the title names it', { Jugend: columns('KIM 2022') }],
  ['a label names it', { Jugend: columns('Haushalt', ['KIM Modul 1', 'KIM Modul 2']) }],
  ['a line below names it', { Jugend: [...columns('Haushalt'), [], ['Bescheid KIM vom 12.01.2022']] }],
])('a sheet „Jugend“ is about the programme where %s', (_, sheets) => {
  expect(ownShareOf(recognised(sheets).case!)).toEqual(BOTH);
});

test('the offices of modules 2 and 3 name the programme as well', () => {
  const parts = ['Modul 2 – Case Management', 'Modul 3 – Einbürgerungsbehörde'] as const;
  const { case: input } = recognised({ Plan: columns('Landesprogramm Teilhabe', parts) });
  expect(ownShareOf(input!)).toEqual({ '2/2022': '30000.00', '3/2022': '30000.00' });
});

const AMONG: readonly (readonly [string, Rows, string])[] = [
  [
    'in the label of a row',
    [
      ['Förderprogramme 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['KIM Modul 1', 100000, 70000],
      ['KIM Modul 2', 90000, 60000],
      ['KOMM-AN Baustein 3', 20000, 10000],
    ],
    'B5',
  ],
  [
    'written once for several rows',
    [
      ['Förderprogramme 2022'],
      ['', '', 'Kosten', 'Zuwendung'],
      ['KIM', 'Modul 1', 100000, 70000],
      ['', 'Modul 2', 90000, 60000],
      ['ESF', 'Modul 1', 20000, 10000],
      ['', 'Modul 3', 20000, 10000],
    ],
    'C5',
  ],
  [
    'above columns',
    [
      ['Förderprogramme 2022'],
      ['', 'KIM', '', 'KOMM-AN', ''],
      ['', 'Modul 1', 'Modul 2', 'Baustein 1', 'Baustein 3'],
      ['Kosten', 100000, 90000, 20000, 20000],
      ['Zuwendung', 70000, 60000, 10000, 10000],
      ['Eigenanteil', '', '', '', ''],
    ],
    'D4',
  ],
  [
    'in the title of a second table',
    [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 100000, 70000],
      ['Modul 2', 90000, 60000],
      [],
      ['KOMM-AN NRW 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Baustein 3', 20000, 10000],
    ],
    'B8',
  ],
  [
    'in the title of the first of two tables',
    [
      ['Landesprogramm Jugend 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 3', 20000, 10000],
      [],
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 100000, 70000],
      ['Modul 2', 90000, 60000],
    ],
    'B3',
  ],
];

test.each(AMONG)('amounts of another programme, named %s, do not count', (_, rows, cell) => {
  const { case: input, findings, namedTargets } = recognised({ Plan: rows });
  expect(brief(findings)).toEqual([`block-of-other-programme Plan!${cell}`]);
  expect(ownShareOf(input!)).toEqual(BOTH);
  expect(namedTargets.map(({ figure }) => figure.module)).not.toContain(3);
});

test('another grant in the table of the programme may lower the own share: a question', () => {
  const rows: Rows = [
    ['KIM 2022'],
    ['', 'Modul 1', 'Modul 2'],
    ['Kosten', 100000, 90000],
    ['Zuwendung KIM', 70000, 60000],
    ['Zuwendung ESF', 10000, 10000],
  ];
  expect(sentences(recognised({ Plan: rows }).findings)).toEqual([
    'Plan!B5: „Zuwendung ESF“ ist Geld aus einem anderen Förderprogramm. Ob es den Eigenanteil senkt, ist nicht zu ' +
      'erkennen. Bitte die Beschriftung „Drittmittel“ nennen oder die Beträge aus der Tabelle nehmen. Ebenso: C5.',
  ]);
  const asSource = rows.map((row) => (row[0] === 'Zuwendung ESF' ? ['Drittmittel ESF', 10000, 10000] : row));
  expect(recognised({ Plan: asSource }).case!.moneySources.map(({ low }) => low)).toEqual([1000000, 1000000]);
});

test.each<[string, Rows, string[]]>([
  [
    'beside the name of the source in the same row',
    [
      ['KIM 2022'],
      ['', '', 'Modul 1', 'Modul 2'],
      ['Kosten', '', 100000, 90000],
      ['Zuwendung', '', 70000, 60000],
      ['Drittmittel', 'KOMM-AN NRW', 5000, 3000],
    ],
    ['500000', '300000'],
  ],
  [
    'above the names of the sources',
    [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung', 'Drittmittel', ''],
      ['', '', '', 'KOMM-AN', 'ESF'],
      ['Modul 1', 100000, 70000, 5000, 1000],
      ['Modul 2', 90000, 60000, 3000, 2000],
    ],
    ['500000', '100000', '300000', '200000'],
  ],
  [
    'as a line above the names of the sources',
    [
      ['KIM 2022'],
      ['', 'Modul 1', 'Modul 2'],
      ['Kosten', 100000, 90000],
      ['Zuwendung', 70000, 60000],
      [],
      ['Drittmittel'],
      ['KOMM-AN', 5000, 3000],
    ],
    ['500000', '300000'],
  ],
])('money of another programme is a source where „Drittmittel“ stands %s', (_, rows, amounts) => {
  const { case: input } = recognised({ Plan: rows });
  expect(input!.moneySources.map(({ low }) => String(low))).toEqual(amounts);
});

test('third-party money in the row of another programme is said to be left out', () => {
  const rows: Rows = [
    ['KIM 2022'],
    ['', 'Kosten', 'Zuwendung', 'Drittmittel'],
    ['Modul 1', 100000, 70000, 2000],
    ['KOMM-AN Baustein 3', '', '', 5000],
  ];
  const { case: input, findings } = recognised({ Plan: rows });
  expect(brief(findings)).toContain('block-of-other-programme Plan!D4');
  expect(input!.moneySources.map(({ low }) => low)).toEqual([200000]);
});

test.each([
  ['a list of posts', posts([1, 'Beratung', 2, 80000, '01.01.2022', '31.12.2022'])],
  [
    'a list of amounts',
    [
      ['Baustein', 'Jahr', 'Kosten', 'Zuwendung'],
      [1, 2022, 100000, 50000],
    ],
  ],
  ['a cross-tab', columns('')],
])('%s of another programme beside the posts is left aside with a warning', (_, rows) => {
  const { case: input, findings } = recognised({ Stellen: posts(), 'Landesprogramm Jugend': rows });
  expect(brief(findings)).toEqual(['sheet-of-other-programme Landesprogramm Jugend!A1']);
  expect(input!.posts).toHaveLength(1);
  expect(input!.statedFigures).toEqual([]);
});

test.each<[string, Rows]>([
  [
    'Stellenplan Schule',
    [
      ['Modul', 'Stelle', 'VZÄ', 'Entgeltgruppe', 'Beginn'],
      ['Modul 1', 'Sekretariat', 0.5, 'E 6', '01.08.2021'],
    ],
  ],
  [
    'Kita',
    [
      ['Modul', 'Einrichtung', 'Kosten', 'VZÄ', 'Jahr'],
      ['Modul 1', 'Kita Nord', 100000, 3, 2022],
    ],
  ],
])('half a table on the sheet „%s“ is none of ours, and nothing is said of it', (sheet, rows) => {
  expect(brief(recognised({ Stellen: posts(), [sheet]: rows }).findings)).toEqual([]);
  expect(brief(recognised({ [sheet]: rows }).findings)).toEqual(['no-posts-table']);
});

test('rows of a list that name another programme do not count', () => {
  const [heading, ...rows] = posts();
  const { case: input, findings } = recognised({
    Stellen: [
      ['Programm', ...heading!],
      ['KIM', ...rows[0]!],
      ['KOMM-AN', ...rows[0]!],
      ['KOMM-AN', ...rows[0]!],
    ],
  });
  expect(sentences(findings)).toEqual([
    'Stellen!A3: „KOMM-AN“ nennt ein anderes Förderprogramm; diese Zeilen zählen nicht mit: 3–4. Gehören sie dazu, ' +
      'bitte „KIM“ (den Namen des eigenen Programms) dazuschreiben.',
  ]);
  expect(input!.posts).toHaveLength(1);
});

test('a cover that names another programme puts tables in doubt that name none', () => {
  const Deckblatt: Rows = [['Landesprogramm Jugend']];
  const doubtful = recognised({ Deckblatt, Plan: columns('') });
  expect(brief(doubtful.findings)).toEqual(['programme-in-doubt Deckblatt!A1']);
  expect(brief(recognised({ Deckblatt, Plan: columns('KIM') }).findings)).toEqual([]);
});

test('who corrects a label on a sheet says that it is about the programme', () => {
  const snapshot = workbookOf({ Plan: columns('Landesprogramm Jugend') });
  const means = { ...MEANS_NOTHING, measure: 'cost' } as const;
  const place = { sheet: 'Plan', row: 3, column: 0 };
  const corrections = withMeaning([], [place], means, { snapshot, recognition: recognise(snapshot) });
  const { case: input, findings } = recognise(snapshot, { corrections });
  expect(brief(findings)).toEqual(['block-corrected Plan!A4']);
  expect(ownShareOf(input!)).toEqual(BOTH);
});

test('a correction of the table of the programme leaves the table of another one above it alone', () => {
  const [, above] = AMONG.find(([where]) => where === 'in the title of the first of two tables')!;
  const snapshot = workbookOf({ Plan: above });
  const means = { ...MEANS_NOTHING, measure: 'cost' } as const;
  const place = { sheet: 'Plan', row: 5, column: 1 };
  const corrections = withMeaning([], [place], means, { snapshot, recognition: recognise(snapshot) });
  expect(ownShareOf(recognise(snapshot, { corrections }).case!)).toEqual(BOTH);
});

test('of posts one below the other, one that names the programme says nothing of the others', () => {
  const rows: Rows = [
    ['Landesprogramm Jugend Modul 1 – 2022'],
    ['', 'Kosten', 'Zuwendung'],
    ['KIM Nord', 100000, 70000],
    ['Süd', 20000, 10000],
  ];
  const { case: input, findings } = recognised({ Plan: rows });
  expect(sentences(findings)).toEqual([expect.stringMatching(/^Plan!B4: .* Ebenso: C4\.$/)]);
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00' });
});

test('a module below a line of another programme, with modules above it, is a question', () => {
  const rows: Rows = [
    ['KIM 2022'],
    ['', 'Kosten', 'Zuwendung'],
    ['Modul 1'],
    ['Personal', 100000, 70000],
    ['Nachrichtlich: KOMM-AN NRW'],
    ['Personal', 20000, 10000],
    ['Modul 2'],
    ['Personal', 90000, 60000],
  ];
  expect(brief(recognised({ Plan: rows }).findings)).toEqual([
    'block-of-other-programme Plan!B6',
    'block-programme-in-doubt Plan!B8',
  ]);
  const said = rows.map((row) => (row[0] === 'Modul 2' ? ['KIM Modul 2'] : row));
  expect(ownShareOf(recognised({ Plan: said }).case!)).toEqual(BOTH);
});

test('rows of many other programmes are one finding', () => {
  const [heading, post] = posts();
  const others = Array.from({ length: 500 }, (_, at) => [`KOMM-AN ${at}`, ...post!]);
  const Stellen: Rows = [['Programm', ...heading!], ['KIM', ...post!], ...others];
  const { case: input, findings } = recognised({ Stellen });
  expect(sentences(findings)).toEqual([
    expect.stringMatching(/^Stellen!A3: „KOMM-AN 0 \/ KOMM-AN 1 \/ KOMM-AN 2 \/ …“ .*: 3–502\./),
  ]);
  expect(input!.posts).toHaveLength(1);
});
