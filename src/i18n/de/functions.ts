import { grades } from './grades';

/** Texts of the custom functions in German. In the problems `{column}` is the name of the argument. */
const problems = {
  'not-a-number':
    'Argument „{column}“: „{text}“ ist keine Zahl. Bitte eine Zahl wie 1.234,56 angeben, auch mit € oder T€.',
  'foreign-number':
    'Argument „{column}“: „{text}“ ist nicht deutsch geschrieben; gemeint ist vermutlich {reading}. Bitte so schreiben oder die Zelle als Zahl eingeben.',
  'ambiguous-number':
    'Argument „{column}“: „{text}“ ist nicht eindeutig, es kann {first} oder {second} heißen. Bitte die Zelle als Zahl eingeben.',
  'error-value':
    'Argument „{column}“ enthält den Fehlerwert {text}. Bitte die Formel dieser Zelle in Ordnung bringen.',
  'formula-not-calculated': 'Argument „{column}“ ist noch nicht berechnet. Bitte neu berechnen lassen (F9).',
  'negative-value':
    'Argument „{column}“ ist mit {value} negativ; möglich ist nur ein Wert ab 0. Bitte Wert und Vorzeichen prüfen.',
  'number-too-large':
    'Argument „{column}“: „{text}“ ist zu groß, möglich sind höchstens {most}. Bitte Zahl und Einheit (€ oder T€) prüfen.',
  'not-a-date': 'Argument „{column}“: „{text}“ ist kein Datum. Bitte ein Datum wie 01.07.2021 angeben.',
  'impossible-date': 'Argument „{column}“: Das Datum „{text}“ gibt es nicht. Bitte das Datum berichtigen.',
  'implausible-date':
    'Argument „{column}“: Das Datum „{text}“ liegt außerhalb der Jahre 1990 bis 2100. Bitte das Datum berichtigen.',
  'not-a-year':
    'Argument „{column}“: „{text}“ ist kein Haushaltsjahr. Bitte ein Jahr von 2000 bis 2099 angeben, zum Beispiel 2021.',
  'unknown-module': 'Argument „{column}“: „{text}“ ist kein Modul. Bitte 1, 2 oder 3 angeben.',
  'unknown-word': 'Argument „{column}“: „{text}“ ist hier nicht vorgesehen. Möglich sind: {allowed}.',
  'needed-cell-empty': 'Argument „{column}“ ist leer oder 0. Bitte einen Wert angeben.',
  'end-before-start':
    'Das Ende {end} liegt vor dem Beginn {start}. Bitte die Argumente „beginn“ und „ende“ prüfen.',
  'rate-unknown':
    'Für {subject} ist ab {from} kein Fördersatz veröffentlicht ({reason}). Bitte den Satz aus dem Bescheid als Argument „fördersatz“ angeben.',
  'cost-missing':
    'Der Fördersatz ist ein Höchstsatz („bis zu“): Ohne die Kosten des Jahres ist die Förderung unbekannt. Bitte das Argument „kosten“ angeben; 0 zählt wie leer.',
  'allocation-not-in-steps':
    '{posts} Stellen lassen sich nicht in Schritten von {step} verteilen. Bitte „stellen“ oder „schritt“ ändern.',
  'allocation-posts-implausible':
    '{posts} Stellen sind für eine Verteilung zu viele. Bitte das Argument „stellen“ prüfen.',
  'allocation-nobody-takes-part': 'Keine Kommune nimmt teil. Bitte das Argument „teilnahme“ prüfen.',
  'allocation-without-weight':
    'Keine teilnehmende Kommune hat ein Gewicht über 0. Bitte das Argument „gewichte“ prüfen.',
  'ranges-differ':
    'Die Bereiche passen nicht zueinander: „{first}“ hat {firstSize}, „{column}“ hat {size}. Bitte gleich große Bereiche oder einzelne Zellen angeben.',
  'rates-heading-missing':
    'Argument „{column}“: In der Tabelle fehlt die Überschrift „{heading}“. Bitte den Bereich mit seinen Überschriften angeben.',
  'one-cell-needed': 'Argument „{column}“ muss eine einzelne Zelle sein, kein Bereich.',
  'result-too-large': 'Das Ergebnis ist zu groß. Bitte die Beträge und ihre Einheit (€ oder T€) prüfen.',
};

export const functionTexts = {
  problems,
  /** Size of a range: `3 × 1 Zellen`. */
  size: '{rows} × {columns} Zellen',
  verdicts: {
    exact: 'stimmt',
    rounded: 'gerundet auf {step}',
    deviates: 'weicht ab um {difference}',
  },
  explanation: {
    total: 'Förderung {year} für {subject}: {amount}',
    unknown: 'unbekannt',
    part: '{rate} je VZÄ und Jahr × {fte} VZÄ × {months} Monate ÷ 12 = {amount}; Quelle: {source} ({grade})',
    period: '{start} bis {end}: {part}',
    ceiling: 'Der Satz ist ein Höchstsatz („bis zu“)',
    limited: 'Die Förderung ist auf die Kosten von {cost} begrenzt',
    below: '{fte} VZÄ liegen unter dem Mindestanteil von {minimum} VZÄ und werden nicht gefördert',
    capped: 'Von {fte} VZÄ werden höchstens {cap} VZÄ gefördert',
    noMonths: 'Der Zeitraum vom {start} bis {end} hat keinen Tag im Jahr {year}',
    noFte: 'Für 0 VZÄ gibt es keine Förderung',
    ownShare: 'Eigenanteil: {cost} − {amount} = {ownShare}',
    exceeds:
      'Eigenanteil: {ownShare}. Die Zuwendung übersteigt die Kosten von {cost} um {excess}; der Betrag ist voraussichtlich zurückzuzahlen',
  },
  grades,
};

export type FunctionTexts = typeof functionTexts;
