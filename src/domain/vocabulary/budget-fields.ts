import { fieldWords, inTemplate } from './field-words';
import { ACCOUNT, ASSUMED, MODULE, PRODUCT, PRODUCT_AND_ACCOUNT, YEAR } from './shared-fields';

/** The columns of the table `Haushalt`. */
export const BUDGET_FIELDS = {
  year: inTemplate(YEAR),
  product: inTemplate(PRODUCT),
  account: inTemplate(ACCOUNT),
  productAndAccount: PRODUCT_AND_ACCOUNT,
  position: fieldWords(
    ['text'],
    { de: 'Position (Teilplanzeile)', en: 'Position (line of a plan)' },
    'Teilplanzeile, Ergebnisposition, Planzeile, Ertrags- und Aufwandsarten, Einzahlungs- und Auszahlungsarten, Ein- und Auszahlungsarten',
  ),
  label: fieldWords(
    ['text', 'template'],
    { en: 'Label' },
    'Bezeichnung, Text, Maßnahme, Kontobezeichnung, Beschreibung, Label, Description',
  ),
  module: inTemplate(MODULE),
  kind: fieldWords(
    ['text', 'template'],
    { de: 'Aufwand oder Ertrag', en: 'Expense or income' },
    'Art, Aufwand/Ertrag, Ertrag/Aufwand, Kontoart, E/A, Kind, Type',
  ),
  group: fieldWords(
    ['text', 'template'],
    { en: 'Budget group' },
    'Deckungskreis, DK, Budget, Deckungsring, Budget group',
  ),
  appropriation: fieldWords(
    ['money', 'yearly', 'additive', 'template'],
    { en: 'Appropriation' },
    'Ansatz, HH-Ansatz, Haushaltsansatz, Planansatz, Plan, Plan-Ansatz, ursprünglicher Ansatz, Ansatz ursprünglich, Ansatz des Haushaltsjahres, Planung, Planwert, Planbetrag, Finanzplan, Finanzplanung, Appropriation, Budget amount',
  ),
  adjustedAppropriation: fieldWords(
    ['money', 'yearly', 'additive'],
    { en: 'Adjusted appropriation' },
    'Fortgeschriebener Ansatz, fortg. Ansatz, Ansatz fortgeschrieben, fortgeschriebener Planansatz, fortgeschriebenes Soll, Gesamtermächtigung, Ansatz neu, neuer Ansatz, Ansatz nach Nachtrag, Ansatz inkl. Nachtrag, Ansatz einschl. Nachtrag, geänderter Ansatz, aktueller Ansatz, Ansatz aktuell, Gesamtansatz, Adjusted appropriation',
  ),
  supplement: fieldWords(
    ['money', 'yearly', 'additive'],
    { de: 'Nachtrag (Veränderung)', en: 'Supplementary budget (change)' },
    'Nachtrag, Nachtrag +/-, Nachtragshaushalt, Veränderung Nachtrag, Veränderung durch Nachtrag, Supplement',
  ),
  carryOver: fieldWords(
    ['money', 'yearly', 'additive', 'template'],
    { en: 'Carry-over' },
    'Ermächtigungsübertragung, Ermächtigungsübertragungen, übertragene Ermächtigungen, übertragene Ermächtigung, HHR, Haushaltsrest, Haushaltsreste, EÜ, Carry-over',
  ),
  alreadyGranted: fieldWords(
    ['money', 'yearly', 'additive', 'template'],
    { de: 'Bereits bewilligt', en: 'Already granted' },
    'bereits bewilligt, bereits bereitgestellt, bereits bewilligt üpl./apl., bisher bewilligt, Already granted',
  ),
  used: fieldWords(
    ['money', 'yearly', 'additive', 'template'],
    { en: 'Committed' },
    'Verfügt, Ist, Verfügt/Ist, Ist-Ergebnis, Ergebnis, AO-Soll, Anordnungssoll, gebucht, Rechnungsergebnis, Used, Actual',
  ),
  expected: fieldWords(
    ['money', 'yearly', 'additive', 'template'],
    { de: 'Voraussichtlich (bis Jahresende)', en: 'Expected by the end of the year' },
    'Voraussichtlich, voraussichtliches Ergebnis, voraussichtlich verfügt, Hochrechnung, Prognose, Prognose Jahresende, voraussichtliches Ist, Expected, Forecast',
  ),
  available: fieldWords(
    ['money', 'yearly', 'additive'],
    { en: 'Available' },
    'Verfügbar, noch verfügbar, verfügbare Mittel, verfügbarer Betrag, verfügbarer Ansatz, Restmittel, Mittelrest, Restansatz, Restbudget, Available',
  ),
  amountKind: fieldWords(
    ['text'],
    { de: 'Betragsart (eine Zeile je Betrag)', en: 'Kind of amount (one row per amount)' },
    'Betrag-Typ, Betragstyp, Betragsart, Wertart, Werttyp, Ansatz/Ist, Plan/Ist, Soll/Ist',
  ),
  amount: fieldWords(
    ['money'],
    { de: 'Betrag (eine Zeile je Betrag)', en: 'Amount (one row per amount)' },
    'Betrag, Wert, Amount',
  ),
  usedForKim: fieldWords(
    ['money', 'yearly', 'additive', 'template'],
    { de: 'Davon für KIM', en: 'Of which for KIM' },
    'davon KIM, davon für KIM, KIM-Anteil, of which KIM',
  ),
  bearsAmount: fieldWords(
    ['text'],
    { de: 'Bereitstellung auf (ja)', en: 'Grant on this line (yes)' },
    'Bereitstellung auf, Bereitstellung, Bewilligung auf, Grant on',
  ),
  ownShare: fieldWords(
    ['text', 'yearly', 'result', 'template'],
    { de: 'Eigenanteil (Ergebnisspalte)', en: 'Own share (result column)' },
    'Eigenanteil, Own share',
  ),
  overPlan: fieldWords(
    ['text', 'yearly', 'result', 'template'],
    { de: 'Überplanmäßig (Ergebnisspalte)', en: 'Over-plan (result column)' },
    'Überplanmäßig, üpl., Überplanmäßiger Aufwand, überplanmäßige Aufwendungen, Over-plan',
  ),
  extraPlan: fieldWords(
    ['text', 'yearly', 'result', 'template'],
    { de: 'Außerplanmäßig (Ergebnisspalte)', en: 'Extra-plan (result column)' },
    'Außerplanmäßig, apl., Außerplanmäßiger Aufwand, außerplanmäßige Aufwendungen, Extra-plan',
  ),
  unplanned: fieldWords(
    ['text', 'yearly', 'result'],
    { de: 'Über-/außerplanmäßig (Ergebnisspalte)', en: 'Over-plan or extra-plan (result column)' },
    'Über-/außerplanmäßig, Über- und außerplanmäßig, Über-/außerplanmäßiger Aufwand, über-/außerplanmäßige Aufwendungen, üpl./apl., üpl. und apl., apl./üpl., Over-/extra-plan',
  ),
  ambiguous: fieldWords(
    ['text', 'yearly'],
    { de: 'Nicht eindeutig', en: 'Ambiguous' },
    'Soll, Rest, Übertragung, Obligo, Mittelbindung, Vormerkung, vorgemerkt, Aufträge',
  ),
  assumed: ASSUMED,
};
