import fc from 'fast-check';
import { brief, recognised, type Rows } from '../workbook-of';

const amount = fc.integer({ min: 1, max: 500_000 });
const years = fc.constantFrom<readonly (string | number)[]>(
  [2021, 2022],
  ['Ansatz 2022', 'Ansatz 2023', 'Plan 2024'],
  ['Ergebnis 2020', 'Ansatz 2021', 'Ansatz 2022'],
);

function table(title: string, rows: readonly string[]): fc.Arbitrary<Rows> {
  return fc
    .tuple(years, fc.array(amount, { minLength: 60, maxLength: 60 }), fc.boolean())
    .map(([heads, amounts, hasSum]): Rows => [
      [title],
      [],
      ['', ...heads],
      ...rows.map((row, at) => [row, ...heads.map((_, index) => amounts[(at * 5 + index) % 60]!)]),
      ...(hasSum ? [['Summe', ...heads.map(() => 1)]] : []),
    ]);
}

const SHEETS: readonly fc.Arbitrary<Rows>[] = [
  table('Schul-IT: Medienentwicklungsplan', [
    'Tablets',
    'WLAN',
    'Zuwendung Digitalpakt',
    'Eigenanteil Schulträger',
  ]),
  table('Digitalpakt Schule', ['Gesamtkosten', 'Förderung Bund', 'Eigenanteil']),
  table('Haushaltssatzung', ['Gesamtbetrag der Erträge', 'Gesamtbetrag der Aufwendungen', 'Kredite']),
  table('Feuerwehr', ['Personalaufwendungen', 'Sachaufwendungen', 'Zuwendungen', 'Ergebnis']),
  table('Städtebauförderung', ['Kosten', 'Landeszuwendung', 'Eigenanteil Stadt']),
  table('Teilergebnisplan 05', [
    '02 Zuwendungen und allgemeine Umlagen',
    '10 = Ordentliche Erträge',
    '11 Personalaufwendungen',
    '13 Aufwendungen für Sach- und Dienstleistungen',
    '17 = Ordentliche Aufwendungen',
  ]),
  table('Sportförderung', ['Zuschuss TV Jahn', 'Zuschuss SV 08', 'Sachkosten Halle']),
  fc.constant<Rows>([
    ['Stellenplan Bauamt'],
    ['Lfd. Nr.', 'Bezeichnung', 'Entgeltgruppe', 'Stellen 2021', 'Stellen 2022'],
    [1, 'Sachbearbeitung', 'E 9b', 3.5, 4],
    [2, 'Technik', 'E 11', 2, 2],
  ]),
  fc.constant<Rows>([
    ['Terminplan'],
    ['Datum', 'Thema', 'Ort'],
    ['12.05.2022', 'Haushaltsplanberatung', 'Kreishaus'],
    ['24.06.2022', 'Zuwendungen und Förderung', 'Rathaus'],
  ]),
  fc.constant<Rows>([
    ['Fortbildung Controlling'],
    ['Modul', 'Inhalt', 'Stunden', 'Gebühr'],
    ['Modul 1', 'Grundlagen', 16, 450],
    ['Modul 2', 'Kosten- und Leistungsrechnung', 24, 620],
  ]),
  fc.constant<Rows>([
    ['Name', 'Amt', 'Telefon', 'Raum'],
    ['Müller', '50', '02307 100', 112],
    ['Schmidt', '20', '02307 101', 114],
  ]),
  fc.constant<Rows>([
    ['Haushaltsplan Schule 2022'],
    ['Position', 2021, 2022],
    ['Personalkosten', 1_000_000, 1_100_000],
    ['Zuweisung Land', 500_000, 510_000],
    ['Eigenanteil', 500_000, 590_000],
  ]),
  fc.constant<Rows>([
    ['Rechnungen 2022'],
    ['Nr.', 'Firma', 'Betrag', 'bezahlt'],
    [1, 'Büro GmbH', 1200.5, 'ja'],
    [2, 'Druckerei', 310, 'nein'],
  ]),
];

const workbooks = fc
  .array(fc.oneof(...SHEETS), { minLength: 1, maxLength: 4 })
  .map((sheets) => Object.fromEntries(sheets.map((rows, at) => [`Tabelle${at + 1}`, rows])));

test('of a workbook about something else nothing is read, and one sentence says so', () => {
  fc.assert(
    fc.property(workbooks, (sheets) => {
      const { case: input, findings, tables, blocks, namedTargets } = recognised(sheets);
      expect(brief(findings)).toEqual(['no-posts-table']);
      expect({ input, tables, blocks, namedTargets }).toEqual({
        input: null,
        tables: [],
        blocks: [],
        namedTargets: [],
      });
    }),
    { numRuns: 100 },
  );
});
