import { recognise } from '../../../src/workbook/recognise';
import { brief, recognised, workbookOf, type Rows } from '../workbook-of';
import { ownShareOf } from '../blocks/own-share-of';

const list = (...units: Rows[number]): Rows => [
  ['Modul', 'Jahr', 'Kosten', 'Zuwendung', 'Eigenanteil'],
  units,
  [1, 2023, 130, 100, ''],
  [2, 2023, 70, 60, ''],
];
const THOUSANDS = { '1/2023': '30000.00', '2/2023': '10000.00' };
const EURO = { '1/2023': '30.00', '2/2023': '10.00' };

test.each<[string, Rows, Readonly<Record<string, string>>]>([
  ['below each amount', list('', '', 'T€', 'T€', 'T€'), THOUSANDS],
  ['below each column', list('-', '-', 'TEUR', 'TEUR', 'TEUR'), THOUSANDS],
  ['once, below the first heading', list('in T€', '', '', '', ''), THOUSANDS],
  ['as a note', list('Angaben in T€', '', '', '', ''), THOUSANDS],
  ['in euro', list('in EUR', '', 'EUR', 'EUR', 'EUR'), EURO],
])('a row below the headings says what the amounts are in: %s', (_, rows, expected) => {
  const { case: input, findings } = recognised({ KIM: rows });
  expect(brief(findings)).toEqual([]);
  expect(ownShareOf(input!)).toEqual(expected);
});

test('in a list of posts by FTE and in a budget, too', () => {
  const { case: input } = recognised({
    Stellen: [
      ['Modul', 'VZÄ', 'Personalkosten je VZÄ und Jahr', 'Beginn', 'Ende'],
      ['', 'VZÄ', 'T€', '', ''],
      [2, 1, 80, '01.01.2022', '31.12.2022'],
    ],
    Haushalt: [
      ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz'],
      ['', '', '', 'in T€'],
      [2022, '05.313.01', '501200', 12],
    ],
  });
  expect(input!.posts[0]!.personnelPerFte.every).toEqual({ digits: 80_000, scale: 0 });
  expect(input!.budgetLines.map(({ appropriation }) => appropriation)).toEqual([1_200_000]);
});

test('a row with another word in it is a row of the list', () => {
  const { case: input } = recognised({ KIM: list('Modul 3', 2023, 'T€', 'T€', '') });
  expect(input).toBeNull();
});

describe('an amount column without a unit beside others in T€ is asked about at its heading', () => {
  const withMaterial = (...units: Rows[number]): Rows => [
    ['Modul', 'VZÄ', 'Personalkosten je VZÄ', 'Sachkosten je VZÄ', 'Beginn', 'Ende'],
    units,
    [2, 1, 70, 5, '01.01.2022', '31.12.2022'],
  ];
  test.each<[string, Rows, readonly string[]]>([
    ['material cost', withMaterial('', 'VZÄ', 'T€', '', '', ''), ['unit-of-column-unsaid KIM!D1']],
    ['personnel cost', withMaterial('', '', '', 'TEUR', '', ''), ['unit-of-column-unsaid KIM!C1']],
    ['cost', list('', '', '', 'T€', 'T€'), ['unit-of-column-unsaid KIM!C1']],
    ['grant', list('', '', 'T€', '', 'T€'), ['unit-of-column-unsaid KIM!D1']],
    ['nothing but FTE', withMaterial('', '', 'T€', 'T€', '', ''), []],
    ['another unit', withMaterial('', 'VZÄ', 'T€', '€', '', ''), []],
    ['none, as all are in euro', list('', '', '€', '', ''), []],
    ['none, as the note is for all', withMaterial('in T€', '', '', '', '', ''), []],
  ])('%s', (_, rows, expected) => {
    expect(brief(recognised({ KIM: rows }).findings)).toEqual(expected);
  });

  test('also where the headings themselves say it', () => {
    const headings = ['Modul', 'Jahr', 'Kosten (T€)', 'Zuwendung'];
    const { findings } = recognised({ KIM: [headings, [1, 2023, 130, 100]] });
    expect(brief(findings)).toEqual(['unit-of-column-unsaid KIM!D1']);
  });

  test('not where the cells say it, hold nothing, or show it', () => {
    const headings = ['Modul', 'Jahr', 'Kosten (T€)', 'Zuwendung'];
    const rows = (grant: string | number): Rows => [headings, [1, 2023, 130, grant]];
    expect(brief(recognised({ KIM: rows('100 T€') }).findings)).toEqual([]);
    expect(brief(recognised({ KIM: rows(0) }).findings)).toEqual([]);
    const shown = recognise(workbookOf({ KIM: rows(100) }, { formats: { 'KIM!D2': '#,##0 "T€"' } }));
    expect(brief(shown.findings)).toEqual([]);
  });
});

