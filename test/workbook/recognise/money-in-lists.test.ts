import { compute } from '../../../src/domain/compute';
import { ruleSetOf } from '../../../src/domain/rules/programmes';
import { brief, recognised, type Rows } from '../workbook-of';

const OF_YEARS = ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'];
const byYear = (heading: string, ...amounts: (string | number)[]): Rows => [
  [...OF_YEARS, heading],
  [1, 2022, 72000, 55000, amounts[0]!],
  [2, 2022, 80000, 55000, amounts[1]!],
];
const byFte = (heading: string, amount: number, until = '31.12.2022'): Rows => [
  ['Modul', 'VZÄ', 'Personalkosten je VZÄ', heading, 'Beginn', 'Ende'],
  [2, 1, 72000, amount, '01.01.2022', until],
];

describe('money of others in a column of a list of posts', () => {
  test.each(['Gegenfinanzierung', 'Drittmittel', 'Integrationspauschale', 'Leistungen Dritter'])(
    '%s is a source of the module and year of its row, whose status is asked for',
    (heading) => {
      const { case: input, findings } = recognised({ Stellen: byYear(heading, 5000, 6000) });
      expect(findings).toMatchObject([
        { code: 'source-without-status', place: { cell: 'E2' }, also: ['E3'] },
      ]);
      expect(input!.moneySources).toMatchObject([
        { label: heading, kind: 'counter-financing', years: [2022], module: 1, low: 500_000, status: null },
        { label: heading, kind: 'counter-financing', years: [2022], module: 2, low: 600_000, status: null },
      ]);
    },
  );

  test('is in the unit of the list', () => {
    const rows: Rows = [
      ['Modul', 'Jahr', 'Gesamtkosten (T€)', 'Zuwendung (T€)', 'Drittmittel (T€)'],
      [1, 2022, 72, 55, 5],
    ];
    expect(recognised({ Stellen: rows }).case!.moneySources).toMatchObject([{ low: 500_000 }]);
  });

  test('of posts over several years is not deducted, and it is said why', () => {
    expect(brief(recognised({ Stellen: byFte('Drittmittel', 5000) }).findings)).toEqual([
      'source-without-status Stellen!D2',
    ]);
    const { case: input, findings } = recognised({ Stellen: byFte('Drittmittel', 5000, '31.12.2023') });
    expect(brief(findings)).toContain('source-column-without-year Stellen!D1');
    expect(input!.moneySources).toEqual([]);
  });
});

describe('the own share in a column of a list of posts', () => {
  test('is filled where it is empty', () => {
    const { namedTargets } = recognised({ Stellen: byYear('Eigenanteil', '', '') });
    expect(namedTargets).toMatchObject([
      { place: { cell: 'E2' }, figure: { measure: 'own-share', module: 1, year: 2022 } },
      { place: { cell: 'E3' }, figure: { measure: 'own-share', module: 2, year: 2022 } },
    ]);
  });

  test.each(['Eigenanteil', 'Eigenmittel', 'Anteil Kreis'])(
    '%s is tied out where it is filled',
    (heading) => {
      const { case: input } = recognised({ Stellen: byYear(heading, 17000, 20000) });
      expect(compute(input!, ruleSetOf(input!.settings)).figures.tieOut).toMatchObject([
        { verdict: 'exact', origin: { cells: { amount: 'E2', label: 'E1' } } },
        { verdict: 'deviates', origin: { cells: { amount: 'E3', label: 'E1' } } },
      ]);
    },
  );

  test('of one of several posts of a module stays as it is, which is said once', () => {
    const rows = byYear('Eigenanteil', 17000, 25000).map((row) =>
      row[0] === 2 ? [1, ...row.slice(1)] : row,
    );
    expect(recognised({ Stellen: rows }).findings).toMatchObject([
      { code: 'own-share-of-one-post', place: { cell: 'E2' }, also: ['E3'] },
    ]);
  });
});

/** One post of module 2 with an own share of 17.000 € in 2022. */
const onePost = (...headings: string[]): Rows => [
  [...OF_YEARS, ...headings],
  [2, 2022, 72000, 55000, ...headings.map(() => '')],
];
const withUnits = (heading: string, unit: string, amount: number | string): Rows => [
  [...OF_YEARS, heading],
  ['', '', 'T€', 'T€', unit],
  [2, 2022, 72, 55, amount],
];
const inMixedUnits = (heading: string, amount: number | string): Rows => [
  ['Modul', 'Jahr', 'Gesamtkosten (T€)', 'Zuwendung (€)', heading],
  [2, 2022, 72, 55000, amount],
];

