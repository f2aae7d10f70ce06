/** A sheet of the template: its headings in row 1, and what stands below them. */
export interface TemplateSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** In characters. */
  readonly columnWidths: readonly number[];
}

/** The sheets of an empty workbook, with the headings of the workbook contract; German, as the users' sheets are. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  sheet('Stellen', [
    'Modul',
    'Bezeichnung',
    'Kommune',
    'Träger',
    'Rolle',
    'VZÄ',
    'Personalkosten je VZÄ und Jahr',
    'Sachkosten je VZÄ und Jahr',
    'Einmalkosten je VZÄ',
    'Beginn',
    'Ende',
    'Besetzt ab',
    'Pflicht/freiwillig',
    'Stand',
  ]),
  sheet('Fördersätze', [
    'Modul',
    'Rolle',
    'Betrag je VZÄ und Jahr',
    'gültig ab',
    'gültig bis',
    'Art',
    'Höchstbetrag',
    'Höchstzahl VZÄ',
    'Mindestanteil VZÄ',
    'Quelle',
  ]),
  sheet('Haushalt', [
    'Jahr',
    'Produkt',
    'Sachkonto',
    'Bezeichnung',
    'Modul',
    'Art',
    'Deckungskreis',
    'Ansatz',
    'Ermächtigungsübertragung',
    'bereits bewilligt',
    'Verfügt',
    'davon KIM',
    'Eigenanteil',
    'Überplanmäßig',
    'Außerplanmäßig',
  ]),
  sheet('Deckung', [
    'Bezeichnung',
    'Art',
    'Modul',
    'Jahr',
    'Betrag',
    'von',
    'bis',
    'Status',
    'bereits abgezogen',
    'davon abgezogen',
    'Quelle',
  ]),
  sheet('Ausgewiesen', ['Position', 'Modul', 'Jahr', 'Betrag', 'Stand', 'Quelle']),
  sheet('Kommunen', ['Kommune', 'Gewicht', 'Teilnahme', 'Mindestanteil', 'Zugeteilte Stellen']),
  sheet(
    'Einstellungen',
    ['Einstellung', 'Wert', 'Bemerkung'],
    [
      'Haushaltsjahre',
      'Szenario',
      'Basis',
      'Haushaltsvermerk',
      'Leertitel',
      'Erheblichkeit freiwillig',
      'Erheblichkeit pflichtig',
      'Erheblichkeit Quelle',
      'Gebietskörperschaft',
      'Aktueller Stand',
      'Stichtag',
      'Nächster Haushalt',
      'Evaluation',
    ].map((name) => [name]),
  ),
];

const NARROWEST = 12;

function sheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[] = [],
): TemplateSheet {
  const columnWidths = headings.map((heading, column) =>
    Math.max(NARROWEST, heading.length + 2, ...rows.map((row) => (row[column]?.length ?? 0) + 2)),
  );
  return { name, headings, rows, columnWidths };
}
