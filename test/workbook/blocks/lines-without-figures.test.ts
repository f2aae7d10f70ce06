import { brief, recognised, type Rows } from '../workbook-of';
import { ownShareOf } from './own-share-of';

/** Own share by module and year, what is stated with its module and year, and the findings. */
function read(sheet: Rows) {
  const { case: input, findings } = recognised({ KIM: sheet });
  return {
    ownShare: input === null ? null : ownShareOf(input),
    stated: input?.statedFigures.map(
      ({ origin, measure, module, year }) => `${origin.cells?.amount} ${measure} ${module}/${year}`,
    ),
    findings: brief(findings),
  };
}

test('a line without a figure beside rows of others heads nothing: posts of a total', () => {
  const table = (year: number): Rows => [
    [`Haushaltsjahr ${year}`, '', '', ''],
    ['Modul 1', 'VZÄ', 1.5, 'siehe Vorlage'],
    ['', 'Kosten', 200000, ''],
    ['', 'Zuwendung', 137500, ''],
    ['Σ', 'VZÄ', '', 'siehe Vorlage'],
    ['', 'Kosten', 200000, ''],
    ['', 'Zuwendung', 137500, ''],
  ];
  expect(read([['KIM'], ...table(2021), [''], ...table(2022)])).toEqual({
    ownShare: { '1/2021': '62500.00', '1/2022': '62500.00' },
    stated: ['C7 cost null/2021', 'C8 grant null/2021', 'C15 cost null/2022', 'C16 grant null/2022'],
    findings: [],
  });
});

test('a cost that nobody knows below an empty line of posts is a question', () => {
  expect(
    read([
      ['KIM 2022'],
      ['', 'Betrag'],
      ['VZÄ Modul 1', 1.5],
      ['VZÄ Summe', ''],
      ['Fortbildungen Modul 1', 5000],
      ['Personalkosten Modul 1', 68000],
      ['Zuwendung Modul 1', 50000],
    ]),
  ).toMatchObject({ ownShare: null, findings: ['block-measure-unknown KIM!A5'] });
});

test('an empty total below the rows of a module is of that module', () => {
  expect(
    read([
      ['KIM'],
      ['Modul 2'],
      ['', 'Betrag'],
      ['2021 VZÄ', 1],
      ['2021 Kosten', 60000],
      ['2021 Zuwendung', 45000],
      ['2022 VZÄ', 1],
      ['2022 Kosten', 62000],
      ['2022 Zuwendung', 45000],
      ['gesamt VZÄ', ''],
      ['gesamt Kosten', 122000],
      ['gesamt Zuwendung', 90000],
    ]),
  ).toEqual({
    ownShare: { '2/2021': '15000.00', '2/2022': '17000.00' },
    stated: ['B11 cost 2/null', 'B12 grant 2/null'],
    findings: [],
  });
});

test('rows below a line of shares are no amounts', () => {
  const rows = (of: string, amount: number): Rows => [[of], ['', 'Betrag'], ['Modul 1', amount]];
  expect(
    read([
      ['KIM 2022'],
      ...rows('Kosten', 100000),
      ...rows('Zuwendung', 80000),
      ...rows('Eigenanteil', 20000),
      ...rows('Förderquote', 0.8),
    ]),
  ).toEqual({ ownShare: { '1/2022': '20000.00' }, stated: ['B10 own-share 1/2022'], findings: [] });
});

test('a year on a line of its own holds for the rows below it, also above the headings', () => {
  expect(
    read([
      ['KIM (Stand: Mai 2020) (in T€)'],
      ['2021'],
      ['Modul', 'Kosten gesamt', 'Landesförderung', 'Förderquote'],
      ['Modul 1', 524.47, 419.58, 0.8],
      ['2022'],
      ['Modul 1', 550.74, 440.59, 0.8],
    ]),
  ).toMatchObject({ ownShare: { '1/2021': '104890.00', '1/2022': '110150.00' } });
});

test('positions with an amount are no stated figures where only a grant is missing', () => {
  expect(
    read([
      ['KIM 2022'],
      ['Modul', 'Position', 'Betrag'],
      ['Modul 2', 'Kosten', 407020],
      ['', 'Zuwendung Land', ''],
      ['', 'Eigenanteil', 0],
    ]),
  ).toMatchObject({ ownShare: null, findings: ['block-grant-missing KIM!C3'] });
});

