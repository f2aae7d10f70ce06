import type { FindingRoom } from './finding-room';

/** The table `Bescheide` and the month's end. */
export const NOTICES = {
  'notice-sum-differs': {
    severity: 'warning',
    de: 'Der Bescheid nennt {sum}, sein Satz ergibt für {posts} und den Bewilligungszeitraum {computed}. Gerechnet wird mit dem Satz, abgerufen wird die Summe; bitte Satz, Stellen, Zeitraum und Summe prüfen.',
    en: 'The notice grants {sum}, its rate gives {computed} for {posts} and the grant period. The rate is computed with, the sum is called; please check rate, posts, period and sum.',
  },
  'notice-not-a-rate': {
    severity: 'info',
    de: 'Nur ein Festbetrag je Stelle wird zum Fördersatz. Dieser Bescheid steht im Monatsabschluss, ändert aber keine Zuwendung; ein Programm mit anderer Finanzierungsart beschreibt die Tabelle „Programm“.',
    en: 'Only a fixed amount per post becomes a rate. This notice stands in the month\'s end and changes no grant; a programme with another kind of financing is described by the table "Programm".',
  },
  'notice-replaces': {
    severity: 'warning',
    de: 'Der Bescheid „{later}“ ersetzt vom {from} bis {to} den Bescheid „{earlier}“, weil er später ergangen ist und für dasselbe Modul gilt. Bewilligt er etwas zusätzlich, bitte in seine Zeile die neue Gesamtzahl der Stellen und die neue Summe für diese Zeit eintragen.',
    en: 'From {from} to {to} the notice "{later}" replaces the notice "{earlier}", because it is of a later date and for the same module. If it grants something in addition, please enter in its row the new total of posts and the new sum for that time.',
  },
  'notice-equal-payments': {
    severity: 'info',
    de: 'Der Bescheid nennt {count} Auszahlungstermine ohne Beträge. Angenommen sind gleiche Teilbeträge; bitte andernfalls die Beträge dazuschreiben, etwa „15.03.2026: 90.000,00“.',
    en: 'The notice names {count} payment dates without amounts. Equal parts are assumed; otherwise please add the amounts, e.g. "15.03.2026: 90.000,00".',
  },
  'notice-payments-differ': {
    severity: 'warning',
    de: 'Die Teilbeträge der Auszahlungstermine ergeben {payments}, bewilligt sind {sum}. Bitte prüfen.',
    en: 'The amounts of the payment dates sum up to {payments}, granted are {sum}. Please check.',
  },
  'notice-without-payments': {
    severity: 'info',
    de: 'Für diesen Bescheid ist kein Auszahlungstermin eingetragen. Was bis zum Stichtag fällig war und was als Nächstes fällig wird, bleibt offen; bitte „Auszahlungstermine“ ausfüllen.',
    en: 'No payment date is entered for this notice. What was due by the reporting day and what is due next stays open; please fill in "Auszahlungstermine".',
  },
  'notice-payments-taken-over': {
    severity: 'info',
    de: 'Alle Auszahlungstermine dieses Bescheids liegen in der Zeit, für die ein späterer Bescheid gilt. Wann fällig ist, was er für die übrige Zeit bewilligt, bleibt offen.',
    en: 'All payment dates of this notice lie in the time of a later notice. When falls due what it grants for the rest of the time stays open.',
  },
  'not-payment-dates': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ sind keine Auszahlungstermine. Bitte Tage mit Jahr eintragen, durch Strichpunkt getrennt und auf Wunsch mit Betrag: „15.03.2026: 90.000,00; 15.09.2026: 90.000,00“.',
    en: '"{text}" in column "{column}" are no payment dates. Please enter days with their year, separated by semicolons and with amounts if wanted: "15.03.2026: 90.000,00; 15.09.2026: 90.000,00".',
  },
  'notice-without-posts': {
    severity: 'error',
    de: 'Ein Bescheid über 0 Stellen hat keinen Satz. Bitte die bewilligten Stellen eintragen.',
    en: 'A notice for 0 posts has no rate. Please enter the granted posts.',
  },
  'month-without-day': {
    severity: 'info',
    de: 'Ohne die Einstellung „Stichtag“ schreibt KIM-Abgleich keinen Monatsabschluss. Bitte den Tag eintragen, bis zu dem gebucht ist.',
    en: 'Without the setting "Stichtag" KIM-Abgleich writes no month\'s end. Please enter the day up to which is booked.',
  },
  'month-of-other-year': {
    severity: 'warning',
    de: 'Der Stichtag {day} liegt vor den Haushaltsjahren dieser Mappe. Einen Monatsabschluss gibt es dafür nicht.',
    en: "The reporting day {day} lies before the budget years of this workbook. There is no month's end for it.",
  },
  'month-without-lines': {
    severity: 'warning',
    de: 'Für Modul {module} gibt es {year} keine Haushaltszeile mit Aufwand. Ist, Hochrechnung und Ansatz bleiben offen; bitte in „Haushalt“ das Modul eintragen.',
    en: 'There is no budget line of expenditure for module {module} in {year}. Actual, projection and appropriation stay open; please enter the module in "Haushalt".',
  },
  'month-line-of-several': {
    severity: 'warning',
    de: 'Diese Haushaltszeile nennt kein Modul, {year} gibt es aber mehrere. Was davon auf Modul {module} entfällt, ist nicht bekannt; bitte je Modul eine Zeile eintragen.',
    en: 'This budget line names no module, but there are several in {year}. What of it belongs to module {module} is not known; please enter a line for each module.',
  },
  'month-without-actual': {
    severity: 'warning',
    de: 'Auf {line} ist nicht eingetragen, was für KIM gebucht ist. Ist und Hochrechnung bleiben offen; bitte „Verfügt/Ist“ und „davon KIM“ eintragen, auch eine 0,00.',
    en: 'What is booked for KIM on {line} is not entered. Actual and projection stay open; please enter "Verfügt/Ist" and "davon KIM", also where it is 0.00.',
  },
  'called-missing': {
    severity: 'warning',
    de: 'Was nach diesem Bescheid abgerufen ist, ist nicht eingetragen. Bitte in „Abgerufen“ den Betrag eintragen, auch eine 0,00.',
    en: 'What was called by this notice is not entered. Please enter the amount in "Abgerufen", also where it is 0.00.',
  },
  'call-over-years': {
    severity: 'info',
    de: 'Der Bewilligungszeitraum beginnt vor {year}. Welche Ausgaben der Vorjahre die Abrufe schon gedeckt haben, steht nicht in dieser Mappe; was jetzt abgerufen werden kann, bleibt offen.',
    en: 'The grant period begins before {year}. Which expenditure of earlier years the calls have already paid for is not in this workbook; what can be called now stays open.',
  },
  'settled-over-years': {
    severity: 'warning',
    de: 'Der Bewilligungszeitraum beginnt vor {year}. Was die Vorjahre davon verbraucht haben, steht nicht in dieser Mappe; was für das Jahr erhalten ist, Verbindlichkeit, Forderung und Rechnungsabgrenzung bleiben offen.',
    en: 'The grant period begins before {year}. What earlier years took of it is not in this workbook; what was received for the year, liability, receivable and deferred income stay open.',
  },
  'called-above-grant': {
    severity: 'warning',
    de: 'Für Modul {module} sind {called} abgerufen, bewilligt sind {amount}. Bitte „Abgerufen“ und die Bescheide prüfen.',
    en: 'For module {module} {called} were called, granted are {amount}. Please check "Abgerufen" and the notices.',
  },
  'call-outside-period': {
    severity: 'info',
    de: 'Vom {from} bis {to} gibt es Ausgaben, aber keinen Bescheid für diese Zeit. Was vom Ist darauf entfällt, steht nicht in dieser Mappe; was jetzt abgerufen werden kann, bleibt offen.',
    en: 'From {from} to {to} there is expenditure, but no notice for that time. What of the actual belongs to it is not in this workbook; what can be called now stays open.',
  },
  'month-notice-later': {
    severity: 'info',
    de: 'Dieser Bescheid ist erst nach dem Stichtag {day} ergangen. Der Monatsabschluss rechnet ohne ihn, das übrige Ergebnis mit ihm.',
    en: "This notice was issued only after the reporting day {day}. The month's end is computed without it, the rest of the result with it.",
  },
  'month-notice-without-posts': {
    severity: 'warning',
    de: 'Für Modul {module} gibt es {year} keine Stelle. Dieser Bescheid steht deshalb nicht im Monatsabschluss; bitte das Modul prüfen oder die Stellen eintragen.',
    en: "There is no post of module {module} in {year}. So this notice does not stand in the month's end; please check the module or enter the posts.",
  },
  'month-without-need': {
    severity: 'warning',
    de: 'Der Mehrbedarf von Modul {module} ist für {year} nicht berechnet. Was noch zu entscheiden ist, bleibt offen.',
    en: 'The unplanned need of module {module} is not computed for {year}. What is still to decide stays open.',
  },
  'month-column-changed': {
    severity: 'warning',
    de: 'In „KIM-Monat“ ist die Spalte zum {day} von Hand geändert ({what}). Was dort eingetragen ist, bleibt, auch wenn dieser Stichtag noch einmal abgeglichen wird; die Formeln der Spalte rechnen damit.',
    en: 'In "KIM-Monat" the column of {day} was changed by hand ({what}). What is entered there stays, also when this reporting day is reconciled again; the formulas of the column compute with it.',
  },
  'month-sheet-gone': {
    severity: 'info',
    de: 'Das Blatt „KIM-Monat“ gibt es nicht mehr. Mit ihm sind seine früheren Spalten weg; ein neues beginnt ohne sie. Zurück bringt sie nur eine Kopie der Mappe.',
    en: 'The sheet "KIM-Monat" is gone, and its earlier columns with it; a new one begins without them. Only a copy of the workbook brings them back.',
  },
  'month-row-unknown': {
    severity: 'error',
    de: 'In „KIM-Monat“ steht die Zeile „{label}“, die diese Fassung von KIM-Abgleich nicht kennt; eine andere hat sie geschrieben. Es wurde nichts geschrieben, damit ihre Werte nicht verloren gehen. Bitte mit jener Fassung abgleichen, oder die Mappe sichern und das Blatt löschen: Ein neues beginnt mit dem nächsten Abgleich.',
    en: 'In "KIM-Monat" there is the row "{label}", which this version of KIM-Abgleich does not know; another one wrote it. Nothing was written, so that its values are not lost. Please reconcile with that version, or keep a copy of the workbook and delete the sheet: the next reconciliation begins a new one.',
  },
  'month-too-many-columns': {
    severity: 'error',
    de: 'Das Blatt „KIM-Monat“ hat schon {most} Spalten oder mehr; so viele liest KIM-Abgleich nicht weiter. Es wurde nichts geschrieben. Bitte die Mappe sichern und das Blatt löschen: Ein neues beginnt mit dem nächsten Abgleich.',
    en: 'The sheet "KIM-Monat" has {most} columns or more already, too many for KIM-Abgleich to carry on. Nothing was written. Please keep a copy of the workbook and delete the sheet: the next reconciliation begins a new one.',
  },
} as const satisfies FindingRoom;
