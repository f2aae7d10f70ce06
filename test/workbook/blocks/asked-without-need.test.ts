import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** The own shares of a sheet, with what is said besides. */
function read(rows: Rows, sheet = 'KIM') {
  const { case: input, findings } = recognised({ [sheet]: rows });
  return { ownShare: input === null ? null : ownShareOf(input), findings: brief(findings) };
}
const MODULE_1 = ['KIM – Modul 1'];

describe('a column of the year before, which is not named, is there for comparison', () => {
  test.each([
    'Vorjahr',
    'Ergebnis Vorjahr',
    'Ansatz Vorjahr',
    'Vorjahresergebnis',
    'Vorjahr (Ist)',
    'VJ',
    'Vorvorjahr',
    '+/- ggü. Vorjahr',
  ])('%s', (heading) => {
    const rows = [
      MODULE_1,
      ['', heading, 2023, 2024],
      ['Kosten', 90000, 100000, 105000],
      ['Zuwendung', 55000, 60000, 60000],
      ['Eigenanteil', 35000, '', ''],
    ];
    expect(read(rows)).toEqual({ ownShare: { '1/2023': '40000.00', '1/2024': '45000.00' }, findings: [] });
  });

  test('one that is named is a year', () => {
    const rows = [
      MODULE_1,
      ['', 'Vorjahr 2022', 2023],
      ['Kosten', 90000, 100000],
      ['Zuwendung', 55000, 60000],
    ];
    expect(read(rows).ownShare).toEqual({ '1/2022': '35000.00', '1/2023': '40000.00' });
  });
});

test.each([
  'HH 22',
  'HHJ 22',
  'Hj. 22',
  'RE 22',
  "Plan '22",
  'Ansatz 22',
  "'22",
  'HHJ 2022',
  'RE 2022',
  'HPl. 2022',
])('%s is a year', (heading) => {
  const next = heading.replace('22', '23').replace('202023', '2023');
  const rows = [MODULE_1, ['', heading, next], ['Kosten', 90000, 100000], ['Zuwendung', 55000, 60000]];
  expect(read(rows).ownShare).toEqual({ '1/2022': '35000.00', '1/2023': '40000.00' });
});

test.each(['Modul 22', 'Konto 22', 'Stelle 22', '22', 'EG 22'])('%s is none', (heading) => {
  const rows = [MODULE_1, ['', heading], ['Kosten', 90000], ['Zuwendung', 55000]];
  expect(read(rows).ownShare).toBeNull();
});

describe('what was granted and what was spent', () => {
  test.each([
    ['Bewilligung', 'Ausgaben'],
    ['bewilligt', 'verausgabt'],
    ['Bewilligungssumme', 'Gesamtausgaben'],
    ['bewilligte Mittel', 'Kosten'],
  ])('%s | %s | Differenz', (granted, spent) => {
    const rows = [
      ['KIM 2022'],
      ['', granted, spent, 'Differenz'],
      ['Modul 1', 60000, 100000, 40000],
      ['Modul 2', 110000, 140000, 30000],
    ];
    expect(read(rows)).toEqual({ ownShare: { '1/2022': '40000.00', '2/2022': '30000.00' }, findings: [] });
  });

  test('„bewilligt“ above a cost is that of the cost', () => {
    const rows = [MODULE_1, ['', '2022 bewilligt'], ['Kosten', 100000], ['Zuwendung', 60000]];
    expect(read(rows).ownShare).toEqual({ '1/2022': '40000.00' });
    const headed: Rows = [['KIM Modul 1 2022'], ['', 'bewilligt'], ['Kosten', 100000], ['Zuwendung', 60000]];
    expect(read(headed).ownShare).toEqual({ '1/2022': '40000.00' });
  });

  test.each(['Zuwendungen KIM 2022', 'Zuwendung 2022', 'Kosten KIM 2022'])(
    'below „%s“ it is a question which of the two they are',
    (title) => {
      const rows = [[title], ['', 'bewilligt', 'verausgabt'], ['Modul 1', 60000, 55000]];
      expect(read(rows).ownShare).toBeNull();
    },
  );

  test('a grant by its notice belongs to the costs beside it', () => {
    const rows = [MODULE_1, ['Jahr', 'Ausgaben', 'Zuwendung lt. Bescheid'], [2022, 100000, 60000]];
    expect(read(rows)).toEqual({ ownShare: { '1/2022': '40000.00' }, findings: [] });
  });
});

