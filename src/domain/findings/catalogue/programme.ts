import type { FindingRoom } from './finding-room';

/** What a programme of the workbook needs, and the sum that a notice states. */
export const PROGRAMME = {
  'financing-needs': {
    severity: 'error',
    de: 'Für die Finanzierungsart „{financing}“ fehlt „{column}“. Bitte den Wert eintragen; er wird nicht angenommen.',
    en: 'The kind of financing "{financing}" needs "{column}". Please enter the value; it is not assumed.',
  },
  'financing-without': {
    severity: 'error',
    de: 'Die Finanzierungsart „{financing}“ hat bei diesem Bezug kein „{column}“. Bitte die Zelle leeren oder die Finanzierungsart berichtigen.',
    en: 'The kind of financing "{financing}" has no "{column}" on this basis. Please clear the cell or correct the kind of financing.',
  },
  'flat-per-expenditure': {
    severity: 'error',
    de: 'Einen Festbetrag gibt es hier nur je Stelle. Bitte „je Stelle“ eintragen; eine feste Summe für ein Jahr gehört als „Zuwendung laut Bescheid“ in die Tabelle „Fördersätze“.',
    en: 'A flat rate exists only per post here. Please enter "je Stelle"; a fixed sum of a year belongs in the table "Fördersätze" as "Zuwendung laut Bescheid".',
  },
  'deficit-per-post': {
    severity: 'error',
    de: 'Ein Fehlbedarf ergibt sich aus allen Ausgaben, nicht je Stelle. Bitte „je Ausgabe“ eintragen.',
    en: 'A deficit follows from all expenditure, not from a post. Please enter "je Ausgabe".',
  },
  'not-module-number': {
    severity: 'error',
    de: '„{text}“ in der Spalte „{column}“ ist keine Nummer eines Moduls. Bitte eine ganze Zahl von 1 bis 99 eintragen; der Name gehört in „Modulname“.',
    en: '"{text}" in column "{column}" is not the number of a module. Please enter a whole number from 1 to 99; the name belongs in "Modulname".',
  },
  'module-named-twice': {
    severity: 'error',
    de: 'Modul {module} heißt in „Programm“ einmal „{first}“ und einmal „{second}“. Bitte überall denselben Namen eintragen.',
    en: 'Module {module} is called "{first}" in one place of "Programm" and "{second}" in another. Please enter the same name everywhere.',
  },
  'programme-overlap': {
    severity: 'error',
    de: 'Die Zeilen {first} und {second} von „Programm“ gelten zur gleichen Zeit für dasselbe Modul und dieselbe Rolle. Bitte „gültig ab“ oder „gültig bis“ berichtigen.',
    en: 'Rows {first} and {second} of "Programm" apply to the same module and role at the same time. Please correct "gültig ab" or "gültig bis".',
  },
  'modules-untold': {
    severity: 'error',
    de: 'Zu welchem Modul die Stellen gehören, lässt sich nicht sagen, solange das Programm nicht bekannt ist. Bitte zuerst die Einstellung oder die Tabelle „Programm“ in Ordnung bringen.',
    en: 'Which module the posts belong to cannot be told as long as the programme is not known. Please settle the setting or the table "Programm" first.',
  },
  'programme-not-chosen': {
    severity: 'error',
    de: 'Die Tabelle „Programm“ beschreibt mehrere Programme: {programmes}. Bitte in der Einstellung „Programm“ eines davon nennen.',
    en: 'The table "Programm" describes several programmes: {programmes}. Please name one of them in the setting "Programm".',
  },
  'own-programme-unused': {
    severity: 'info',
    de: 'Gerechnet wird nach „{programme}“, wie es die Einstellung „Programm“ sagt. Die Tabelle „Programm“ ({own}) zählt nicht.',
    en: 'The programme used is "{programme}", as the setting "Programm" says. The table "Programm" ({own}) does not count.',
  },
  'rate-and-sum': {
    severity: 'error',
    de: 'Die Zeile nennt einen Betrag je VZÄ und zugleich eine Zuwendung laut Bescheid. Bitte nur eines von beiden eintragen: den Satz oder die ganze Summe des Jahres.',
    en: 'The row has an amount per FTE and also a grant by the notice. Please enter only one of them: the rate or the whole sum of the year.',
  },
  'sum-over-years': {
    severity: 'error',
    de: 'Eine Zuwendung laut Bescheid gilt für ein Haushaltsjahr. Bitte „gültig ab“ und „gültig bis“ im selben Jahr eintragen und eine Summe über mehrere Jahre auf eine Zeile je Jahr aufteilen.',
    en: 'A grant by the notice is that of one budget year. Please enter "gültig ab" and "gültig bis" in the same year, and split a sum over several years into a row for each year.',
  },
  'not-beside-sum': {
    severity: 'error',
    de: 'Neben einer Zuwendung laut Bescheid hat „{column}“ keine Bedeutung, denn die Summe steht fest. Bitte die Zelle leeren.',
    en: 'Beside a grant by the notice, "{column}" means nothing, because the sum is fixed. Please clear the cell.',
  },
  'notice-sum-unused': {
    severity: 'warning',
    de: 'Die Zuwendung laut Bescheid von {amount} für {subject} im Jahr {year} zählt nirgends, weil dort keine Stelle nach ihr bezahlt wird. Bitte Modul, Rolle und Zeitraum prüfen.',
    en: 'The grant of {amount} that the notice states for {subject} in {year} counts nowhere, because no post is paid by it there. Please check module, role and period.',
  },
  'notice-sum-beside-stated': {
    severity: 'warning',
    de: 'Neben der Zuwendung laut Bescheid von {amount} für {subject} im Jahr {year} stehen in der Stellentabelle Stellen mit eigener Zuwendung; beides wird zusammengezählt. Bitte prüfen, ob die Summe des Bescheids diese Stellen schon enthält.',
    en: 'Beside the grant of {amount} that the notice states for {subject} in {year}, the table of posts has posts with a grant of their own; both are added up. Please check whether the sum of the notice already contains these posts.',
  },
} as const satisfies FindingRoom;
