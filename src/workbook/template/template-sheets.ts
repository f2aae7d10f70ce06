import type { AddedSheet } from '../plan/write-plan';
import type { CellValue } from '../snapshot';

const NARROWEST = 12;

/** The sheets of an empty workbook, with the headings of the workbook contract; German, as the users' sheets are. */
export const TEMPLATE_SHEETS: readonly AddedSheet[] = [
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

/** @param rows what stands below the headings, each row as far as it is filled */
function sheet(
  name: string,
  headings: readonly string[],
  rows: readonly (readonly string[])[] = [],
): AddedSheet {
  const columnWidths = headings.map((heading, column) =>
    Math.max(NARROWEST, heading.length + 2, ...rows.map((row) => (row[column]?.length ?? 0) + 2)),
  );
  const values = [headings, ...rows].map((row) => headings.map((_, column): CellValue => row[column] ?? ''));
  return { name, values, columnWidths };
}