describe('a column beside the fields of a list has its own unit', () => {
  test('that of the row of units', () => {
    expect(recognised({ Stellen: withUnits('Eigenanteil', '€', 17000) }).case!.statedFigures).toMatchObject([
      { amount: 1_700_000 },
    ]);
    expect(recognised({ Stellen: withUnits('Drittmittel', '€', 5000) }).case!.moneySources).toMatchObject([
      { low: 500_000 },
    ]);
    const [inEuro] = recognised({ Stellen: withUnits('Eigenanteil', '€', '') }).namedTargets;
    expect(inEuro).not.toHaveProperty('euroPerUnit');
    const [inThousands] = recognised({ Stellen: withUnits('Eigenanteil', 'T€', '') }).namedTargets;
    expect(inThousands).toMatchObject({ euroPerUnit: 1000 });
  });

  test.each(['Eigenanteil', 'Drittmittel'])('and is asked for where nobody says it: %s', (heading) => {
    for (const amount of [17000, '']) {
      const { case: input, namedTargets, findings } = recognised({ Stellen: inMixedUnits(heading, amount) });
      expect(namedTargets).toEqual([]);
      expect(input).toMatchObject({ moneySources: [], statedFigures: [] });
      const isRead = heading === 'Drittmittel' && amount === '';
      expect(brief(findings)).toEqual(isRead ? [] : ['amount-column-without-unit Stellen!E1']);
    }
  });
});

describe('only the whole own share of a year is filled', () => {
  test.each([
    'Eigenanteil Vorjahr',
    'Eigenanteil alt',
    'Eigenanteil lt. Vorlage',
    'Eigenanteil Ist',
    'Eigenanteil Kommunen',
    'Eigenanteil Träger',
    'Eigenanteil vor Gegenfinanzierung',
    'Eigenanteil (vor Gegenfinanzierung)',
  ])('not by %s', (heading) => {
    const { namedTargets, findings } = recognised({ Stellen: onePost(heading) });
    expect(namedTargets).toEqual([]);
    expect(brief(findings)).toEqual(['own-share-not-filled Stellen!E1']);
  });

  test.each(['Eigenanteil', 'Eigenanteil 2022', 'Eigenanteil (in €)', 'Eigenanteil Modul 2'])(
    'by %s',
    (heading) => {
      expect(recognised({ Stellen: onePost(heading) }).namedTargets).toMatchObject([
        { place: { cell: 'E2' }, figure: { measure: 'own-share', module: 2, year: 2022 } },
      ]);
    },
  );

  test('and by neither of two', () => {
    const { namedTargets, findings } = recognised({ Stellen: onePost('Eigenanteil', 'Eigenmittel') });
    expect(namedTargets).toEqual([]);
    expect(brief(findings)).toEqual(['own-share-not-filled Stellen!E1', 'own-share-not-filled Stellen!F1']);
  });
});

describe('a cell that holds no amount stops nothing', () => {
  test.each(['offen', 'siehe Vorlage', '20 %'])('%s', (word) => {
    for (const heading of ['Eigenanteil', 'Drittmittel']) {
      const { case: input, namedTargets, findings } = recognised({ Stellen: byYear(heading, word, 0) });
      expect(brief(findings)).toContain('amount-cell-not-read Stellen!E2');
      expect(input).not.toBeNull();
      expect(namedTargets).toEqual([]);
    }
  });

  test.each(['keine', 'entfällt', '-', 0])('third-party money of %s is none', (word) => {
    const { case: input, findings } = recognised({ Stellen: byYear('Drittmittel', word, word) });
    expect(findings).toEqual([]);
    expect(input!.moneySources).toEqual([]);
  });

  test('third-party money below zero is asked about and does not count', () => {
    const { case: input, findings } = recognised({ Stellen: byYear('Drittmittel', -5000, '') });
    expect(brief(findings)).toEqual(['amount-cell-not-read Stellen!E2']);
    expect(input!.moneySources).toEqual([]);
  });
});

test('only the rows of the version that counts have third-party money and own shares', () => {
  const rows: Rows = [
    [...OF_YEARS, 'Stand', 'Drittmittel', 'Eigenanteil'],
    [2, 2022, 72000, 55000, 'Vorlage', 7000, ''],
    [2, 2022, 80000, 55000, 'Sitzung', 5000, ''],
  ];
  const { case: input, namedTargets } = recognised({ Stellen: rows });
  expect(input!.moneySources).toMatchObject([{ low: 500_000 }]);
  expect(namedTargets).toMatchObject([{ place: { cell: 'G3' } }]);
});

