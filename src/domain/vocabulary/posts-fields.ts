import { fieldWords, inTemplate } from './field-words';
import { ASSUMED, MODULE, REMARK, ROLE, VERSION, YEAR } from './shared-fields';

/** The columns of the table `Stellen`. Most of them are the fields of `Post`. */
export const POSTS_FIELDS = {
  module: inTemplate(MODULE),
  label: fieldWords(
    ['text', 'template'],
    { de: 'Stelle', en: 'Post' },
    'Bezeichnung, Stelle, Stelle/Bezeichnung, Stellenbezeichnung, Stellen-Nr., Stellennummer, Position, Post, Name, Title',
  ),
  municipality: fieldWords(
    ['text', 'template'],
    { en: 'Municipality' },
    'Kommune, Gemeinde, Stadt/Gemeinde, Ort, Municipality',
  ),
  carrier: fieldWords(
    ['text', 'template'],
    { en: 'Carrier' },
    'Träger, Anstellungsträger, Arbeitgeber, Carrier, Employer',
  ),
  role: inTemplate(ROLE),
  fte: fieldWords(
    ['number', 'yearly', 'additive', 'template'],
    { en: 'FTE' },
    'VZÄ, VK, Stellenanteil, Stellenanteile, Stellenumfang, Vollzeitäquivalent, Vollzeitäquivalente, Anzahl VZÄ, VZÄ-Anteil, Stellen (VZÄ), Stellen VZÄ, Stellenanteil VZÄ, Anzahl Stellen, Stellenzahl, Zahl der Stellen, Vollzeitstellen, FTE, Full-time equivalents',
  ),
  personnelPerFte: fieldWords(
    ['money', 'yearly', 'template'],
    { en: 'Personnel cost per FTE and year' },
    'Personalkosten je VZÄ und Jahr, Personalkosten, Personalaufwand, Personalaufwendungen, PK, AG-Brutto, Arbeitgeberbrutto, Arbeitgeber-Brutto, Jahrespersonalkosten, Personnel cost, Personnel costs',
  ),
  monthlyPerFte: fieldWords(
    ['money'],
    { de: 'Personalkosten je VZÄ und Monat', en: 'Personnel cost per FTE and month' },
    'Monatsbrutto, Monatliches Brutto, Monatliches Arbeitgeberbrutto, Arbeitgeberbrutto monatlich, AG-Brutto monatlich, AG-Brutto/Monat, Monatliche Personalkosten, Personalkosten monatlich, Personalkosten mtl., Personalkosten je Monat, Personalkosten pro Monat, Personalkosten/Monat, Monatliche Kosten, Monatskosten, Kosten je Monat, Kosten pro Monat, Monthly cost, Monatsbrutto AG, Monatsbrutto Arbeitgeber, AG-Monatsbrutto, Arbeitgeber-Monatsbrutto, AG-Brutto je Monat, Arbeitgeberbrutto je Monat, Arbeitgeberbrutto/Monat',
  ),
  totalCost: fieldWords(
    ['money', 'yearly', 'additive'],
    { en: 'Total cost' },
    'Gesamtkosten, Kosten gesamt, Gesamtaufwand, Aufwand gesamt, Gesamtaufwendungen, Gesamtausgaben, Kosten, Aufwand, Aufwendungen, Total cost, Total costs, Cost, Costs',
  ),
  materialPerFte: fieldWords(
    ['money', 'yearly', 'template'],
    { en: 'Material cost per FTE and year' },
    'Sachkosten je VZÄ und Jahr, Sachkosten, Sachaufwand, Arbeitsplatzkosten, Sachkostenpauschale, Kosten des Arbeitsplatzes, Material cost, Workplace cost',
  ),
  oneOffPerFte: fieldWords(
    ['money', 'template'],
    { en: 'One-off cost per FTE' },
    'Einmalkosten je VZÄ, Einmalkosten, Einmalige Kosten, Einrichtungskosten, Ersteinrichtung, Erstausstattung, One-off cost',
  ),
  eligibleCost: fieldWords(
    ['money', 'yearly', 'additive'],
    { en: 'Eligible cost' },
    'Zuwendungsfähige Kosten, zuwendungsfähig, zuwendungsfähige Ausgaben, förderfähige Kosten, förderfähige Ausgaben, förderfähig, Eligible cost, Eligible costs',
  ),
  ratePerFte: fieldWords(
    ['money', 'yearly'],
    { en: 'Rate per FTE and year' },
    'Fördersatz je VZÄ und Jahr, Fördersatz, Fördersätze, Festbetrag, Förderpauschale, Pauschale, Grant rate, Rate',
  ),
  statedGrant: fieldWords(
    ['money', 'yearly', 'additive'],
    { en: 'Grant' },
    'Zuwendung, Zuwendungen, Förderung, Fördersumme, Förderbetrag, Fördermittel, Landesmittel, Landeszuwendung, Landesförderung, Landeszuschuss, Zuwendungsbetrag, Zuweisung, Grant, Funding',
  ),
  sharePercent: fieldWords(
    ['number', 'yearly'],
    { en: 'Percentage of the cost that is funded' },
    'Förderquote, Förderquote %, Förderquote in %, Zuwendungsquote, Zuschussquote, Finanzierungsquote, Förderanteil, Förderanteil %, Förderanteil in %, Zuwendung in %, Förderung in %, Fördersatz in %, Fördersatz %, Quote, Funding rate',
  ),
  year: YEAR,
  start: fieldWords(
    ['text', 'template'],
    { en: 'Start' },
    'Beginn, Beginn der Laufzeit, Beginn der Stelle, Stellenbeginn, Anfang, Start, Startdatum, Eintritt, ab, von, Begin, Start date, From',
  ),
  end: fieldWords(
    ['text', 'template'],
    { en: 'End' },
    'Ende, Ende der Laufzeit, Ende der Stelle, Stellenende, Austritt, befristet bis, bis, Enddatum, End, End date, To, Until',
  ),
  period: fieldWords(
    ['text'],
    { en: 'Period' },
    'Zeitraum, Laufzeit, Förderzeitraum, Bewilligungszeitraum, Beschäftigungszeitraum, Durchführungszeitraum, Maßnahmezeitraum, Einsatzzeitraum, von – bis, Zeitraum von – bis, Period',
  ),
  months: fieldWords(
    ['number', 'yearly'],
    { en: 'Months of the year' },
    'Monate, Anzahl Monate, Anzahl der Monate, Zahl der Monate, Monate im Jahr, Fördermonate, Beschäftigungsmonate, Besetzte Monate, Laufzeit in Monaten, Months',
  ),
  filledFrom: fieldWords(
    ['text', 'template'],
    { en: 'Filled from' },
    'Besetzt ab, besetzt seit, Besetzung ab, tatsächlich besetzt ab, tatsächlicher Beginn, Filled from',
  ),
  duty: fieldWords(
    ['text', 'template'],
    { de: 'Pflichtig oder freiwillig', en: 'Mandatory or voluntary' },
    'Pflicht/freiwillig, Pflicht, Pflichtigkeit, Aufgabenart, pflichtig/freiwillig, Pflichtig oder freiwillig, Duty',
  ),
  expenseType: fieldWords(['text'], { en: 'Expense type' }, 'Aufwandsart, Kostenart, Expense type'),
  version: inTemplate(VERSION),
  assumed: ASSUMED,
  remark: REMARK,
  weeklyHours: fieldWords(
    ['number', 'additive'],
    { en: 'Weekly hours' },
    'Wochenstunden, Stunden/Woche, Stunden je Woche, Stunden pro Woche, Wochenarbeitszeit, Std./Woche, Std. je Woche, Wochenstd., Weekly hours',
  ),
  fullTimeHours: fieldWords(
    ['number'],
    { de: 'Wochenstunden einer vollen Stelle', en: 'Weekly hours of a full post' },
    'Vollzeit, Vollzeitstunden, Wochenstunden Vollzeit, Wochenstunden bei Vollzeit, Wochenarbeitszeit Vollzeit, Regelarbeitszeit, Regelmäßige Wochenarbeitszeit, Tarifliche Wochenarbeitszeit, Full-time hours',
  ),
  employmentPercent: fieldWords(
    ['number', 'additive'],
    { de: 'Beschäftigungsumfang in %', en: 'Percentage of a full post' },
    'Beschäftigungsumfang %, Beschäftigungsumfang, Beschäftigungsumfang in %, Beschäftigungsgrad, Beschäftigungsgrad %, Beschäftigungsgrad in %, BU, BU %, BU in %, Stellenanteil %, Stellenanteil in %, Stellenumfang %, Stellenumfang in %, Arbeitszeit %, Arbeitszeit in %, Arbeitszeitanteil, Employment percentage',
  ),
};