describe('a unit that contradicts the heading is a question at its cell', () => {
  const headed = (unit: string): Rows[number] => ['Modul', 'Jahr', `Kosten (${unit})`, `Zuwendung (${unit})`];
  test.each<[string, Rows, readonly string[]]>([
    [
      'T€ below €',
      [headed('€'), ['', '', 'T€', 'T€'], [1, 2023, 130, 100]],
      ['unit-contradicts KIM!C2', 'unit-contradicts KIM!D2'],
    ],
    [
      '€ below T€',
      [headed('T€'), ['', '', '€', '€'], [1, 2023, 130, 100]],
      ['unit-contradicts KIM!C2', 'unit-contradicts KIM!D2'],
    ],
    ['a note above', [['Angaben in T€'], headed('€'), [1, 2023, 130, 100]], ['unit-contradicts KIM!A1']],
    ['a note below', [headed('€'), [1, 2023, 130, 100], ['Beträge in T€']], ['unit-contradicts KIM!A3']],
    ['not the same unit', [headed('T€'), ['', '', 'TEUR', 'Tsd. €'], [1, 2023, 130, 100]], []],
  ])('%s', (_, rows, expected) => {
    expect(brief(recognised({ KIM: rows }).findings)).toEqual(expected);
  });
});

describe('words beside the unit are words of the heading', () => {
  test.each(['€/Monat', '€ mtl.', 'EUR monatlich', '€ (monatlich)', 'monatlich', 'mtl.', '€ je Quartal'])(
    '%s is no yearly amount',
    (unit) => {
      const { findings } = recognised({ KIM: list('', '', unit, unit, '€') });
      expect(brief(findings)).toEqual(['heading-not-yearly KIM!C1', 'heading-not-yearly KIM!D1']);
      const crossTab: Rows = [
        ['KIM Modul 1'],
        ['', 2022, 2023],
        ['', unit, unit],
        ['Kosten', 9000, 9100],
        ['Zuwendung', 4500, 4600],
      ];
      expect(brief(recognised({ KIM: crossTab }).findings)).toContain('block-per-unit KIM!B4');
    },
  );

  test.each(['€/Jahr', '€ p. a.', '€ jährlich', '€ (brutto)', '€ lt. Plan'])('%s is one', (unit) => {
    const { case: input, findings } = recognised({ KIM: list('', '', unit, unit, '€') });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual(EURO);
  });

  test('below a cost per FTE the monthly amount counts twelve times', () => {
    const { case: input } = recognised({
      KIM: [
        ['Modul', 'VZÄ', 'Personalkosten', 'Beginn', 'Ende'],
        ['', '', '€/Monat', '', ''],
        [2, 1, 6000, '01.01.2022', '31.12.2022'],
      ],
    });
    expect(ownShareOf(input!)).toEqual({ '2/2022': '17000.00' });
  });
});

test.each(['Datum', 'TT.MM.JJJJ', 'Text', 'Zahl', 'Auswahl', 'Nr.', 'lfd. Nr.', 'Anzahl', 'JJJJ', '1-3'])(
  'what other columns hold may stand in the row: %s',
  (word) => {
    const { case: input, findings } = recognised({
      KIM: [
        ['Modul', 'Stelle', 'VZÄ', 'Kosten je VZÄ', 'Beginn', 'Ende'],
        [word, word, 'Anzahl', 'T€', word, 'Datum'],
        [2, 'A', 1, 80, '01.01.2022', '31.12.2022'],
      ],
    });
    expect(brief(findings)).toEqual([]);
    expect(ownShareOf(input!)).toEqual({ '2/2022': '25000.00' });
  },
);
