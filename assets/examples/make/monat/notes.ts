import { formatNumber, exact } from '../../../../src/domain/numbers';
import type { Note } from '../notes-sheet';
import { REPORTING_DAYS, type ReportingDay } from './reporting-days';

/** Where every figure of the workbook comes from, and what was known on each reporting day. */
export const MONTH_NOTES: readonly Note[] = [
  [
    'Bescheide',
    '57.000 € und 60.000 €',
    'angenommen',
    'Für 2026 ist kein Satz veröffentlicht. Frei eingesetzt, damit ein Änderungsbescheid mitten im Jahr sichtbar wird.',
  ],
  [
    'Bescheide',
    'Abruf für zwei Monate',
    'angenommen',
    'Viele Bescheide lassen nur Zahlungen abrufen, die binnen zwei Monaten fällig werden; es gilt, was im eigenen Bescheid steht.',
  ],
  ['Stellen', 'Kosten, Besetzt ab', 'angenommen', 'Nicht veröffentlicht; frei eingesetzt.'],
  ['Haushalt', 'Ansätze und Buchungen', 'angenommen', 'Nicht veröffentlicht; frei eingesetzt.'],
  [
    'Einstellungen',
    'Rückzahlungsregel',
    'angenommen',
    'Eine Regel für unbesetzte Monate ist nicht veröffentlicht. Hier gilt als Beispiel „nach Monaten“.',
  ],
  [
    'Einstellungen',
    'Stichtag',
    'Beispiel',
    'Wer die Spalten des Jahres nachbildet, trägt je Stichtag die Beträge von unten ein und gleicht ab; vor dem 10.06.2026 ohne die Zeile des Änderungsbescheids.',
  ],
  ...REPORTING_DAYS.map((day): Note => [
    'Haushalt',
    `Gebucht und abgerufen am ${day.day}`,
    'angenommen',
    textOf(day),
  ]),
];

function textOf({ booked, called, overPlanGranted }: ReportingDay): string {
  const list = (amounts: readonly (number | null)[]): string =>
    amounts.map((amount) => (amount === null ? '–' : formatNumber(exact(amount), 'de'))).join(' / ');
  return `Gebucht: ${list(booked)}. Abgerufen: ${list(called)}. Überplanmäßig bewilligt: ${list([overPlanGranted])}.`;
}
