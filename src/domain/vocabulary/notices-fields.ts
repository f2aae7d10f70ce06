import { fieldWords, inTemplate } from './field-words';
import { MODULE, ROLE } from './shared-fields';

/** The columns of the table `Bescheide`: one row is one notice for a module. */
export const NOTICES_FIELDS = {
  date: fieldWords(
    ['text', 'template'],
    { de: 'Datum des Bescheids', en: 'Date of the notice' },
    'Bescheid vom, Bescheiddatum, Datum des Bescheids, Datum Bescheid, Notice date, Date of notice',
  ),
  reference: fieldWords(
    ['text', 'template'],
    { en: 'File number' },
    'Aktenzeichen, Az., Geschäftszeichen, Bescheidnummer, Bescheid-Nr., Kennzeichen des Bescheids, File number, Reference number',
  ),
  module: inTemplate(MODULE),
  role: inTemplate(ROLE),
  from: fieldWords(
    ['text', 'template'],
    { de: 'Bewilligungszeitraum von', en: 'Grant period from' },
    'Bewilligt ab, Bewilligungszeitraum von, Bewilligungszeitraum ab, Zeitraum von, gültig ab, gültig von, Beginn, ab, von, Granted from, From',
  ),
  to: fieldWords(
    ['text', 'template'],
    { de: 'Bewilligungszeitraum bis', en: 'Grant period to' },
    'Bewilligt bis, Bewilligungszeitraum bis, Zeitraum bis, gültig bis, Ende, bis, Granted to, To, Until',
  ),
  period: fieldWords(
    ['text'],
    { en: 'Grant period' },
    'Bewilligungszeitraum, Durchführungszeitraum, Förderzeitraum, Zeitraum, Grant period',
  ),
  posts: fieldWords(
    ['number', 'template'],
    { de: 'Stellen laut Bescheid (VZÄ)', en: 'Posts by the notice (FTE)' },
    'Bewilligte Stellen, Stellen laut Bescheid, Stellen lt. Bescheid, Geförderte Stellen, Zahl der Stellen, Anzahl Stellen, Stellenzahl, Stellen, VZÄ, Stellen (VZÄ), Granted posts, Posts',
  ),
  amount: fieldWords(
    ['money', 'template'],
    { en: 'Rate per FTE and year' },
    'Satz je VZÄ und Jahr, Betrag je VZÄ und Jahr, Fördersatz, Satz, Festbetrag, Festbetrag je Stelle, Rate',
  ),
  noticeSum: fieldWords(
    ['money', 'template'],
    { de: 'Bewilligte Summe (ganzer Zeitraum)', en: 'Granted sum (whole period)' },
    'Bewilligte Summe, Bewilligter Betrag, Bewilligungssumme, Bescheidsumme, Zuwendungssumme, Zuwendungsbetrag, Zuwendung laut Bescheid, Zuwendung lt. Bescheid, Zuwendung, Summe, Granted sum',
  ),
  financing: fieldWords(
    ['text', 'template'],
    {
      de: 'Finanzierungsart (Festbetrag, Anteil, Fehlbedarf, Voll)',
      en: 'Kind of financing (flat, share, deficit, full)',
    },
    'Finanzierungsart, Art der Finanzierung, Zuwendungsart, Kind of financing',
  ),
  payments: fieldWords(
    ['text', 'template'],
    { en: 'Payment dates' },
    'Auszahlungstermine, Zahlungstermine, Zahltermine, Auszahlung am, Fälligkeiten, Abruftermine, Raten, Payment dates',
  ),
  callMonths: fieldWords(
    ['text', 'template'],
    { de: 'Abruf für so viele Monate im Voraus', en: 'Months that may be called ahead' },
    'Abruf für Monate, Abrufzeitraum, Abrufzeitraum in Monaten, Mittelabruf für Monate, Months called ahead',
  ),
  called: fieldWords(
    ['money', 'template'],
    { en: 'Called so far' },
    'Abgerufen, Bereits abgerufen, Abgerufener Betrag, Mittelabruf, Mittelabrufe, Called',
  ),
  received: fieldWords(
    ['money', 'template'],
    { en: 'Received so far' },
    'Erhalten, Eingegangen, Zahlungseingang, Vereinnahmt, Received',
  ),
  reportDue: fieldWords(
    ['text', 'template'],
    { en: 'Proof of use due by' },
    'Verwendungsnachweis bis, Nachweis bis, Nachweis fällig, Verwendungsnachweis fällig, Verwendungsnachweis, Proof due',
  ),
  conditions: fieldWords(
    ['text', 'template'],
    { en: 'Conditions' },
    'Nebenbestimmungen, Auflagen, Bedingungen, Conditions',
  ),
};
