import { recognise } from '../../../src/workbook/recognise';
import { brief, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

function read(sheets: Readonly<Record<string, Rows>>, formats: Readonly<Record<string, string>> = {}) {
  const { case: input, findings, namedTargets } = recognise(workbookOf(sheets, { formats }));
  const filled = Object.fromEntries(namedTargets.map(({ place, name }) => [place.cell, name]));
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings), filled };
}

/** A table of one module with an amount in each column. */
function yearly(headings: Rows[number], ...below: Rows): Rows {
  return [
    ['KIM Modul 1'],
    headings,
    ['Kosten', 100000, 110000, 120000],
    ['Zuwendung', 70000, 70000, 70000],
    ...below,
  ];
}

const POSTS: Rows = [
  ['Stellenplan KIM 2022'],
  ['Stelle', 'VZÄ', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  ['Modul 1'],
  ['Koordination A', 1, 80000, 60000, ''],
  ['Modul 2'],
  ['Case Management 1', 1, 75000, 55000, ''],
  ['Case Management 2', 1, 76000, 55000, ''],
  ['Zwischensumme', 2, 151000, 110000, ''],
  ['Gesamt', 3, 231000, 170000, ''],
];

test('a total below the posts of the last module is over all modules where its amounts are', () => {
  const { ownShare, findings, filled } = read({ KIM: POSTS });
  expect(ownShare).toEqual({ '1/2022': '20000.00', '2/2022': '41000.00' });
  expect(findings.filter((each) => !each.startsWith('own-share-of-one-post'))).toEqual([]);
  expect(filled).toMatchObject({ E8: 'Eigenanteil Modul 2 2022', E9: 'Eigenanteil 2022' });
});

test('a total with a module of its own column left blank is over all modules too', () => {
  const rows: Rows = [
    ['KIM 2022'],
    ['Modul', 'Funktion', 'Personalausgaben', 'Sachausgaben', 'Zuwendung', 'Eigenmittel'],
    ['Modul 1', 'Koordination', 120000, 9700, 100000, ''],
    ['Modul 3', 'Einbürgerung', 70000, 9700, 60000, ''],
    ['', 'Summe', 190000, 19400, 160000, ''],
  ];
  const { ownShare, filled } = read({ KIM: rows });
  expect(ownShare).toEqual({ '1/2022': '29700.00', '3/2022': '19700.00' });
  expect(filled['F5']).toBe('Eigenanteil 2022');
});

test.each([
  ['a part of a total', [...POSTS, ['davon befristet', 2, 151000, 110000, '']]],
  ['for information', [...POSTS, ['nachrichtlich: Vorjahr', 3, 220000, 165000, '']]],
])('a row %s is no further post', (_, rows) => {
  expect(read({ KIM: rows }).ownShare).toEqual({ '1/2022': '20000.00', '2/2022': '41000.00' });
});

test('a part of something that stands nowhere is still a post of its own', () => {
  const rows: Rows = [
    ['KIM Modul 2 2022', '', ''],
    ['Stelle', 'Kosten', 'Zuwendung'],
    ['davon Stelle A', 75000, 55000],
  ];
  expect(read({ KIM: rows }).ownShare).toEqual({ '2/2022': '20000.00' });
});

test('rows of parts and for information stop no table', () => {
  const below: Rows = [
    ['davon Leitung', 30000, 31000, 32000],
    ['Drittmittel'],
    ['nachrichtlich: Eigenanteil 2021', 40000],
    ['nachrichtlich:', 'Fallzahlen', 120],
  ];
  const [title, headings, cost, grant] = yearly(['', 2022, 2023, 2024]);
  const rows = [title!, headings!, cost!, below[0]!, grant!, ...below.slice(2)];
  expect(read({ KIM: rows })).toMatchObject({
    ownShare: { '1/2022': '30000.00', '1/2023': '40000.00', '1/2024': '50000.00' },
    findings: [],
  });
});

test.each<[string, Rows[number]]>([
  ['Ist beside Plan', ['', 'Ist 2021', 'Plan 2022', 'Plan 2023']],
  ['Ergebnis beside Ansatz', ['', 'Ergebnis 2021', 'Ansatz 2022', 'Ansatz 2023']],
  ['RE, Ansatz and Planung', ['', 'RE 2021', 'Ansatz 2022', 'Planung 2023']],
])('of %s each year counts with what is known of it', (_, headings) => {
  expect(read({ KIM: yearly(headings, ['Eigenanteil', '', '', '']) })).toMatchObject({
    ownShare: { '1/2021': '30000.00', '1/2022': '40000.00', '1/2023': '50000.00' },
    findings: [],
    filled: { C5: 'Eigenanteil Modul 1 2022', D5: 'Eigenanteil Modul 1 2023' },
  });
});

test.each<[string, Rows[number], string]>([
  ['Plan and Ist', ['', 'Plan 2022', 'Ist 2022', 'Plan 2023'], '40000.00'],
  ['Ergebnis and Ansatz', ['', 'Ergebnis 2022', 'Ansatz 2022', 'Ansatz 2023'], '30000.00'],
])('%s of one year are two versions, of which one counts', (_, headings, ofYear) => {
  const { ownShare, findings } = read({ KIM: yearly(headings) });
  expect(ownShare).toEqual({ '1/2022': ofYear, '1/2023': '50000.00' });
  expect(findings).toEqual([expect.stringMatching(/^block-version-counts/)]);
});

test('of two papers of a kind „alt“ and „neu“ tell which one counts', () => {
  const rows: Rows = [
    ['KIM Modul 1 2022'],
    ['', 'Vorlage alt', 'Vorlage neu', 'Differenz'],
    ['Kosten', 100000, 110000, 10000],
    ['Zuwendung', 70000, 75000, 5000],
  ];
  expect(read({ KIM: rows })).toMatchObject({ ownShare: { '1/2022': '35000.00' }, findings: [] });
});

test.each(['2022-2023', '2022/2023', 'Gesamtlaufzeit 2022 – 2023'])(
  '„%s“ beside both years is the total over them',
  (span) => {
    const rows: Rows = [
      ['KIM Modul 1'],
      ['', 2022, 2023, span],
      ['Kosten', 100000, 110000, 210000],
      ['Zuwendung', 70000, 70000, 140000],
    ];
    expect(read({ KIM: rows })).toMatchObject({
      ownShare: { '1/2022': '30000.00', '1/2023': '40000.00' },
      findings: [],
    });
  },
);

test('years that stand nowhere else are no total: it is asked which one is meant', () => {
  const { ownShare, findings } = read({ KIM: yearly(['', 2022, 2023, '2024-2025']) });
  expect(ownShare).toBeNull();
  expect(findings).toEqual(['block-label-unclear KIM!D3']);
});

test('the year of the paper is one of those that its columns name', () => {
  const [, ...rows] = yearly(['', 'Ist 2021', 'Ansatz 2022', 'Ansatz 2023']);
  expect(read({ KIM: [['KIM Modul 1 – Haushalt 2023'], ...rows] })).toMatchObject({
    ownShare: { '1/2021': '30000.00', '1/2022': '40000.00', '1/2023': '50000.00' },
    findings: [],
  });
});

test('a year of the paper that none of its columns names is a question', () => {
  const [, ...rows] = yearly(['', 2021, 2022, 2023]);
  expect(read({ KIM: [['KIM Modul 1 – Haushalt 2025'], ...rows] }).ownShare).toBeNull();
});

const MODULES: Rows = [
  ['KIM 2022'],
  ['', 'Kosten', 'Zuwendung'],
  ['Modul 1', 100000, 70000],
  ['Modul 2', 200000, 150000],
];

test('„Modul 3 gesamt“ is the amount where there is nothing else of the module', () => {
  const rows: Rows = [...MODULES, ['Modul 3 gesamt', 90000, 60000], ['Insgesamt', 390000, 280000]];
  expect(read({ KIM: rows })).toMatchObject({
    ownShare: { '1/2022': '30000.00', '2/2022': '50000.00', '3/2022': '30000.00' },
    findings: [],
  });
});

test('a sheet „Gesamt“ without modules is checked against those of the modules', () => {
  const ofModule = (module: number): Rows => [
    [`KIM Modul ${module}`],
    ['', 2022],
    ['Kosten', 100000],
    ['Zuwendung', 70000],
  ];
  const whole = (cost: number): Rows => [['KIM'], ['', 2022], ['Kosten', cost], ['Eigenanteil', '']];
  const sheets = { 'Modul 1': ofModule(1), 'Modul 2': ofModule(2), Gesamt: whole(200000) };
  expect(read(sheets)).toMatchObject({
    ownShare: { '1/2022': '30000.00', '2/2022': '30000.00' },
    findings: [],
    filled: { B4: 'Eigenanteil 2022' },
  });
  expect(read({ Gesamt: whole(200000) }).ownShare).toBeNull();
});

test('a day, an amount per post and the number of the page are nothing to ask about', () => {
  const rows: Rows = [
    ['KIM Modul 1 2022'],
    ['Kosten', 100000],
    ['Zuwendung', 70000],
    ['Eigenanteil', ''],
    ['Kosten je VZÄ', 100000],
    ['Fallzahl', 60],
    ['Datum', '12.03.2022'],
    [],
    ['', 3],
  ];
  expect(read({ KIM: rows })).toMatchObject({ ownShare: { '1/2022': '30000.00' }, findings: [] });
});

test('a number without a label that is no page is told', () => {
  const rows: Rows = [['KIM Modul 1 2022'], ['Kosten', 100000], ['Zuwendung', 70000], [], ['', 3000]];
  expect(read({ KIM: rows }).findings).toEqual(['block-figures-unlabelled KIM!B5']);
});

test('the share of an amount stands beside it and is none', () => {
  const rows: Rows = [
    ['KIM Modul 1 2022'],
    ['', 'Betrag', 'Anteil'],
    ['Kosten', 100000, 1],
    ['Zuwendung', 70000, 0.7],
    ['Eigenanteil', '', ''],
  ];
  const formats = { 'KIM!C3': '0%', 'KIM!C4': '0.0%', 'KIM!C5': '0%' };
  const { ownShare, findings, filled } = read({ KIM: rows }, formats);
  expect(ownShare).toEqual({ '1/2022': '30000.00' });
  expect(findings).toEqual([]);
  expect(Object.keys(filled)).toEqual(['B5']);
});

test.each<[string, Rows]>([
  [
    'in their titles',
    [
      ['KIM 2022 – Modul 1 (in T€)'],
      ['Kosten', 100],
      ['Zuwendung', 70],
      [],
      ['KIM 2022 – Modul 2 (in €)'],
      ['Kosten', 200000],
      ['Zuwendung', 150000],
    ],
  ],
  [
    'in a line of each, side by side',
    [
      ['KIM 2022 Modul 1', '', '', 'KIM 2022 Modul 2'],
      ['Angaben in T€', '', '', 'Angaben in EUR'],
      ['Kosten', 100, '', 'Kosten', 200000],
      ['Zuwendung', 70, '', 'Zuwendung', 150000],
    ],
  ],
  [
    'beside their modules',
    [
      ['KIM 2022'],
      ['Modul 1', 'T€'],
      ['Kosten', 100],
      ['Zuwendung', 70],
      ['Modul 2', '€'],
      ['Kosten', 200000],
      ['Zuwendung', 150000],
    ],
  ],
])('two tables of one sheet keep the units that stand %s', (_, rows) => {
  expect(read({ KIM: rows })).toMatchObject({
    ownShare: { '1/2022': '30000.00', '2/2022': '50000.00' },
    findings: [],
  });
});
