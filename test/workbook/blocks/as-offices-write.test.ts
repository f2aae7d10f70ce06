import { recognise } from '../../../src/workbook/recognise';
import { brief, posts, recognised, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const BOTH = { '1/2022': '30000.00', '2/2022': '18000.00' };

/** Modules as columns below a title. */
function columns(...rows: Rows): Rows {
  return [['KIM 2022'], ['', 'Modul 1', 'Modul 2'], ['Kosten', 100000, 90000], ...rows];
}

test.each<[string, Rows, Readonly<Record<string, string>>]>([
  ['percentages as texts', columns(['Förderquote', '70 %', '80 %'], ['Eigenanteil', '', '']), BOTH],
  ['a grant in per cent as texts', columns(['Zuwendung', '70 %', '80 v. H.'], ['Eigenanteil', '', '']), BOTH],
  [
    'a remark beside the title, directly above the headings',
    [['KIM 2022', '', 'Anlage 1'], ...columns(['Zuwendung', 70000, 72000]).slice(1)],
    BOTH,
  ],
  [
    'years with the mark of a footnote',
    [
      ['KIM Modul 1'],
      ['', '2021¹', '2022²'],
      ['Kosten', 100000, 90000],
      ['Zuwendung', 70000, 72000],
      ['¹ ab 01.07.'],
    ],
    { '1/2021': '30000.00', '1/2022': '18000.00' },
  ],
  [
    'the year in a column behind the amounts',
    [
      ['Modul', 'Stellen', 'Personalausgaben', 'Sachausgaben', 'Zuwendung', 'Haushaltsjahr'],
      ['Modul 1', 1, 90000, 10000, 70000, 2022],
      ['Modul 2', 2, 80000, 10000, 72000, 2022],
    ],
    BOTH,
  ],
  [
    'a heading above the blank cell of the row below it',
    [
      ['KIM 2022'],
      ['', 'Kosten', '', '', 'Zuwendung'],
      ['', 'Personal', 'Sach', 'Summe', ''],
      ['Modul 1', 90000, 10000, 100000, 70000],
      ['Modul 2', 80000, 10000, 90000, 72000],
    ],
    BOTH,
  ],
  [
    'years with a footnote as the first heading of each table',
    [
      ['Kommunales Integrationsmanagement NRW'],
      ['2021 1)', 'Gesamtkosten', 'abzüglich Fördermittel'],
      ['Modul I', '172.970,--', '138.380,--', 'siehe Vorlage'],
      ['2022 1)', 'Gesamtkosten', 'abzüglich Fördermittel'],
      ['Modul I', '68.350,--', '22.560,--', 'siehe Vorlage'],
    ],
    { '1/2021': '34590.00', '1/2022': '45790.00' },
  ],
])('%s are read as they are meant', (_, rows, expected) => {
  const { case: input, findings } = recognised({ KIM: rows });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual(expected);
});

describe('kinds of cost as rows, cost and grant as columns', () => {
  const MODULE_1: Rows = [
    ['Personal', 90000, 65000],
    ['Sachkosten', 10000, 5000],
  ];
  const HEADINGS = ['', 'Kosten', 'Zuwendung'];

  test.each<[string, Rows, Readonly<Record<string, string>>]>([
    ['of one module', [['KIM Modul 1 – 2022'], HEADINGS, ...MODULE_1], { '1/2022': '30000.00' }],
    [
      'with their sum',
      [['KIM Modul 1 – 2022'], HEADINGS, ...MODULE_1, ['Summe', 100000, 70000]],
      { '1/2022': '30000.00' },
    ],
    [
      'below the lines of their modules',
      [
        ['KIM 2022'],
        HEADINGS,
        ['Modul 1'],
        ...MODULE_1,
        ['Modul 2'],
        ['Personal', 80000, 67000],
        ['Sachkosten', 10000, 5000],
      ],
      BOTH,
    ],
  ])('%s', (_, rows, expected) => {
    const { case: input, findings } = recognised({ KIM: rows });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual(expected);
  });

  test('a grant for the sum alone is still asked for, not divided', () => {
    const rows: Rows = [
      ['KIM Modul 1 – 2022'],
      HEADINGS,
      ['Personal', 90000, 65000],
      ['Sachkosten', 10000, ''],
      ['Summe', 100000, 70000],
    ];
    expect(brief(recognised({ KIM: rows }).findings)).toEqual(['block-grant-only-in-total KIM!B4']);
  });
});

test('a sum of positions that differs is a stated figure, which is tied out', () => {
  const rows: Rows = [
    ['KIM Modul 1 – 2022'],
    ['', 'Kosten', 'Zuwendung'],
    ['Personal', 90000, 65000],
    ['Sachkosten', 10000, 5000],
    ['Summe', 100000, 75000],
  ];
  const { case: input } = recognise(workbookOf({ KIM: rows }));
  expect(input!.statedFigures.map(({ measure, amount }) => [measure, Number(amount)])).toEqual([
    ['cost', 10000000],
    ['grant', 7500000],
  ]);
});

test('an own share behind a blank row, where a year written once does not reach, is none of all years', () => {
  const rows: Rows = [
    ['KIM Modul 1'],
    ['Jahr', 'Position', 'Betrag'],
    ['HHJ 2021', 'Kosten', 100000],
    ['', 'Zuwendung', 70000],
    [],
    ['', 'Eigenmittel', 30000],
    ['HHJ 2022', 'Kosten', 90000],
    ['', 'Zuwendung', 72000],
    ['', 'Eigenmittel', ''],
  ];
  const { case: input, findings, namedTargets } = recognised({ KIM: rows });
  expect(brief(findings)).toEqual(['own-share-without-year KIM!C6']);
  expect(input!.statedFigures).toEqual([]);
  expect(namedTargets.map(({ place, figure }) => [place.cell, figure.year])).toEqual([['C9', 2022]]);
});

describe('a year that only a table beside the list of posts names', () => {
  const HEADINGS = ['', 'Kosten', 'Zuwendung'];
  const beside = (year: number): Rows => [[`KIM ${year}`], HEADINGS, ['Modul 1', 100000, 70000]];
  const years = (text: string): Rows => [
    ['Einstellung', 'Wert'],
    ['Haushaltsjahre', text],
  ];

  test('is a question: the list is what is computed with', () => {
    expect(brief(recognised({ Stellen: posts(), Vorlage: beside(2023) }).findings)).toEqual([
      'year-not-in-list Vorlage!B3',
    ]);
  });

  test('is none where the list covers it, or the settings name other years', () => {
    expect(brief(recognised({ Stellen: posts(), Vorlage: beside(2022) }).findings)).toEqual([]);
    const Einstellungen = years('2021, 2022');
    expect(brief(recognised({ Stellen: posts(), Vorlage: beside(2023), Einstellungen }).findings)).toEqual(
      [],
    );
  });

  test('also where the table is one like the list, which a blank line keeps from being a list', () => {
    const HEAD = ['Modul', 'VZÄ', 'Personalausgaben', 'Sachkosten', 'Kosten gesamt', './. Zuwendung'];
    const rows: Rows = [
      ['KIM'],
      ['2021 1)'],
      [],
      HEAD,
      ['Modul 1', 1.5, 34120, 5507, 39627, 39627],
      ['2022 1)'],
      HEAD,
      ['Modul 1', 1.5, 1657, 6974, 8631, 2848],
    ];
    expect(brief(recognised({ KIM: rows }).findings)).toEqual(['year-not-in-list KIM!E5']);
  });
});

test('a table of years beside the table of the programme gives it no years', () => {
  const rows: Rows = [
    ['KIM'],
    ['', 'Kosten', 'Zuwendung', '', 'Jahr', 'Einwohner'],
    ['Modul 1', 100000, 70000, '', 2021, 85000],
    ['Modul 2', 90000, 60000, '', 2022, 86000],
  ];
  expect(brief(recognised({ KIM: rows }).findings)).toEqual(['block-coordinate-missing KIM!B3']);
});

test('a percentage as a text in the row of totals is a remark', () => {
  const rows: Rows = [
    ['KIM 2022'],
    ['', 'Kosten', 'Zuwendung'],
    ['Modul 1', 100000, 70000],
    ['Modul 2', 90000, 72000],
    ['Summe', 190000, '75 %'],
  ];
  const { case: input, findings } = recognised({ KIM: rows });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual(BOTH);
});

test('merged headings of amounts below years reach all columns they are merged over', () => {
  const rows: Rows = [
    ['KIM Modul 1'],
    ['', 2021, 2022, 2021, 2022],
    ['', 'Kosten', '', 'Zuwendung', ''],
    ['Koordination', 100000, 90000, 70000, 72000],
  ];
  expect(ownShareOf(recognised({ KIM: rows }).case!)).toEqual({ '1/2021': '30000.00', '1/2022': '18000.00' });
});
