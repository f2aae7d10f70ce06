import type { FindingRoom } from './finding-room';

/** What a rate rests on, and why there is none. */
export const RULES = {
  'rate-unknown': {
    severity: 'warning',
    de: 'Für {subject} ist vom {from} bis {to} kein Fördersatz bekannt ({reason}). Zuwendung und Eigenanteil bleiben unbekannt; bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen oder die Zuwendung in der Stellentabelle angeben.',
    en: 'For {subject} no rate is known from {from} to {to} ({reason}). Grant and own share stay unknown; please enter the rate with its source in the table "Fördersätze", or state the grant in the table of posts.',
  },
  'rules-clash': {
    severity: 'error',
    de: 'Für {subject} gelten ab {from} zwei Fördersätze gleichen Ranges: „{first}“ und „{second}“. Bitte den Zeitraum oder die Art einer der beiden Zeilen berichtigen.',
    en: 'For {subject} two rates of the same rank apply from {from}: "{first}" and "{second}". Please correct the period or the kind of one of the two rows.',
  },
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
  'rate-weak': {
    severity: 'info',
    de: 'Der Satz von {rate} für {subject} ({from} bis {to}) ist nur schwach belegt (Quelle: {source}). Bitte am Bescheid prüfen und dort abweichende Sätze in der Tabelle „Fördersätze“ eintragen.',
    en: 'The rate of {rate} for {subject} ({from} to {to}) is weakly documented (source: {source}). Please check it against the grant notice and enter a different rate in the table "Fördersätze".',
  },
  'rate-inferred': {
    severity: 'info',
    de: 'Der Satz von {rate} für {subject} ({from} bis {to}) ist aus der Quelle erschlossen, nicht für diesen Zeitraum gedruckt (Quelle: {source}). Bitte am Bescheid prüfen und dort abweichende Sätze in der Tabelle „Fördersätze“ eintragen.',
    en: 'The rate of {rate} for {subject} ({from} to {to}) is inferred from its source, not printed for this period (source: {source}). Please check it against the grant notice and enter a different rate in the table "Fördersätze".',
  },
  'role-without-rule': {
    severity: 'error',
    de: 'Die Rolle „{role}“ ist nicht bekannt, daher gibt es für sie keinen Fördersatz. Bitte eine bekannte Rolle wählen oder die Zuwendung angeben.',
    en: 'The role "{role}" is not known, so there is no rate for it. Please choose a known role or state the grant.',
  },
  'notice-differs': {
    severity: 'info',
    de: 'Der Bescheid ({notice}, Quelle: {noticeSource}) weicht vom gleichzeitig geltenden Satz ab ({other}, Quelle: {otherSource}). Gerechnet wird mit dem Bescheid.',
    en: 'The grant notice ({notice}, source: {noticeSource}) differs from the rate in force at the same time ({other}, source: {otherSource}). The notice is used.',
  },
} as const satisfies FindingRoom;
