import { recognise } from '../../../src/workbook/recognise';
import { brief, recognised, sentences, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

const heading = ['', 'Kosten', 'Zuwendung'];

function findings(rows: Rows): string[] {
  return brief(recognised({ KIM: rows }).findings);
}

test('what cannot be read is asked for once, and not as a missing grant besides', () => {
  expect(findings([['KIM 2022'], heading, ['Modul 1', 100000, '70,711']])).toEqual([
    'ambiguous-number KIM!C3',
  ]);
  expect(findings([['KIM 2022'], ['', 'Kosten (CHF)', 'Zuwendung'], ['Modul 1', 100000, 70000]])).toEqual([
    'amount-in-currency KIM!B3',
  ]);
});

test('a question about several cells names them all', () => {
  const rows: Rows = [heading, ['Modul 1', 100000, 70000], ['Modul 2', 80000, 60000]];
  expect(sentences(recognised({ KIM: rows }).findings)).toEqual([
    'KIM!B2: Zu dieser Zahl (Kosten) sagt keine Beschriftung, zu welchem Haushaltsjahr sie gehört. Bitte in der Zeile, ' +
      'über der Spalte oder im Titel angeben. Ebenso: C2, B3, C3.',
  ]);
});

test.each(['Modul 1.5', '1 vs. 2', 'Modul 1 vs. 2', 'Modul 1 statt 2', '1 oder 2'])(
  '„%s“ is no module: asked once, in its own words',
  (label) => {
    const rows: Rows = [['KIM 2022'], heading, [label, 100000, 70000], ['Modul 3', 80000, 60000]];
    expect(sentences(recognised({ KIM: rows }).findings)).toEqual([
      `KIM!B3: Die Beschriftung „${label}“ sagt nicht eindeutig, zu welchem Modul diese Zahl gehört. Bitte ein ` +
        'einziges angeben. Ebenso: C3.',
    ]);
  },
);

test('an amount larger than any budget is refused at its cell, as in a list', () => {
  for (const cost of [50_190_000_000_001, 5e18]) {
    expect(findings([['KIM 2022'], heading, ['Modul 1', cost, 70000]])).toEqual(['number-too-large KIM!B3']);
  }
});

test.each([
  [100, 70],
  [100_000_000, 70_000_000],
])('a cost of %d € for a module and year is hardly meant so, and counts with a warning', (cost, grant) => {
  expect(findings([['KIM 2022'], heading, ['Modul 1', cost, grant]])).toEqual([
    'block-cost-implausible KIM!B3',
  ]);
});

test('the only budget year of the settings is that of figures without one', () => {
  const KIM: Rows = [heading, ['Modul 1', 100000, 70000]];
  const Einstellungen = (years: string | number): Rows => [
    ['Einstellung', 'Wert'],
    ['Haushaltsjahre', years],
  ];
  const one = recognised({ KIM, Einstellungen: Einstellungen(2022) });
  expect(ownShareOf(one.case!)).toEqual({ '1/2022': '30000.00' });
  expect(brief(one.findings)).toEqual(['block-year-of-setting KIM!B2']);
  expect(brief(recognised({ KIM, Einstellungen: Einstellungen('2022, 2023') }).findings)).toEqual([
    'block-coordinate-missing KIM!B2',
  ]);
});

test('a long form that only tells expenses and income apart', () => {
  const of = (module: string, expense: number, income: number): Rows => [
    [module, 2022, 'Aufwand', expense],
    [module, 2022, 'Ertrag', income],
  ];
  const rows: Rows = [
    ['KIM'],
    ['Modul', 'Jahr', 'Aufwand/Ertrag', 'Betrag'],
    ...of('Modul 1', 100000, 70000),
    ...of('Modul 2', 80000, 60000),
    ['Summe', '', '', 310000],
  ];
  const { case: input, findings: said } = recognised({ KIM: rows });
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '2/2022': '20000.00' });
  expect(brief(said)).toEqual(['block-income-is-grant KIM!D4']);
});

test.each([1900, 1904] as const)('years that Excel keeps as dates count from %d', (dateSystem) => {
  const days = dateSystem === 1900 ? [44562, 44927] : [43100, 43465];
  const rows: Rows = [
    ['KIM Modul 1', ...days],
    ['Kosten', 100000, 110000],
    ['Zuwendung', 70000, 77000],
  ];
  const formats = { 'KIM!B1': 'YYYY', 'KIM!C1': 'YYYY' };
  const { case: input } = recognise(workbookOf({ KIM: rows }, { formats, dateSystem }));
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00', '1/2023': '33000.00' });
});

test('a column of days beside amounts is none of amounts', () => {
  const rows: Rows = [['KIM 2022'], [...heading, 'Bescheid vom'], ['Modul 1', 100000, 70000, 44621]];
  const { case: input, findings: said } = recognise(
    workbookOf({ KIM: rows }, { formats: { 'KIM!D3': 'dd.mm.yyyy' } }),
  );
  expect(ownShareOf(input!)).toEqual({ '1/2022': '30000.00' });
  expect(said).toEqual([]);
});

test.each(['Vorlage 12/2022', 'Drs. 06/2021', 'Sitzungsvorlage Nr. 12/2022', 'BV/12/2022'])(
  'the number of a paper is no year: %s',
  (paper) => {
    const rows = (title: string): Rows => [[title], ['', 2023], ['Kosten', 100000], ['Zuwendung', 70000]];
    const expected = { '1/2023': '30000.00' };
    expect(ownShareOf(recognised({ KIM: rows(`${paper} – KIM Modul 1`) }).case!)).toEqual(expected);
    const sheet = paper.replaceAll('/', '_');
    expect(ownShareOf(recognised({ [sheet]: rows('KIM Modul 1') }).case!)).toEqual(expected);
  },
);

test.each<[string, Rows]>([
  [
    'with a row of units',
    [
      ['Modulhandbuch Integration'],
      ['Modul', 'Titel', 'Aufwand', 'Kosten', 'Förderung'],
      ['', '', 'Std.', 'EUR', 'EUR'],
      ['Modul 1', 'Deutsch A1', 100, 450, 300],
      ['Modul 2', 'Deutsch A2', 120, 500, 350],
    ],
  ],
  [
    'with its words in a column',
    [
      ['Modul', 'Workload (h)', 'Kosten', 'Zuschuss'],
      ['Modul 1', 100, 450, 300],
    ],
  ],
])('modules of a course are none of the programme: %s', (_, rows) => {
  expect(brief(recognised({ Handbuch: rows }).findings)).toEqual(['no-posts-table']);
});

test('labels of amounts beside figures in their own row reach nothing, and are asked about', () => {
  const asked = findings([
    ['Kommunales Integrationsmanagement NRW 2022'],
    [1, 'Gesamtkosten', 'abzüglich Fördermittel', 5],
    ['Modul I', '172.970,--', '138.380,--', 'siehe Vorlage'],
  ]);
  expect(asked).toContain('block-label-lost KIM!B2');
});
