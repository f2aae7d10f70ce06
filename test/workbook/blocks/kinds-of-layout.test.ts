import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** Own share by module and year, cells to be filled, and the errors. */
function read(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings, namedTargets } = recognised(sheets);
  const errors = brief(findings);
  if (input === null) return { errors };
  return {
    ownShare: ownShareOf(input),
    targets: namedTargets.map(({ place }) => place.cell),
    errors,
  };
}

const OF_2022 = { '1/2022': '62500.00', '2/2022': '15000.00' };

test('pairs of an amount and its share of the whole below each module', () => {
  expect(
    read({
      KIM: [
        ['KIM Finanzierung 2022'],
        ['', 'Modul 1', '', 'Modul 2', ''],
        ['', 'EUR', 'v. H.', 'EUR', 'v. H.'],
        ['Gesamtkosten', 200000, 100, 60000, 100],
        ['Landeszuwendung', 137500, 68.75, 45000, 75],
        ['Eigenanteil', '', 31.25, '', 25],
      ],
    }),
  ).toEqual({ ownShare: OF_2022, targets: ['B6', 'D6'], errors: [] });
});

test.each([
  ['Vorlage', 'Sitzung'],
  ['alt', 'neu'],
])('versions over measures: of %s and %s the newer counts, in whatever order', (old, current) => {
  const of = (cost: number) => [cost, 137500, ''];
  const headings = ['Kosten', 'Zuwendung', 'Eigenanteil'];
  const sheets = (first: string, second: string): Rows => [
    ['KIM 2022'],
    ['', first, '', '', second, '', ''],
    ['', ...headings, ...headings],
    ['Modul 1', ...of(first === old ? 190000 : 200000), ...of(second === old ? 190000 : 200000)],
  ];
  expect(read({ KIM: sheets(old, current) })).toMatchObject({
    ownShare: { '1/2022': '62500.00' },
    errors: [],
  });
  expect(read({ KIM: sheets(current, old) })).toMatchObject({
    ownShare: { '1/2022': '62500.00' },
    errors: [],
  });
});

test('a long form whose kind of amount stands in a column: Ansatz and Ist', () => {
  expect(
    read({
      KIM: [
        ['KIM'],
        ['Jahr', 'Modul', 'Betrag-Typ', 'Position', 'Betrag'],
        [2022, 'Modul 1', 'Ansatz', 'Kosten', 200000],
        [2022, 'Modul 1', 'Ist', 'Kosten', 190000],
        [2022, 'Modul 1', 'Ansatz', 'Zuwendung', 137500],
        [2022, 'Modul 1', 'Ist', 'Zuwendung', 130000],
      ],
    }),
  ).toMatchObject({ ownShare: { '1/2022': '60000.00' }, errors: ['block-version-counts KIM!C4'] });
});

test('a form of labels and values, with module and year in its title', () => {
  expect(
    read({
      Antrag: [
        ['Antrag auf Zuwendung KIM – Modul 2, Haushaltsjahr 2022'],
        ['Personalkosten (brutto)', 68000],
        ['Sachausgaben', 9700],
        ['beantragte Zuwendung', '60.000,--'],
        ['Eigenanteil', ''],
      ],
    }),
  ).toEqual({ ownShare: { '2/2022': '17700.00' }, targets: ['B5'], errors: [] });
});

test.each<[string, Rows]>([
  [
    'numbers',
    [
      ['Modul', 2],
      ['Haushaltsjahr', 2022],
    ],
  ],
  [
    'texts',
    [
      ['Baustein-Nr.:', 'II'],
      ['Kommune', 'Musterstadt'],
      ['HHJ:', '2022'],
    ],
  ],
])('a form whose module and year are pairs of a name and a value as well: %s', (_, pairs) => {
  expect(
    read({
      Antrag: [
        ['Antrag auf Zuwendung KIM'],
        ...pairs,
        ['Personalkosten (brutto)', 68000],
        ['Sachausgaben', 9700],
        ['beantragte Zuwendung', 60000],
      ],
    }),
  ).toMatchObject({ ownShare: { '2/2022': '17700.00' }, errors: [] });
});