describe('the status of third-party money in a list', () => {
  test('is that of a column of its own', () => {
    const rows: Rows = [
      [...OF_YEARS, 'Drittmittel', 'Status Drittmittel'],
      [2, 2022, 72000, 55000, 5000, 'bewilligt'],
    ];
    const { case: input, findings } = recognised({ Stellen: rows });
    expect(findings).toEqual([]);
    expect(input!.moneySources).toMatchObject([{ low: 500_000, status: 'granted' }]);
  });

  test('is told where the word of that column is read as another', () => {
    const rows: Rows = [
      [...OF_YEARS, 'Drittmittel', 'Status Drittmittel'],
      [2, 2022, 72000, 55000, 5000, 'in Aussicht gestellt'],
    ];
    const { findings } = recognised({ Stellen: rows });
    expect(brief(findings)).toEqual(['status-counts-as-requested Stellen!F2']);
  });

  test.each([
    ['Drittmittel bewilligt', 'granted'],
    ['Drittmittel (beantragt)', 'requested'],
    ['bewilligte Drittmittel', 'granted'],
  ])('is that of the heading: %s', (heading, status) => {
    const { case: input, findings } = recognised({ Stellen: byYear(heading, 5000, '') });
    expect(findings).toEqual([]);
    expect(input!.moneySources).toMatchObject([{ status }]);
  });

  test('money that was applied for does not count beside that granted', () => {
    const rows: Rows = [
      [...OF_YEARS, 'Drittmittel beantragt', 'Drittmittel bewilligt'],
      [2, 2022, 72000, 55000, 8000, 5000],
    ];
    const { case: input, findings } = recognised({ Stellen: rows });
    expect(brief(findings)).toEqual(['amount-column-not-read Stellen!E1']);
    expect(input!.moneySources).toMatchObject([{ low: 500_000, status: 'granted' }]);
  });
});

test('each of two lists on a sheet has its row of units', () => {
  const rows: Rows = [
    OF_YEARS,
    ['', '', 'T€', 'T€'],
    [2, 2022, 72, 55],
    ['', '', '', ''],
    ['Modul', 'Jahr', 'Gesamtkosten (€)', 'Zuwendung (€)'],
    [1, 2022, 64000, 55000],
  ];
  const { case: input, findings } = recognised({ Stellen: rows });
  expect(findings).toEqual([]);
  expect(input!.posts).toMatchObject([{ module: 2 }, { module: 1 }]);
});

describe('a column of amounts that a list of posts has no field for', () => {
  test.each([
    ['Bundesmittel', 'amount-column-not-read'],
    ['Zuschuss Bund', 'amount-column-not-read'],
    ['Spenden', 'amount-column-not-read'],
    ['Kostenbeteiligung der Gemeinden', 'amount-column-not-read'],
    ['Rücklage', 'amount-column-not-read'],
    ['Bund', 'amount-column-not-read'],
    ['Stiftung', 'amount-column-not-read'],
    ['Anteil Jobcenter', 'amount-column-not-read'],
    ['Drittmittel je VZÄ', 'amount-column-not-read'],
    ['Drittmittel monatlich', 'amount-column-not-read'],
    ['Sonstiges (€)', 'amount-column-not-read'],
    ['bereits abgerufen', 'block-paid-left-out'],
    ['Reisekosten', 'cost-column-not-read'],
    ['Sonstige Kosten', 'cost-column-not-read'],
  ])('is named at its heading: %s', (heading, code) => {
    expect(brief(recognised({ Stellen: byFte(heading, 5000) }).findings)).toEqual([`${code} Stellen!D1`]);
  });

  test.each(['Kosten Vorjahr', 'Differenz', 'Kostenstelle', 'Summe', 'Entgeltgruppe', 'Telefonnummer'])(
    'is not meant by %s',
    (heading) => {
      expect(brief(recognised({ Stellen: byFte(heading, 5000) }).findings)).toEqual([]);
    },
  );

  test('is not named where it is empty, or contained in the whole cost', () => {
    expect(brief(recognised({ Stellen: byFte('Spenden', 0) }).findings)).toEqual([]);
    expect(brief(recognised({ Stellen: byYear('Reisekosten', 300, 400) }).findings)).toEqual([]);
  });
});
