import type { FindingRoom } from './finding-room';

/** What has to be decided, asked or handed in, and by when. */
export const DECISIONS = {
  'duty-not-stated': {
    severity: 'info',
    de: 'Wer über „{line}“ ({year}) entscheidet, ist offen: Ob Pflichtaufgabe oder freiwillig, ist bei den Stellen nicht oder nicht einheitlich angegeben. Bitte die Spalte „Pflicht/freiwillig“ ausfüllen.',
    en: 'Who decides about "{line}" ({year}) is open: whether the task is mandatory or voluntary is not stated, or not alike, for its posts. Please fill in the column "Pflicht/freiwillig".',
  },
  'threshold-not-entered': {
    severity: 'info',
    de: 'Wer über „{line}“ ({year}) entscheidet, ist offen: Es fehlt die Wertgrenze in der Einstellung „Erheblichkeit {duty}“. Bitte sie mit ihrer Quelle eintragen.',
    en: 'Who decides about "{line}" ({year}) is open: the threshold for {duty} tasks is missing (setting "Erheblichkeit freiwillig" or "Erheblichkeit pflichtig"). Please enter it with its source.',
  },
  'threshold-without-source': {
    severity: 'warning',
    de: 'Die Wertgrenze nennt keine Quelle. Bitte Satzung oder Beschluss in der Spalte „Quelle“ oder in „Erheblichkeit Quelle“ eintragen.',
    en: 'The threshold names no source. Please enter the statute or resolution in the column "Quelle" or in "Erheblichkeit Quelle".',
  },
  'budget-note-without-source': {
    severity: 'warning',
    de: 'Der Haushaltsvermerk nennt keine Quelle. Bitte Haushaltssatzung oder Teilplan in der Spalte „Quelle“ oder in „Haushaltsvermerk Quelle“ eintragen.',
    en: 'The budget note names no source. Please enter the budget statute or sub-plan in the column "Quelle" or in "Haushaltsvermerk Quelle".',
  },
  'insignificant-without-source': {
    severity: 'warning',
    de: '„Immer unerheblich“ nennt keine Quelle. Bitte Satzung oder Beschluss in der Spalte „Quelle“ oder in „Immer unerheblich Quelle“ eintragen.',
    en: '"Immer unerheblich" names no source. Please enter the statute or resolution in the column "Quelle" or in "Immer unerheblich Quelle".',
  },
  'duty-mixed': {
    severity: 'info',
    de: 'Die Stellen {year} sind teils pflichtig, teils freiwillig. Für die Erheblichkeit gilt deshalb die niedrigere der beiden Wertgrenzen.',
    en: 'The posts of {year} are partly mandatory, partly voluntary. The lower of the two thresholds therefore decides about significance.',
  },
  'as-of-missing': {
    severity: 'warning',
    de: 'Ob die Frist „{label}“ ({date}) überschritten ist, ist nicht bekannt: Es fehlt die Einstellung „Stichtag“. Bitte ein Datum eintragen.',
    en: 'Whether the due date "{label}" ({date}) has passed is not known: the setting "Stichtag" is missing. Please enter a date.',
  },
  'due-date-passed': {
    severity: 'warning',
    de: 'Die Frist „{label}“ ist am {date} abgelaufen, vor dem Stichtag {asOf}. Bitte nachholen oder die Frist anpassen, wenn sie verlängert wurde.',
    en: 'The due date "{label}" passed on {date}, before {asOf}. Please catch up, or correct the date if it was extended.',
  },
  'registration-rate-question': {
    severity: 'warning',
    de: 'Anmeldung für den nächsten Haushalt: Welcher Satz gilt {year} für {subject}? Bekannt ist keiner ({reason}), der anzumeldende Eigenanteil bleibt deshalb unbekannt. Bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen, sobald er feststeht.',
    en: 'Registration for the next budget: which rate applies to {subject} in {year}? None is known ({reason}), so the own share to register stays unknown. Please enter the rate with its source in the table "Fördersätze" as soon as it is settled.',
  },
  'registration-rate-outlook': {
    severity: 'info',
    de: 'Ausblick auf den nächsten Haushalt (kein „Nächster Haushalt“ eingestellt): Welcher Satz gilt {year} für {subject}? Bekannt ist keiner ({reason}), der anzumeldende Eigenanteil bleibt deshalb unbekannt. Bitte den Satz mit Quelle in der Tabelle „Fördersätze“ eintragen, sobald er feststeht.',
    en: 'Outlook on the next budget (no "Nächster Haushalt" set): which rate applies to {subject} in {year}? None is known ({reason}), so the own share to register stays unknown. Please enter the rate with its source in the table "Fördersätze" as soon as it is settled.',
  },
  'registration-rate-planning': {
    severity: 'info',
    de: 'Mittelfristige Planung: Für {subject} ist in den Jahren {years} kein Fördersatz bekannt. Zuwendung und Zuschussbedarf dieser Jahre bleiben unbekannt, bis ein Satz mit Quelle in der Tabelle „Fördersätze“ steht.',
    en: 'Medium-term planning: for {subject} no rate is known in the years {years}. Grant and net need of these years stay unknown until a rate with its source stands in the table "Fördersätze".',
  },
  'pay-rise-without-source': {
    severity: 'warning',
    de: 'Die Tarifsteigerung nennt keine Quelle. Bitte Tarifabschluss, Orientierungsdaten oder Beschluss in der Spalte „Quelle“ oder in „Tarifsteigerung Quelle“ eintragen.',
    en: 'The pay rise names no source. Please enter the pay agreement, guidance data or resolution in the column "Quelle" or in "Tarifsteigerung Quelle".',
  },
  'pay-rise-without-effect': {
    severity: 'info',
    de: 'Die Tarifsteigerung für {year} wirkt nicht: Fortgeschrieben werden die Personalkosten für die Jahre {from} bis {to}. Bitte das Jahr prüfen.',
    en: 'The pay rise for {year} has no effect: personnel cost is carried on for the years {from} to {to}. Please check the year.',
  },
  'repayment-rule-missing': {
    severity: 'warning',
    de: 'Was geschieht mit der Zuwendung für Monate, in denen Stellen unbesetzt waren? Eine Rückzahlungsregel ist nicht veröffentlicht und nicht eingetragen; ob der Betrag bleibt oder zurückzuzahlen ist, bleibt unbekannt. Bitte die Einstellungen „Rückzahlungsregel“ und „Rückzahlungsregel Quelle“ nach dem Bescheid ausfüllen.',
    en: 'What happens to the grant for months in which posts were not filled? No repayment rule is published or entered; whether the amount may be kept or has to be paid back stays unknown. Please fill in the settings "Rückzahlungsregel" and "Rückzahlungsregel Quelle" after the notice.',
  },
  'repayment-rule-without-source': {
    severity: 'warning',
    de: 'Die Rückzahlungsregel nennt keine Quelle und wird deshalb nicht angewendet; was zurückzuzahlen ist, bleibt unbekannt. Bitte den Bescheid oder die Nebenbestimmung in „Rückzahlungsregel Quelle“ eintragen.',
    en: 'The repayment rule names no source and is therefore not applied; what has to be paid back stays unknown. Please enter the notice or its terms in "Rückzahlungsregel Quelle".',
  },
} as const satisfies FindingRoom;
