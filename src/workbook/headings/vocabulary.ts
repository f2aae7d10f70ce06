import type { TableKind } from '../recognition';

/** What a column of a table is called and what it holds. */
export interface FieldSpec {
  readonly field: string;
  /** `money` columns have a unit (€, T€), `number` columns have none, `text` columns hold words or dates. */
  readonly holds: 'money' | 'number' | 'text';
  /** May stand once per year, side by side. */
  readonly yearly: boolean;
  /** Its numbers add up to totals. */
  readonly additive: boolean;
  /** German first; compared without spaces, hyphens, dots, case and umlauts. */
  readonly synonyms: string;
}

type Traits = 'money' | 'number' | 'text' | 'yearly' | 'additive';

function field(name: string, traits: readonly Traits[], synonyms: string): FieldSpec {
  const holds = traits.includes('money') ? 'money' : traits.includes('number') ? 'number' : 'text';
  return {
    field: name,
    holds,
    yearly: traits.includes('yearly'),
    additive: traits.includes('additive'),
    synonyms,
  };
}

const MODULE = field(
  'module',
  ['text'],
  'Modul, Baustein, KIM-Modul, KIM-Baustein, Modul-Nr., Modulnummer, Module, Bausteine, Programmbaustein',
);
const YEAR = field(
  'year',
  ['text'],
  'Jahr, Haushaltsjahr, HHJ, HJ, Jahre, Haushaltsjahre, Year, Budget year',
);
const SOURCE = field(
  'source',
  ['text'],
  'Quelle, Fundstelle, Beleg, Nachweis, Source, Reference, Rechtsgrundlage',
);
const VERSION = field('version', ['text'], 'Stand, Version, Fassung');
const REMARK = field(
  'remark',
  ['text'],
  'Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis, Hinweise, Notiz, Kommentar, Erläuterung, Remark, Remarks, Note, Notes, Comment',
);
const ASSUMED = field(
  'assumed',
  ['text'],
  'Herkunft, Annahme, Annahmen, Status der Angabe, Status der Angaben, Angabe, angenommen, Assumption, Assumed',
);
const ROLE = field('role', ['text'], 'Rolle, Role, Aufgabe, Funktion, Aufgabenbereich, Einsatzbereich');