test('a year that stands below the amounts of a form reaches none of them', () => {
  const form: Rows = [
    ['KIM'],
    ['Modul', 1],
    ['Kosten', 68000],
    ['Zuwendung', 55000],
    ['Haushaltsjahr', 2022],
  ];
  expect(read({ Antrag: form }).errors).toEqual(['block-coordinate-missing Antrag!B3']);
});

test('a form of two modules, each with its own number', () => {
  const of = (module: number, cost: number, grant: number): Rows => [
    ['Modul', module],
    ['Kosten', cost],
    ['Zuwendung', grant],
    [],
  ];
  const forms = [...of(1, 200000, 137500), ...of(2, 60000, 45000)];
  expect(read({ KIM: [['KIM'], ['Haushaltsjahr', 2022], ...forms] })).toMatchObject({ ownShare: OF_2022 });
});

test.each([
  [1, 2],
  ['I', 'II'],
])('bare numbers below and behind the heading of modules: %s and %s', (first, second) => {
  const rows: Rows = [
    ['KIM 2022'],
    ['Modul', 'Stellen', 'Kosten', 'Zuwendung', 'Eigenanteil'],
    [first, 2.5, 200000, 137500, ''],
    [second, 1, 60000, 45000, ''],
    ['Summe', 3.5, 260000, 182500, ''],
  ];
  expect(read({ KIM: rows })).toEqual({ ownShare: OF_2022, targets: ['E3', 'E4', 'E5'], errors: [] });
  const columns: Rows = [
    ['KIM 2022'],
    ['Modul', first, second],
    ['Kosten', 200000, 60000],
    ['Zuwendung', 137500, 45000],
  ];
  expect(read({ KIM: columns })).toMatchObject({ ownShare: OF_2022, errors: [] });
});

test('numbers that are not all modules are none, whatever heads them', () => {
  const rows: Rows = [['KIM 2022'], ['Modul', 'Kosten', 'Zuwendung'], [1, 200000, 137500], [7, 60000, 45000]];
  expect(read({ KIM: rows }).errors).not.toEqual([]);
});

describe('a list of cost and grant without a column of the year', () => {
  const heading = ['Modul', 'Stelle', 'VZÄ', 'Kosten', 'Zuwendung'];
  const of = (cost: number): Rows => [
    [1, 'A', 1, cost, 55000],
    [2, 'B', 1, 70000, 55000],
  ];
  const both = { '1/2021': '20000.00', '2/2021': '15000.00', '1/2022': '25000.00', '2/2022': '15000.00' };

  test('whose years are lines between its rows', () => {
    const rows: Rows = [heading, ['Haushaltsjahr 2021'], ...of(75000), ['Haushaltsjahr 2022'], ...of(80000)];
    expect(read({ Stellen: rows })).toMatchObject({ ownShare: both, errors: [] });
  });

  test('on a sheet for each year', () => {
    const sheets = { '2021': [heading, ...of(75000)], '2022': [heading, ...of(80000)] };
    expect(read(sheets)).toMatchObject({ ownShare: both, errors: [] });
  });

  test('with the year in the title of each sheet', () => {
    const sheets = {
      alt: [['KIM-Stellen 2021'], heading, ...of(75000)],
      neu: [['KIM-Stellen 2022'], heading, ...of(80000)],
    };
    expect(read(sheets)).toMatchObject({ ownShare: both, errors: [] });
  });

  test('on a sheet of another year than its title says is a question', () => {
    expect(read({ '2021': [['KIM-Stellen 2022'], heading, ...of(75000)] }).errors).toContain(
      'block-labels-contradict 2021!D3',
    );
  });
});

test('a list of cost and grant on a sheet for each module', () => {
  const of = (cost: number, grant: number): Rows => [
    ['Jahr', 'Stelle', 'VZÄ', 'Kosten', 'Zuwendung'],
    [2022, 'A', 1, cost, grant],
  ];
  expect(read({ 'Modul 1': of(200000, 137500), 'Modul 2': of(60000, 45000) })).toMatchObject({
    ownShare: OF_2022,
    errors: [],
  });
});