test('a total behind the modules of each year is of that year, one behind the years of all', () => {
  const rows = (of: string, cost: number, grant: number): Rows => [
    [of],
    ['Kosten', cost],
    ['Zuwendung', grant],
  ];
  const year = (of: number): Rows => [
    [`HHJ ${of}`],
    ...rows('Modul 1', 100000, 80000),
    ...rows('Modul 2', 60000, 45000),
    [''],
    ...rows('Gesamt', 160000, 125000),
  ];
  expect(
    read([['KIM'], ...year(2021), [''], ...year(2022), [''], ...rows('Gesamt', 320000, 250000)]),
  ).toEqual({
    ownShare: { '1/2021': '20000.00', '2/2021': '15000.00', '1/2022': '20000.00', '2/2022': '15000.00' },
    stated: [
      'B11 cost null/2021',
      'B12 grant null/2021',
      'B23 cost null/2022',
      'B24 grant null/2022',
      'B27 cost null/null',
      'B28 grant null/null',
    ],
    findings: [],
  });
});

test('an amount that cannot be read is the only question of its row', () => {
  expect(
    read([
      ['KIM'],
      ['', 'Kosten 2021', 'Kosten 2022', 'Zuwendung 2021', 'Zuwendung 2022'],
      ['Modul 1', 100000, '?', 80000, 80000],
      ['Modul 2', 60000, 62000, 45000, 45000],
    ]).findings,
  ).toEqual(['block-illegible KIM!C3']);
});

test('years with the mark of a footnote, and a module by its number and offices', () => {
  expect(
    read([
      ['KIM'],
      ['3 – Ausländer- und Einbürgerungsbehörde'],
      ['Jahr', 'Kosten', 'Zuwendung'],
      ['2021*', 100000, 80000],
      ['2022*', 120000, 90000],
    ]),
  ).toMatchObject({ ownShare: { '3/2021': '20000.00', '3/2022': '30000.00' }, findings: [] });
});

test('`Ergebnis` behind the years is their total', () => {
  expect(
    read([
      ['KIM'],
      ['', 'Kosten 2021', 'Kosten 2022', 'Kosten Ergebnis', 'Zuwendung 2021', 'Zuwendung 2022'],
      ['Modul 1', 100000, 90000, 190000, 80000, 80000],
    ]),
  ).toEqual({
    ownShare: { '1/2021': '20000.00', '1/2022': '10000.00' },
    stated: ['D3 cost 1/null'],
    findings: [],
  });
});

test('an empty row of a group is none that heads: the total behind it is of all modules', () => {
  const group = (of: string, first: number, second: number | '', sum: number): Rows => [
    [of, 'Modul 1', first],
    ['', 'Modul 2', second],
    ['', 'Insgesamt', sum],
  ];
  expect(
    read([
      ['KIM 2021'],
      ...group('Kosten', 100000, 60000, 160000),
      ...group('Zuwendung', 80000, 45000, 125000),
      ...group('Eigenanteil', 20000, '', 35000),
    ]).stated,
  ).toEqual(['C4 cost null/2021', 'C7 grant null/2021', 'C8 own-share 1/2021', 'C10 own-share null/2021']);
});

test('a number that cannot be read, of a cost that nobody knows, is a question', () => {
  const sheet: Rows = [
    ['KIM 2021'],
    ['', 'Betrag'],
    ['M1 Personalausgaben', 164420],
    ['M1 Fortbildungen', '1,234.50'],
    ['M1 Zuwendung Land', 77220],
  ];
  expect(read(sheet)).toMatchObject({ ownShare: null, findings: ['block-measure-unknown KIM!A4'] });
});

test('the name of a sheet is enough to say which module it is of', () => {
  const { case: input } = recognised({
    'Modul 1': [
      ['Jahr', 'VZÄ', 'Kosten gesamt', 'Zuwendung'],
      ['2021', 1.5, 181560, -145250],
    ],
  });
  expect(ownShareOf(input!)).toEqual({ '1/2021': '36310.00' });
});

test('a sheet none of whose amounts can be read is asked about, cell by cell', () => {
  const { blocks, findings } = recognised({
    KIM: [['KIM Modul 1 2022'], ['Kosten', 'folgt noch'], ['Zuwendung', '130k'], ['Eigenanteil', '']],
  });
  expect(brief(findings)).toEqual(['block-illegible KIM!B2', 'block-illegible KIM!B3']);
  expect(blocks.map(({ range }) => range)).toEqual(['A1:B3']);
});

test('the mark of a footnote behind an amount is none of it', () => {
  const sheet: Rows = [
    ['KIM Modul 1 2022'],
    ['Kosten', '200.000 1)'],
    ['Zuwendung', '137.500²'],
    ['Eigenanteil', ''],
  ];
  expect(read(sheet)).toMatchObject({ ownShare: { '1/2022': '62500.00' }, findings: [] });
});

test('what is carried over from another year is no total', () => {
  const sheet: Rows = [
    ['KIM Modul 1 2022'],
    ['Kosten', 200000],
    ['Zuwendung', 137500],
    ['Übertrag aus Vorjahr', 5000],
    ['Eigenanteil', ''],
  ];
  expect(read(sheet)).toMatchObject({ ownShare: null, findings: ['block-measure-unknown KIM!A4'] });
});