/** The fields of every table with the headings that people use for them. */
export const VOCABULARY: Readonly<Record<TableKind, readonly FieldSpec[]>> = {
  posts: [
    MODULE,
    field(
      'label',
      ['text'],
      'Stelle, Bezeichnung, Stelle/Bezeichnung, Stellenbezeichnung, Stellen-Nr., Stellennummer, Position, Post, Name, Title',
    ),
    field('municipality', ['text'], 'Kommune, Gemeinde, Stadt/Gemeinde, Ort, Municipality'),
    field('carrier', ['text'], 'Träger, Anstellungsträger, Arbeitgeber, Carrier, Employer'),
    ROLE,
    field(
      'fte',
      ['number', 'yearly', 'additive'],
      'VZÄ, VK, Stellenanteil, Stellenanteile, Stellenumfang, Vollzeitäquivalent, Vollzeitäquivalente, Anzahl VZÄ, VZÄ-Anteil, Stellen (VZÄ), Stellen VZÄ, Stellenanteil VZÄ, Anzahl Stellen, Stellenzahl, Zahl der Stellen, Vollzeitstellen, FTE, Full-time equivalents',
    ),
    field(
      'personnelPerFte',
      ['money', 'yearly'],
      'Personalkosten, Personalaufwand, Personalaufwendungen, PK, AG-Brutto, Arbeitgeberbrutto, Arbeitgeber-Brutto, Jahrespersonalkosten, Personnel cost, Personnel costs',
    ),
    field(
      'totalCost',
      ['money', 'yearly', 'additive'],
      'Gesamtkosten, Kosten gesamt, Gesamtaufwand, Aufwand gesamt, Gesamtaufwendungen, Gesamtausgaben, Kosten, Aufwand, Aufwendungen, Total cost, Total costs, Cost, Costs',
    ),
    field(
      'materialPerFte',
      ['money', 'yearly'],
      'Sachkosten, Sachaufwand, Arbeitsplatzkosten, Sachkostenpauschale, Kosten des Arbeitsplatzes, Material cost, Workplace cost',
    ),
    field(
      'oneOffPerFte',
      ['money'],
      'Einmalkosten, Einmalige Kosten, Einrichtungskosten, Ersteinrichtung, Erstausstattung, One-off cost',
    ),
    field(
      'eligibleCost',
      ['money', 'yearly', 'additive'],
      'zuwendungsfähige Kosten, zuwendungsfähig, zuwendungsfähige Ausgaben, förderfähige Kosten, förderfähige Ausgaben, förderfähig, Eligible cost, Eligible costs',
    ),
    field(
      'ratePerFte',
      ['money', 'yearly'],
      'Fördersatz, Fördersätze, Festbetrag, Förderpauschale, Pauschale, Grant rate, Rate',
    ),
    field(
      'statedGrant',
      ['money', 'yearly', 'additive'],
      'Zuwendung, Zuwendungen, Förderung, Fördersumme, Förderbetrag, Fördermittel, Landesmittel, Landeszuwendung, Landesförderung, Landeszuschuss, Zuwendungsbetrag, Zuweisung, Grant, Funding',
    ),
    YEAR,
    field(
      'start',
      ['text'],
      'Beginn, Beginn der Laufzeit, Beginn der Stelle, Stellenbeginn, Anfang, Start, Startdatum, Eintritt, ab, von, Begin, Start date, From',
    ),
    field(
      'end',
      ['text'],
      'Ende, Ende der Laufzeit, Ende der Stelle, Stellenende, Austritt, befristet bis, bis, Enddatum, End, End date, To, Until',
    ),
    field(
      'filledFrom',
      ['text'],
      'besetzt ab, besetzt seit, Besetzung ab, tatsächlich besetzt ab, tatsächlicher Beginn, Filled from',
    ),
    field(
      'duty',
      ['text'],
      'Pflicht/freiwillig, Pflicht, Pflichtigkeit, Aufgabenart, pflichtig/freiwillig, Duty',
    ),
    field('expenseType', ['text'], 'Aufwandsart, Kostenart, Expense type'),
    VERSION,
    ASSUMED,
    REMARK,
    field(
      'weeklyHours',
      ['text'],
      'Wochenstunden, Stunden/Woche, Stunden je Woche, Wochenarbeitszeit, Std./Woche, BU, BU %, Beschäftigungsumfang, Beschäftigungsumfang %, Stellenanteil %, Stellenanteil in %, Stellenumfang %, Stellenumfang in %, Arbeitszeit %, Weekly hours',
    ),
  ],
  rules: [
    MODULE,
    ROLE,
    field(
      'amount',
      ['money'],
      'Betrag, Fördersatz, Satz, Festbetrag, Förderbetrag, Pauschale, Förderpauschale, Höhe, Amount, Rate',
    ),
    field('from', ['text'], 'gültig ab, gültig von, ab, von, Beginn, Valid from, From'),
    field('to', ['text'], 'gültig bis, bis, Ende, Valid to, Valid until, To'),
    SOURCE,
    field('rank', ['text'], 'Art, Rang, Grundlage, Art der Quelle, Kind, Type'),
    field('ceiling', ['text'], 'Höchstbetrag, bis zu, Obergrenze, Deckelung, Ceiling, Maximum'),
    field(
      'maxFte',
      ['number'],
      'Höchstzahl VZÄ, Höchstzahl, Höchstzahl Stellen, max. VZÄ, maximale VZÄ, Maximum FTE',
    ),
    field('minShare', ['number'], 'Mindestanteil VZÄ, Mindestanteil, min. VZÄ, Minimum share'),
    field('purpose', ['text'], 'Zweck, Verwendung, Verwendungszweck, Purpose'),
  ],
  budget: [
    YEAR,
    field('product', ['text'], 'Produkt, Produktnummer, Produkt-Nr., Produktgruppe, Teilplan, Product'),
    field('account', ['text'], 'Sachkonto, Konto, Sachkonto-Nr., Kontonummer, SK, Account'),
    field(
      'productAndAccount',
      ['text'],
      'PSK, Buchungsstelle, Kontierung, Haushaltsstelle, Produktsachkonto, Produkt-Sachkonto, Produkt/Sachkonto',
    ),
    field(
      'appropriation',
      ['money', 'yearly', 'additive'],
      'Ansatz, HH-Ansatz, Haushaltsansatz, Planansatz, Plan, Plan-Ansatz, ursprünglicher Ansatz, Ansatz ursprünglich, Appropriation, Budget amount',
    ),
    field(
      'adjustedAppropriation',
      ['money', 'yearly', 'additive'],
      'Fortgeschriebener Ansatz, fortg. Ansatz, Ansatz fortgeschrieben, Gesamtermächtigung, Adjusted appropriation',
    ),
    MODULE,
    field(
      'label',
      ['text'],
      'Bezeichnung, Text, Maßnahme, Kontobezeichnung, Beschreibung, Label, Description',
    ),
    field('kind', ['text'], 'Art, Aufwand/Ertrag, Ertrag/Aufwand, Kontoart, E/A, Kind, Type'),
    field('group', ['text'], 'Deckungskreis, DK, Budget, Deckungsring, Budget group'),
    field(
      'carryOver',
      ['money', 'yearly', 'additive'],
      'Ermächtigungsübertragung, Ermächtigungsübertragungen, übertragene Ermächtigungen, übertragene Ermächtigung, HHR, Haushaltsrest, Haushaltsreste, EÜ, Carry-over',
    ),
    field(
      'alreadyGranted',
      ['money', 'yearly', 'additive'],
      'bereits bewilligt, bereits bereitgestellt, bereits bewilligt üpl./apl., bisher bewilligt, Already granted',
    ),
    field(
      'used',
      ['money', 'yearly', 'additive'],
      'Verfügt, Ist, Verfügt/Ist, Ist-Ergebnis, Ergebnis, AO-Soll, Anordnungssoll, gebucht, Rechnungsergebnis, Used, Actual',
    ),
    field(
      'usedForKim',
      ['money', 'yearly', 'additive'],
      'davon KIM, davon für KIM, KIM-Anteil, of which KIM',
    ),
    field('ownShare', ['text', 'yearly'], 'Eigenanteil, Own share'),
    field(
      'overPlan',
      ['text', 'yearly'],
      'Überplanmäßig, üpl., Überplanmäßiger Aufwand, überplanmäßige Aufwendungen, Over-plan',
    ),
    field(
      'extraPlan',
      ['text', 'yearly'],
      'Außerplanmäßig, apl., Außerplanmäßiger Aufwand, außerplanmäßige Aufwendungen, Extra-plan',
    ),
    field('ambiguous', ['text', 'yearly'], 'Soll, Rest, Übertragung'),
    ASSUMED,
  ],
  money: [
    field(
      'label',
      ['text'],
      'Bezeichnung, Deckungsmittel, Deckungsquelle, Finanzierungsquelle, Mittel, Position, Beschreibung, Maßnahme, Label, Description, Name',
    ),
    field('kind', ['text'], 'Art, Verwendungsart, Kind, Type'),
    YEAR,
    field('amount', ['money', 'additive'], 'Betrag, Summe, Höhe, Amount'),
    field('low', ['money', 'additive'], 'von, Betrag von, mindestens, unterer Betrag, From, Low'),
    field('high', ['money', 'additive'], 'bis, Betrag bis, höchstens, oberer Betrag, To, High'),
    field('status', ['text'], 'Status, Sachstand, Bewilligungsstatus'),
    MODULE,
    field(
      'deducted',
      ['text'],
      'bereits abgezogen, schon abgezogen, abgezogen, bereits berücksichtigt, Already deducted, Deducted',
    ),
    field(
      'deductedAmount',
      ['money'],
      'davon abgezogen, abgezogener Betrag, bereits abgezogener Betrag, Deducted amount',
    ),
    SOURCE,
    ASSUMED,
    REMARK,
  ],
  stated: [
    field('label', ['text'], 'Position, Ausgewiesen, Ausgewiesene Position, Größe, Kennzahl, Angabe, Item'),
    field('amount', ['money'], 'Betrag, ausgewiesener Betrag, Wert, Amount'),
    MODULE,
    YEAR,
    VERSION,
    SOURCE,
    field('measure', ['text'], 'Art, Messgröße, Measure'),
    REMARK,
  ],
  municipalities: [
    field('municipality', ['text'], 'Kommune, Gemeinde, Stadt/Gemeinde, Municipality'),
    field('weight', ['number', 'additive'], 'Gewicht, Bedarf, Einwohner, Einwohnerzahl, Weight'),
    field('participates', ['text'], 'Teilnahme, nimmt teil, Teilnahme (ja/nein), Participates'),
    field('minShare', ['number'], 'Mindestanteil, Mindestanteil VZÄ, Minimum share'),
    field('posts', ['text'], 'Zugeteilte Stellen, Stellen zugeteilt, Verteilte Stellen, Allocated posts'),
    field('before', ['text'], 'Stellen vorher, Zugeteilte Stellen vorher, Allocated posts before'),
  ],
  settings: [
    field('name', ['text'], 'Einstellung, Einstellungen, Name, Parameter, Setting'),
    field('value', ['text'], 'Wert, Value'),
    SOURCE,
    REMARK,
  ],
};

/** How a table of each kind is usually called: only decides between tables that fit equally well. */
export const USUAL_SHEET_NAMES: Readonly<Record<TableKind, RegExp>> = {
  posts: /stellen/i,
  rules: /f(ö|oe)rders(ä|ae|a)tz|grant rates/i,
  budget: /haushalt|budget/i,
  money: /deckung|finanzierung/i,
  stated: /ausgewiesen/i,
  municipalities: /kommunen|municipalit/i,
  settings: /einstellung|settings/i,
};
