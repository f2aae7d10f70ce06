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
    stops: 'part',
    de: 'Für {subject} gelten ab {from} zwei Fördersätze gleichen Ranges: „{first}“ und „{second}“. Bitte den Zeitraum oder die Art einer der beiden Zeilen berichtigen.',
    en: 'For {subject} two rates of the same rank apply from {from}: "{first}" and "{second}". Please correct the period or the kind of one of the two rows.',
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
