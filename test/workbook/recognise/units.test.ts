import { recognise } from '../../../src/workbook/recognise';
import { brief, posts, recognised, workbookOf, type Rows } from '../workbook-of';

const line = (heading: string): Rows => [
  ['Jahr', 'Produkt', 'Sachkonto', heading, 'Überplanmäßig'],
  [2021, '05.313.01', 501900, 30],
];

/** The appropriation in euro of a workbook whose cell holds 30, and the findings. */
function appropriation(sheets: Readonly<Record<string, Rows>>) {
  const { case: input, findings } = recognised({ Stellen: posts(), ...sheets });
  return { euro: (input?.budgetLines[0]?.appropriation ?? NaN) / 100, findings: brief(findings) };
}

describe('30 in a column whose heading names its unit', () => {
  test.each([
    ['Ansatz', 30],
    ['Ansatz (€)', 30],
    ['Ansatz in EUR', 30],
    ['Ansatz (in 1.000 €)', 30_000],
    ['Ansatz [1.000 EUR]', 30_000],
    ['Ansatz (in 1 000 €)', 30_000],
    ['Ansatz (1.000,- €)', 30_000],
    ['Ansatz in 1000 Euro', 30_000],
    ['Ansatz (in 1.000)', 30_000],
    ['Ansatz (x 1.000 €)', 30_000],
    ["Ansatz ('000 €)", 30_000],
    ['Ansatz in T€', 30_000],
    ['Ansatz TEUR', 30_000],
    ['Ansatz (T EUR)', 30_000],
    ['Ansatz (k€)', 30_000],
    ['Ansatz Tsd. €', 30_000],
    ['Ansatz (in Tsd.)', 30_000],
    ['Ansatz in Tausend Euro', 30_000],
    ['Ansatz (Tausend)', 30_000],
    ['Ansatz (EUR) in Tsd.', 30_000],
    ['Ansatz (€ in thousands)', 30_000],
    ['Ansatz\n[Mio. €]', 30_000_000],
    ['Ansatz in Millionen Euro', 30_000_000],
    ['Ansatz MEUR', 30_000_000],
    ['Ansatz (in 1.000.000 €)', 30_000_000],
  ])('%j', (heading, euro) => {
    expect(appropriation({ Haushalt: line(heading) })).toEqual({ euro, findings: [] });
  });
});

describe('30 in a column whose unit stands elsewhere', () => {
  const [heading, row] = line('Ansatz') as [Rows[number], Rows[number]];
  test.each<[string, string, Rows, number]>([
    ['the title', 'Haushalt', [['Haushaltsplan 2021 (TEUR)'], heading, row], 30_000],
    ['a line above', 'Haushalt', [['alle Beträge in 1.000 Euro'], heading, row], 30_000],
    ['a line above, in words', 'Haushalt', [['Beträge in Tausend'], heading, row], 30_000],
    ['a line above with a date', 'Haushalt', [['in T€'], ['Stand', 44562], heading, row], 30_000],
    ['a line above in millions', 'Haushalt', [['Angaben in Mio. €'], heading, row], 30_000_000],
    ['the name of the sheet', 'Haushalt T€', [heading, row], 30_000],
    ['the name of the sheet, in brackets', 'Haushalt (TEUR)', [heading, row], 30_000],
    ['the name of the sheet, joined', 'Haushalt_in_Tsd', [heading, row], 30_000],
    ['a row of units', 'Haushalt', [heading, ['', '', '', 'in 1.000 €'], row], 30_000],
    ['a note below', 'Haushalt', [heading, row, ['* Beträge in T€']], 30_000],
    ['a note further below', 'Haushalt', [heading, row, [], ['Hinweis'], ['Angaben in 1.000 €']], 30_000],
    ['euro above, where the sheet says T€', 'Haushalt T€', [['Angaben in €'], heading, row], 30],
    ['no unit, only an amount in words', 'Haushalt', [['Bewilligt sind 440 T€'], heading, row], 30],
    ['no unit, only an amount in brackets', 'Haushalt', [['Zuschuss (1.000 €)'], heading, row], 30],
    ['no unit, only thanks', 'Haushalt', [heading, row, [], ['Tausend Dank an die Kämmerei']], 30],
  ])('%s', (_, sheet, rows, euro) => {
    expect(appropriation({ [sheet]: rows })).toEqual({ euro, findings: [] });
  });

  test('a note about the next table does not reach this one', () => {
    const next: Rows = [[], ['Bezeichnung', 'Art', 'Betrag (T€)'], ['Mittel', 'Deckung', 5], ['in T€']];
    expect(appropriation({ Haushalt: [heading, row, ...next] }).euro).toBe(30);
  });
});

describe('another currency than the euro is refused at the heading', () => {
  test.each<[string, Rows]>([
    ['in the heading', line('Ansatz (CHF)')],
    ['in thousands', line('Ansatz in TCHF')],
    ['dollars', line('Ansatz in US-$')],
    ['pounds', line('Ansatz [£]')],
    ['old marks', line('Ansatz (DM)')],
  ])('%s', (_, Haushalt) => {
    expect(appropriation({ Haushalt }).findings).toEqual(['part-stopped(foreign-currency) Haushalt!D1']);
  });

  test('above the table and below it', () => {
    const rows = line('Ansatz');
    expect(appropriation({ Haushalt: [['Alle Werte in CHF'], ...rows] }).findings).toEqual([
      'part-stopped(foreign-currency) Haushalt!D2',
    ]);
    expect(appropriation({ Haushalt: [...rows, ['Beträge in Schweizer Franken']] }).findings).toEqual([
      'part-stopped(foreign-currency) Haushalt!D1',
    ]);
  });
});

test('the unit is shown with the table', () => {
  const { tables } = recognise(workbookOf({ Stellen: posts(), 'Haushalt TEUR': line('Ansatz') }));
  expect(tables[1]!.columns.map(({ unit }) => unit)).toEqual([null, null, null, 'T€', null]);
});
