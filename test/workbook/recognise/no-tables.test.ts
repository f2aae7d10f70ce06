import { brief, posts, recognised, type Rows } from '../workbook-of';

/** What the case has besides the posts. */
function besides(sheet: string, rows: Rows) {
  const { case: input, findings } = recognised({ Stellen: posts(), [sheet]: rows });
  expect(brief(findings)).toEqual([]);
  const { budgetLines, moneySources, statedFigures } = input!;
  return { budgetLines, moneySources, statedFigures };
}

const NOTHING = { budgetLines: [], moneySources: [], statedFigures: [] };

describe('a sheet that shares some headings with a table of ours is left alone', () => {
  test.each<[string, string, Rows]>([
    [
      'an explanation of columns',
      'Hinweise',
      [
        ['Blatt', 'Spalte', 'Eintrag', 'Bedeutung'],
        ['Ausgewiesen', 'Position', 'nötig', 'Was der Betrag bezeichnet'],
        ['Ausgewiesen', 'Betrag', 'nötig', 'In Euro'],
        ['Ausgewiesen', 'Stand', 'nach Bedarf', 'Fassung'],
        ['Einstellungen', 'Wert', 'nötig', 'Wert'],
      ],
    ],
    [
      'a glossary on a sheet of the usual name',
      'Ausgewiesen',
      [
        ['Position', 'Betrag'],
        ['Eigenanteil', 'Modul'],
        ['Zuwendung', 'Fördersatz'],
      ],
    ],
    [
      'invoices with a status',
      'Rechnungen',
      [
        ['Bezeichnung', 'Betrag', 'Status'],
        ['Büromöbel', 1200.5, 'bezahlt'],
        ['Laptop', 900, 'offen'],
      ],
    ],
    [
      'invoices with a kind',
      'Rechnungen',
      [
        ['Bezeichnung', 'Art', 'Betrag'],
        ['Schulung', 'Fortbildung', 'rd. 900'],
      ],
    ],
    [
      'a list of changes',
      'Änderungen',
      [
        ['Position', 'Betrag'],
        ['Kürzung Reisekosten', -5000],
        ['Mehrbedarf IT', 'offen'],
      ],
    ],
    [
      'a loan plan',
      'Darlehen',
      [
        ['Jahr', 'Konto', 'Plan'],
        [2021, 'Zins', 100],
        [2022, 'Tilgung', 'n. n.'],
      ],
    ],
    [
      'structural data with two weights',
      'Strukturdaten',
      [
        ['Kommune', 'Einwohner', 'Bedarf'],
        ['Kamen', 43000, 'hoch'],
      ],
    ],
  ])('%s', (_, sheet, rows) => {
    expect(besides(sheet, rows)).toEqual(NOTHING);
  });
});

test('one row that speaks for the table is enough: its other cells have to be readable then', () => {
  const rows = [
    ['Position', 'Betrag'],
    ['Eigenanteil gesamt', 'folgt'],
  ];
  expect(brief(recognised({ Stellen: posts(), Tabelle2: rows }).findings)).toEqual([
    'part-stopped(not-a-number) Tabelle2!B2',
  ]);
});

test('the amount of a stated figure without a clear meaning is not needed', () => {
  const rows = [
    ['Position', 'Betrag'],
    ['Eigenanteil', 1],
    ['Sonstiges', 'folgt'],
  ];
  expect(brief(recognised({ Stellen: posts(), Ausgewiesen: rows }).findings)).toEqual([
    'stated-unclear Ausgewiesen!A3',
  ]);
});
