import { recognise } from '../../../src/workbook/recognise';
import { brief, HEADINGS, POST, posts, recognised, sentences, workbookOf, type Rows } from '../workbook-of';

const NOTHING: Rows[number] = [];
const MONEY = ['Bezeichnung', 'Art', 'Betrag', 'Status', 'Jahr'];
const LINES = ['Jahr', 'Produkt', 'Sachkonto', 'Ansatz'];

test.each<[string, Rows, string]>([
  [
    'Deckung',
    [
      MONEY,
      ['Stiftung', 'Gegenfinanzierung', 1000, 'bewilligt', 2021],
      NOTHING,
      NOTHING,
      ['Sparkasse', 'Gegenfinanzierung', 9000, 'bewilligt', 2021],
    ],
    '5',
  ],
  [
    'Haushalt',
    [LINES, [2021, '05.01', '501900', 1000], NOTHING, NOTHING, NOTHING, [2022, '05.01', '501900', 2000]],
    '6',
  ],
  [
    'Kommunen',
    [
      ['Kommune', 'Gewicht'],
      ['Kamen', 10],
      NOTHING,
      NOTHING,
      ['Bönen', 5],
      ['Selm', 6],
      NOTHING,
      ['Unna', 9],
    ],
    '5–6, 8',
  ],
  [
    'Ausgewiesen',
    [['Bezeichnung', 'Betrag'], ['Eigenanteil 2021', 500], NOTHING, NOTHING, ['Eigenanteil 2022', 600]],
    '5',
  ],
])('rows of %s below two blank rows are told, by their numbers', (sheet, rows, numbers) => {
  const { findings } = recognised({ Stellen: posts(), [sheet]: rows });
  const first = numbers.replace(/\D.*/, '');
  expect(sentences(findings)).toEqual([
    `${sheet}!A${first}: Unter der Tabelle „${sheet}“ stehen nach Leerzeilen oder Anmerkungen Zeilen mit ` +
      `Beträgen, die nicht gelesen wurden: ${numbers}. Gehören sie zur Tabelle, bitte ohne Lücke anschließen.`,
  ]);
});

test.each(['', 'x'])('a post whose module is %j below two blank rows is told', (module) => {
  const rows = posts(POST, NOTHING, NOTHING, [module, ...POST.slice(1)]);
  expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['row-not-read Stellen!A5']);
});

test('rows pasted below an Excel table are told', () => {
  const Haushalt = [LINES, [2021, '05.01', '501900', 1000], [2022, '05.01', '501900', 2000]];
  const tables = [{ name: 'Linien', sheet: 'Haushalt', address: 'A1:D2' }];
  const { findings } = recognise(workbookOf({ Stellen: posts(), Haushalt }, { tables }));
  expect(brief(findings)).toEqual(['row-not-read Haushalt!A3']);
});

test('a setting is known by its name, below blank rows as well', () => {
  const rows = [
    ['Einstellung', 'Wert'],
    ['Basis', 'netto'],
    NOTHING,
    NOTHING,
    ['Monatsmethode', 'kaufmännisch'],
  ];
  const { case: input, findings } = recognised({ Stellen: posts(), Einstellungen: rows });
  expect(brief(findings)).toEqual(['part-stopped(setting-unreadable) Einstellungen!B5']);
  expect(input).not.toBeNull();
});

test.each<[string, Rows]>([
  ['a note with a number', [['Stand: 12.05.2021'], ['Seite 2 von 3']]],
  [
    'another table with headings of its own',
    [
      ['Ansprechpartner', 'Amt', 'Telefon'],
      ['Frau Muster', 50, 4711],
    ],
  ],
  ['a sum', [['Summe', '', 1000, '', '']]],
])('%s below the table is none of its rows', (_, below) => {
  const rows = [
    MONEY,
    ['Stiftung', 'Gegenfinanzierung', 1000, 'bewilligt', 2021],
    NOTHING,
    NOTHING,
    ...below,
  ];
  expect(brief(recognised({ Stellen: posts(), Deckung: rows }).findings)).toEqual([]);
});

describe('a row that is called a total', () => {
  test('and filled like a post is asked about', () => {
    const rows = [
      ['Träger', ...HEADINGS],
      ['Stadt', ...POST],
      ['Gesamt', ...POST],
    ];
    expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['row-read-as-total Stellen!A3']);
  });

  test('and has a cost per FTE is asked about, whatever else is blank', () => {
    const rows = [
      ['Träger', ...HEADINGS],
      ['Stadt', ...POST],
      ['Gesamt-Koordination', '', '', 2.5, 80000, '', ''],
    ];
    expect(brief(recognised({ Stellen: rows }).findings)).toEqual(['row-read-as-total Stellen!A3']);
  });
});

describe('a row with nothing but its name', () => {
  test('is a town without a weight', () => {
    const rows = [
      ['Kommune', 'Gewicht'],
      ['Kamen', 10],
      ['Bergkamen', ''],
      ['Bönen', 5],
      ['Quelle: IT.NRW', ''],
    ];
    expect(brief(recognised({ Stellen: posts(), Kommunen: rows }).findings)).toEqual([
      'part-stopped(needed-cell-empty) Kommunen!B3',
    ]);
  });

  test('is a stated figure without an amount, and the others are reconciled', () => {
    const rows = [
      ['Bezeichnung', 'Betrag'],
      ['Eigenanteil 2021', ''],
      ['Eigenanteil 2022', 600],
      ['Vorlage 21/123', ''],
    ];
    const { case: input, findings } = recognised({ Stellen: posts(), Ausgewiesen: rows });
    expect(brief(findings)).toEqual(['stated-without-amount Ausgewiesen!B2']);
    expect(input!.statedFigures.map(({ year }) => year)).toEqual([2022]);
  });
});
