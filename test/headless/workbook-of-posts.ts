import ExcelJS from 'exceljs';

/** How the posts of a made workbook are paid. */
export type FinancingOfPosts =
  'by rates' | 'a share of the cost, rounded over all posts' | 'one grant with a ceiling';

type Row = readonly (string | number | Date | null)[];

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const POSTS = ['Modul', 'Stelle', 'VZÄ', 'Beginn', 'Ende', 'Personalkosten je VZÄ und Jahr'];
const BUDGET = [
  'Jahr',
  'Produkt',
  'Sachkonto',
  'Ansatz',
  'Verfügt',
  'davon KIM',
  'Überplanmäßig',
  'Außerplanmäßig',
];
const YEARS = [2021, 2022];

/** A workbook with so many posts over two years, budget lines, cover and thresholds. */
export async function workbookOfPosts(
  count: number,
  financing: FinancingOfPosts,
  sheetOfPosts = 'Stellen',
): Promise<Uint8Array> {
  const file = new ExcelJS.Workbook();
  const add = (name: string, rows: readonly Row[]) => {
    const sheet = file.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  };
  const isByRates = financing === 'by rates';
  const postOf = (at: number): Row => [
    isByRates ? 1 + (at % 2) : 4,
    `Stelle ${at + 1}`,
    [1, 0.5, 0.75][at % 3]!,
    day('2021-07-01'),
    day('2022-12-31'),
    60_000 + at * 137.53,
  ];
  add(sheetOfPosts, [POSTS, ...Array.from({ length: count }, (_, at) => postOf(at))]);
  add('Haushalt', [
    BUDGET,
    ...YEARS.map((year): Row => [year, '05.01', '501900', 100_000, 20_000, 1_000, null, null]),
    ...YEARS.map((year): Row => [year, '05.01', '414100', 50_000, null, null, null, null]),
  ]);
  add('Deckung', [
    ['Bezeichnung', 'Art', 'Jahr', 'Betrag', 'Status', 'bereits abgezogen'],
    ['Stiftung', 'Gegenfinanzierung', 2021, 10_000.01, 'bewilligt', 'nein'],
    ['Spende', 'Gegenfinanzierung', null, 20_000.01, 'bewilligt', 'nein'],
    ['Rücklage', 'Deckung', 2022, 3_000, 'bewilligt', 'nein'],
  ]);
  add('Einstellungen', [
    ['Einstellung', 'Wert'],
    ['Stichtag', day('2021-06-30')],
  ]);
  if (!isByRates) {
    const ceiling = financing === 'one grant with a ceiling' ? 150_000.01 : null;
    add('Programm', [
      [
        ...['Programm', 'Modul', 'Modulname', 'Finanzierungsart', 'Bezug', 'Satz', 'Rundung', 'Höchstbetrag'],
        ...['gültig ab', 'gültig bis', 'Quelle'],
      ],
      [
        ...['P', 4, 'M', 'Anteilfinanzierung', 'je Ausgabe', '33,33 %', 'Cent kaufmännisch', ceiling],
        ...[day('2021-01-01'), day('2022-12-31'), 'Q'],
      ],
    ]);
  }
  return new Uint8Array(await file.xlsx.writeBuffer());
}