test('several columns of cost in each row, next to the number of posts', () => {
  expect(
    read({
      KIM: [
        ['KIM 2022'],
        ['Maßnahme', 'Stellen', 'Personalausgaben', 'Sachausgaben', 'Zuwendung', 'Eigenanteil'],
        ['Modul 1 Koordination', 2.5, 180000, 20000, 137500, ''],
        ['Modul 2 Case Management', 1, 54000, 6000, 45000, ''],
        ['Summe', 3.5, 234000, 26000, 182500, ''],
      ],
    }),
  ).toEqual({ ownShare: OF_2022, targets: ['F3', 'F4', 'F5'], errors: [] });
});

test('a proof of use: what was settled counts, not what was granted', () => {
  expect(
    read({
      Verwendungsnachweis: [
        ['Verwendungsnachweis KIM Modul 1, 2022'],
        ['', 'lt. Zuwendungsbescheid', 'lt. Abrechnung'],
        ['Personalausgaben', 180000, 170000],
        ['Sachausgaben', 20000, 19000],
        ['Landeszuwendung', 137500, 130000],
        ['Eigenanteil', '', ''],
      ],
    }),
  ).toMatchObject({ ownShare: { '1/2022': '59000.00' }, errors: [] });
});

test.each<[string, readonly (string | number)[]]>([
  ['texts', ['5.1', '5.2', '5.3', '5.4']],
  ['numbers', [5.1, 5.2, 5.3, 5.4]],
  ['numbers with a full stop', ['1.', '2.', '3.', '4.']],
])('the numbers of a form in a column of their own name no posts: %s', (_, [one, two, three, four]) => {
  const rows: Rows = [
    ['Verwendungsnachweis KIM Modul 1, 2022'],
    ['Nr.', '', 'lt. Zuwendungsbescheid', 'lt. Abrechnung'],
    [one!, 'Personalausgaben', 180000, 170000],
    [two!, 'Sachausgaben', 20000, 19000],
    [three!, 'Landeszuwendung', 137500, 130000],
    [four!, 'Eigenanteil', '', ''],
  ];
  expect(read({ VN: rows })).toMatchObject({ ownShare: { '1/2022': '59000.00' }, errors: [] });
});

test('footnote marks, hyphenation, rough and written-out amounts, notes below', () => {
  expect(
    read({
      KIM: [
        ['KIM 2022 ¹)'],
        ['', 'Gesamt-\nkosten¹', 'Zuwen-\ndung 2)', 'Eigen-\nanteil*'],
        ['Modul 1', 'rd. 200.000 €', '137.500,--', ''],
        ['Modul 2', '60.000,-- EUR', 'ca. 45.000', ''],
        [],
        ['1) gemäß Bescheid vom 12.05.2021'],
        ['2) Modul 1 bis 31.12.2023 bewilligt'],
      ],
    }),
  ).toEqual({ ownShare: OF_2022, targets: ['D3', 'D4'], errors: [] });
});

test.each([
  'KIM Modul 1 – Finanzierung 07/2022–12/2022',
  'KIM Modul 1 (01.07.2022 – 31.12.2022)',
  'KIM Modul 1 im Haushaltsjahr 2022 (6 Monate)',
])('months or a period of one year in the title name the year: %s', (title) => {
  expect(
    read({ KIM: [[title], ['Kosten', 40000], ['Zuwendung', 27500], ['Monate', 6], ['Eigenanteil', '']] }),
  ).toEqual({
    ownShare: { '1/2022': '12500.00' },
    targets: ['B5'],
    errors: [],
  });
});

test('a period of two years over amounts that name none is a question', () => {
  const errors = ['block-label-unclear KIM!B2'];
  expect(read({ KIM: [['KIM Modul 1 – 07/2021–12/2022'], ['Kosten', 40000], ['Zuwendung', 27500]] })).toEqual(
    { errors },
  );
});