describe('a grant in parts is their sum', () => {
  const inRows = (...grants: readonly (readonly [string, number])[]): Rows => [
    MODULE_1,
    ['', 2022],
    ['Kosten', 100000],
    ...grants,
  ];
  test.each([
    ['Zuwendung Land', 'Zuwendung Bund'],
    ['Landeszuwendung', 'Bundeszuwendung'],
    ['Zuwendung 1. Rate', 'Zuwendung 2. Rate'],
    ['Zuwendung Rate I', 'Zuwendung Rate II'],
    ['Zuwendung Teil 1', 'Zuwendung Teil 2'],
    ['Zuwendung Abschlag 1', 'Zuwendung Abschlag 2'],
    ['Zuwendung Personalkosten', 'Zuwendung für Sachkosten'],
    ['Grundförderung', 'Zusatzförderung'],
  ])('%s, %s', (one, other) => {
    expect(read(inRows([one, 50000], [other, 10000]))).toEqual({
      ownShare: { '1/2022': '40000.00' },
      findings: ['block-grant-in-parts KIM!B4'],
    });
  });

  test('also where a second row of headings names them', () => {
    const rows = [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung', ''],
      ['', '', 'Land', 'Bund'],
      ['Modul 1', 100000, 50000, 10000],
    ];
    expect(read(rows)).toEqual({
      ownShare: { '1/2022': '40000.00' },
      findings: ['block-grant-in-parts KIM!C4'],
    });
  });

  test('beside the whole grant they say nothing new', () => {
    const rows = inRows(['Zuwendung', 60000], ['Zuwendung 1. Rate', 50000], ['Zuwendung 2. Rate', 10000]);
    expect(read(rows)).toEqual({ ownShare: { '1/2022': '40000.00' }, findings: [] });
  });

  test.each<[string, Rows]>([
    ['the same part twice', inRows(['Zuwendung 1. Rate', 50000], ['Zuwendung 1. Rate', 10000])],
    ['parts of different things', inRows(['Zuwendung Land', 50000], ['Förderung Bund', 10000])],
    [
      'parts that are not the whole',
      inRows(['Zuwendung', 50000], ['Zuwendung Rate 1', 5000], ['Zuwendung Rate 2', 5000]),
    ],
  ])('%s are a question', (_, rows) => {
    const { ownShare, findings } = read(rows);
    expect(ownShare).toBeNull();
    expect(findings[0]).toMatch(/^block-figure-/);
  });
});

describe('a word for nothing where a grant or a part of the cost should stand', () => {
  test.each(['keine', 'entfällt', 'entf.', './.', '-', '–'])('„%s“ is no grant', (word) => {
    const rows = [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 100000, 60000],
      ['Modul 2', 50000, word],
    ];
    expect(read(rows)).toEqual({
      ownShare: { '1/2022': '40000.00', '2/2022': '50000.00' },
      findings: ['block-no-grant KIM!C4'],
    });
  });

  test.each(['keine', 'entfällt', '-'])('„%s“ is no part of the cost', (word) => {
    const rows = [
      MODULE_1,
      ['', 2022],
      ['Personalkosten', 100000],
      ['Sachkosten', word],
      ['Zuwendung', 60000],
    ];
    expect(read(rows)).toEqual({ ownShare: { '1/2022': '40000.00' }, findings: [] });
  });

  test.each(['keine', 'entfällt', './.'])('„%s“ counts as 0 in a list', (word) => {
    const rows = [
      ['Modul', 'Jahr', 'Gesamtkosten', 'Zuwendung'],
      [2, 2022, 50000, word],
    ];
    expect(read(rows, 'Stellen')).toEqual({
      ownShare: { '2/2022': '50000.00' },
      findings: ['nothing-read-as-zero Stellen!D2'],
    });
  });

  test.each(['offen', 'n. v.', 'k. A.', '?', 'nein'])('„%s“ is none of them', (word) => {
    const rows = [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 100000, 60000],
      ['Modul 2', 50000, word],
    ];
    expect(read(rows)).toEqual({ ownShare: null, findings: ['block-illegible KIM!C4'] });
  });

  test('the whole cost is asked for', () => {
    const rows = [
      ['KIM 2022'],
      ['', 'Kosten', 'Zuwendung'],
      ['Modul 1', 100000, 60000],
      ['Modul 2', '-', 50000],
    ];
    expect(read(rows)).toEqual({ ownShare: null, findings: ['block-cost-missing KIM!C4'] });
  });
});

describe('what became of a grant is left out beside it', () => {
  test.each([
    'bereits abgerufen',
    'noch abzurufen',
    'ausgezahlt',
    'Mittelabruf',
    'davon abgerufen',
    '1. Abschlag (15.03.)',
    'Restzahlung',
  ])('%s as a row and as a column', (words) => {
    const asRow = [MODULE_1, ['', 2022], ['Kosten', 100000], ['Zuwendung', 60000], [words, 30000]];
    expect(read(asRow).ownShare).toEqual({ '1/2022': '40000.00' });
    const asColumn = [['KIM 2022'], ['', 'Kosten', 'Zuwendung', words], ['Modul 1', 100000, 60000, 30000]];
    expect(read(asColumn).ownShare).toEqual({ '1/2022': '40000.00' });
  });

  test('alone it is asked about', () => {
    const rows = [MODULE_1, ['', 2022], ['Kosten', 100000], ['bereits abgerufen', 30000]];
    expect(read(rows)).toEqual({ ownShare: null, findings: ['block-paid-only KIM!B4'] });
  });
});

test('the parts of a grant by their words, quoted without the sign behind them', () => {
  const parts = (...labels: readonly [string, string]): Rows => [
    ['KIM 2022', 'Modul 1'],
    ['Kosten', 72000],
    [labels[0], 55000],
    [labels[1], 5000],
    ['Eigenanteil', ''],
  ];
  expect(read(parts('Landesförderung (Grundbetrag)', 'Landesförderung (Aufstockung)'))).toEqual({
    ownShare: { '1/2022': '12000.00' },
    findings: ['block-grant-in-parts KIM!B3'],
  });
  const { findings } = recognised({ KIM: parts('Zuwendung Land -', 'Zuwendung Bund -') });
  expect(findings[0]!.values).toEqual({ labels: '„Zuwendung Land“, „Zuwendung Bund“' });
});
