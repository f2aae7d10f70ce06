import { brief, recognised, sentences, workbookOf, type Rows } from '../workbook-of';
import { recognise } from '../../../src/workbook/recognise';
import { ownShareOf } from './own-share-of';

const HEADING = ['', 'Kosten', 'Zuwendung', 'Eigenanteil'];
const TWO_MODULES: Rows = [
  ['KIM 2022', '', '', ''],
  HEADING,
  ['Modul 1', 100000, 70000, ''],
  ['Modul 2', 80000, 60000, ''],
];
const THIRD: Rows = [['KIM 2022'], HEADING, ['Modul 3', 50000, 40000, '']];

/** Tables with a blank column between them. */
function beside(...tables: readonly Rows[]): Rows {
  const height = Math.max(...tables.map((each) => each.length));
  return Array.from({ length: height }, (_row, at) =>
    tables.flatMap((table, index) => [
      ...(index === 0 ? [] : ['']),
      ...Array.from(
        { length: Math.max(...table.map((row) => row.length)) },
        (_cell, column) => table[at]?.[column] ?? '',
      ),
    ]),
  );
}

test('two tables side by side are read each by its own labels, and only their own cells are filled', () => {
  const { case: input, findings, namedTargets } = recognise(workbookOf({ KIM: beside(TWO_MODULES, THIRD) }));
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '20000.00', '3/2022': '10000.00' });
  expect(namedTargets.map(({ place }) => place.cell)).toEqual(['D3', 'D4', 'I3']);
});

test('a title above the first of them alone is that of both', () => {
  const rows = beside(TWO_MODULES, [[], ...THIRD.slice(1)]);
  expect(ownShareOf(recognised({ KIM: rows }).case!)).toMatchObject({ '3/2022': '10000.00' });
});

test('a unit that one of them says is asked about for the other', () => {
  const inThousands: Rows = [['KIM 2022 (in T€)'], HEADING, ['Modul 3', 50, 40, '']];
  expect(sentences(recognised({ KIM: beside(TWO_MODULES, inThousands) }).findings)).toEqual([
    'KIM!B3: „KIM 2022 (in T€)“ steht auf diesem Blatt, aber nicht bei dieser Zahl; ob auch sie in dieser Einheit ist, ' +
      'ist nicht zu erkennen. Bitte die Einheit über jede Tabelle oder in ihre Überschriften schreiben, auch „€“. ' +
      'Ebenso: C3, D3, B4, C4, D4.',
  ]);
});

test('so is one that a note says between two tables, for what stands above a blank row', () => {
  const rows: Rows = [
    ['KIM 2022'],
    HEADING,
    ['Modul 1', 100, 70, ''],
    [],
    HEADING,
    ['Modul 2', 80, 60, ''],
    ['alle Angaben in T€'],
    [],
    HEADING,
    ['Modul 3', '50.000 €', '40.000 €', ''],
  ];
  expect(brief(recognised({ KIM: rows }).findings)).toEqual(['block-unit-in-doubt KIM!B3']);
});

test.each<[string, Rows]>([
  [
    'telephones',
    [
      ['Ansprechpartner', 'Raum', 'Telefon'],
      ['Frau Beispiel', 'B 112', '02303 27-1'],
    ],
  ],
  [
    'inhabitants',
    [
      ['Einwohner', 85000],
      ['davon zugewandert', 4120],
    ],
  ],
  [
    'pupils by year',
    [
      ['Schule', 'Kinder 2021', 'Kinder 2022'],
      ['Nordschule', 210, 224],
    ],
  ],
])('%s beside a table hide none of its headings', (_name, other) => {
  for (const down of [0, 1, 2]) {
    const lower: Rows = [...Array.from({ length: down }, () => []), ...other];
    const { case: input, findings } = recognised({ KIM: beside(TWO_MODULES, lower) });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '20000.00' });
  }
});

test('costs at the left and grants at the right are one table', () => {
  const rows = beside(
    [['KIM Modul 1 2022'], ['Personalkosten', 100000], ['Sachkosten', 9000]],
    [[], ['Zuwendung', 70000]],
  );
  expect(ownShareOf(recognised({ KIM: rows }).case!)).toEqual({ '1/2022': '39000.00' });
});

test('a module of a table beside a list, behind blank columns in the same rows, is not lost in silence', () => {
  const { findings } = recognised({
    KIM: [
      ['Kommunales Integrationsmanagement', '', '', '', '', '', ''],
      ['Modul', 'Jahr', 'Kosten', 'Zuwendung', '', '', 'Anlage 2'],
      ['Modul 1', 2021, 100_000, 70_000, '', 'Modul', 'Kosten 2021', 'Zuwendung 2021'],
      ['Modul 2', 2021, 90_000, 60_000, '', 'Modul 3', 80_000, 50_000],
      ['Summe', '', 190_000, 130_000],
    ],
  });
  expect(brief(findings)).toEqual(['module-not-in-list KIM!G4']);
});