test('a sum of one kind of cost counts alone, and is checked beside its parts', () => {
  const rows = (...costs: Rows): Rows => [
    ['KIM Modul 1 2022'],
    ...costs,
    ['Sachkosten', 10000],
    ['Zuwendung', 60000],
  ];
  const koordination = ['Personalkosten Koordination', 50000];
  const assistenz = ['Personalkosten Assistenz', 20000];
  const both = ['Personalkosten gesamt', 70000];
  const right = { ownShare: { '1/2022': '20000.00' }, errors: [] };
  expect(read({ KIM: rows(both) })).toMatchObject(right);
  expect(read({ KIM: rows(koordination, assistenz, both) })).toMatchObject(right);
  expect(read({ KIM: rows(koordination, assistenz, ['Personalkosten gesamt', 80000]) }).errors).toEqual([
    'block-figure-twice KIM!B4',
  ]);
});

describe('what could be read in two ways is a question at a cell', () => {
  test.each<[string, Rows, string[]]>([
    [
      'months as columns',
      [['KIM Modul 1 2022'], ['', 'Januar', 'Februar'], ['Kosten', 5000, 5000], ['Zuwendung', 4000, 4000]],
      ['block-per-unit KIM!B3', 'block-per-unit KIM!B4'],
    ],
    [
      'a grant that is paid back among others',
      [['KIM 2022'], ['', 'Kosten', 'Zuwendung'], ['Modul 1', 5000, 4000], ['Modul 2', 5000, -3000]],
      ['block-negative KIM!C4'],
    ],
    [
      'a cost of one month',
      [['KIM Modul 1 2022'], ['Personalkosten monatlich', 5000], ['Sachkosten', 9000], ['Zuwendung', 60000]],
      ['block-per-unit KIM!B2'],
    ],
    [
      'a kind of amount that nobody knows',
      [['KIM Modul 1 2022'], ['Personalkosten', 5000], ['Umlage', 9000], ['Zuwendung', 4000]],
      ['block-measure-unknown KIM!A3'],
    ],
    [
      'an amount that is a text',
      [['KIM Modul 1 2022'], ['Personalkosten', 5000], ['Sachkosten', 'offen'], ['Zuwendung', 4000]],
      ['block-illegible KIM!B3'],
    ],
    [
      'parts that do not add up to the whole',
      [
        ['KIM Modul 1 2022'],
        ['Personalkosten', 5000],
        ['Sachkosten', 900],
        ['Gesamtkosten', 7000],
        ['Zuwendung', 4000],
      ],
      ['block-parts-differ KIM!B4'],
    ],
    [
      'T€ in the title and € above a column',
      [['KIM Modul 1 (Angaben in T€)'], ['', '2022 in €'], ['Gesamtkosten', 7000], ['Zuwendung', 4000]],
      ['block-labels-contradict KIM!B3'],
    ],
    [
      'cases counted below the table',
      [['KIM 2022'], ['', 'Kosten', 'Zuwendung'], ['Modul 1', 5000, 4000], [], ['Einbürgerungen', 85, 90]],
      ['block-coordinate-missing KIM!B5'],
    ],
  ])('%s', (_, rows, errors) => {
    expect(read({ KIM: rows }).errors).toEqual(errors);
  });
});

test('a sheet of more cells than are looked at is left unread, with a warning', () => {
  const rows: Rows = [['Zuwendung'], ...Array.from({ length: 20_001 }, () => Array<string>(10).fill('x'))];
  expect(brief(recognised({ Groß: rows }).findings)).toContain('block-too-large Groß!A1');
});

test('equal posts below section lines of their own count both', () => {
  const post = (of: string): Rows => [
    [`Modul 1 Stelle ${of}`, ''],
    ['Kosten', 80000],
    ['Zuwendung', 60000],
  ];
  const sheet: Rows = [['KIM 2022'], ['', 'Betrag'], ...post('A'), ...post('B')];
  expect(read({ KIM: sheet })).toEqual({
    errors: [],
    ownShare: { '1/2022': '40000.00' },
    targets: [],
  });
});

