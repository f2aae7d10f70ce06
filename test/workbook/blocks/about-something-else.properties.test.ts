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

/** Lists and schedules of other offices, with words of costs and grants among theirs. */
const OF_OTHER_OFFICES: readonly fc.Arbitrary<Rows>[] = [
  table('Gebührenkalkulation Abfallbeseitigung', [
    'Personalkosten',
    'Sachkosten',
    'Gesamtkosten',
    './. Erträge aus Verwertung',
    'Gebührenbedarf',
  ]),
  table('Sanierung der Turnhalle – Finanzierung', [
    'Baukosten',
    'Städtebauförderung Bund/Land',
    'Eigenanteil Stadt',
  ]),
  table('Kosten der Landtagswahl', ['Personalkosten', 'Porto', 'Erstattung Land']),
  fc
    .tuple(amount, amount)
    .map(([first, second]): Rows => [
      ['Zuschüsse an Vereine 2022'],
      ['Verein', 'Antrag', 'Zuwendung', 'Eigenanteil', 'Gesamtkosten'],
      ['TV Jahn', first, first, 0, first],
      ['Kulturverein Brücke e. V.', second, second, 0, second],
    ]),
  fc
    .tuple(amount, amount)
    .map(([first, second]): Rows => [
      ['Inventarliste Amt 50, Stand 31.12.2022'],
      ['Inv.-Nr.', 'Bezeichnung', 'Anschaffung', 'Kosten', 'Restwert'],
      [1001, 'Schreibtisch', '12.03.2019', first, 0],
      [1002, 'Notebook', '01.07.2021', second, 575],
    ]),
  fc.constant<Rows>([
    ['Urlaubsplan 2022'],
    ['Name', 'Anspruch', 'Januar', 'Februar', 'März', 'Rest'],
    ['Müller', 30, 5, 0, 2, 23],
    ['Schmidt', 30, 0, 5, 5, 20],
  ]),
  fc.constant<Rows>([
    ['Haushaltssatzung der Stadt für das Haushaltsjahr 2022'],
    ['§ 1 Ergebnisplan', '', '€'],
    ['Gesamtbetrag der Erträge auf', '', 412_000_000],
    ['Gesamtbetrag der Aufwendungen auf', '', 415_500_000],
    ['§ 3 Verpflichtungsermächtigungen', '', 8_000_000],
  ]),
  fc.constant<Rows>([
    ['Zeitplan Haushaltsberatung 2023'],
    ['Datum', 'Gremium', 'Thema'],
    ['12.09.2022', 'Kreisausschuss', 'Einbringung'],
    ['24.10.2022', 'Sozialausschuss', 'Zuwendungen, Eigenanteil, Kosten Kita'],
  ]),
];

const workbooks = fc
  .array(fc.oneof(...SHEETS, ...OF_OTHER_OFFICES), { minLength: 1, maxLength: 4 })
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