test.each(['Module 1-3', 'Modul I – III', 'Bausteine 1 bis 2'])(
  '`%s` names several modules, which is a question, never the first of them',
  (label) => {
    const rows = (first: string): Rows => [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung', 'Eigenanteil'],
      [first, 260000, 182500, ''],
    ];
    expect(read({ KIM: rows(label) })).toEqual({
      errors: ['block-label-unclear KIM!B3'],
    });
  },
);

describe('tables side by side, each below the title of its module', () => {
  const titles: Rows = [['KIM-Finanzierung'], [], ['KIM Modul 1', '', '', '', 'KIM Modul 2']];
  const both = { '1/2021': '20000.00', '1/2022': '25000.00', '2/2021': '10000.00', '2/2022': '15000.00' };

  test('with years as columns', () => {
    const rows: Rows = [
      ...titles,
      ['', 2021, 2022, '', '', 2021, 2022],
      ['Kosten', 75000, 80000, '', 'Kosten', 65000, 70000],
      ['Zuwendung', 55000, 55000, '', 'Zuwendung', 55000, 55000],
      ['Eigenanteil', '', '', '', 'Eigenanteil', '', ''],
    ];
    expect(read({ KIM: rows })).toEqual({
      ownShare: both,
      targets: ['B7', 'C7', 'F7', 'G7'],
      errors: [],
    });
  });

  test('with years as rows', () => {
    const headings = ['Jahr', 'Kosten', 'Zuwendung'];
    const rows: Rows = [
      ...titles,
      [...headings, '', ...headings],
      [2021, 75000, 55000, '', 2021, 65000, 55000],
      [2022, 80000, 55000, '', 2022, 70000, 55000],
    ];
    expect(read({ KIM: rows })).toMatchObject({ ownShare: both, errors: [] });
  });
});

describe('a title of several years or modules', () => {
  const table = (title: string, ...years: readonly number[]): Rows => [
    [title],
    ['', ...years],
    ['Kosten', 75000, 80000],
    ['Zuwendung', 55000, 55000],
  ];

  test.each([
    'KIM Modul 1 – Doppelhaushalt 2021/2022',
    'KIM Modul 1, Doppelhaushalt 2021/22',
    'KIM Modul 1 (01.07.2021 – 31.12.2022)',
    'KIM Modul 1: Finanzierung 2020-2023',
  ])('says nothing else than the columns below it: %s', (title) => {
    expect(read({ KIM: table(title, 2021, 2022) })).toMatchObject({
      ownShare: { '1/2021': '20000.00', '1/2022': '25000.00' },
      errors: [],
    });
  });

  test('holds for its block only', () => {
    const block = (title: string, ...years: readonly number[]): Rows => [...table(title, ...years), []];
    const rows: Rows = [
      ['KIM Modul 1'],
      ...block('2021/2022', 2021, 2022),
      ...block('2023/2024', 2023, 2024),
    ];
    expect(read({ KIM: rows })).toMatchObject({
      ownShare: { '1/2022': '25000.00', '1/2023': '20000.00' },
      errors: [],
    });
  });

  test('is a question above a year that is none of them, and where no column says one', () => {
    expect(read({ KIM: table('KIM Modul 1 – Doppelhaushalt 2021/2022', 2022, 2023) }).errors).toEqual([
      'block-labels-contradict KIM!C3',
    ]);
    const alone: Rows = [['KIM Modul 1 – 2021/2022'], ['Kosten', 75000], ['Zuwendung', 55000]];
    expect(read({ KIM: alone }).errors).toContain('block-label-unclear KIM!B2');
  });

  test('says nothing else than the modules in its rows', () => {
    const rows = (title: string): Rows => [
      [title],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 200000, 137500],
      ['Modul 2', 60000, 45000],
    ];
    expect(read({ KIM: rows('KIM 2022, Module 1 bis 3') })).toMatchObject({ ownShare: OF_2022, errors: [] });
    expect(read({ KIM: rows('KIM 2022, Module 2 und 3') }).errors).toContain(
      'block-labels-contradict KIM!B3',
    );
  });
});
