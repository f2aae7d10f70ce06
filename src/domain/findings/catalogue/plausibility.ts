import type { FindingRoom } from './finding-room';

/** Inputs that can be read and are hardly meant: they count, and somebody has to look at them. */
export const PLAUSIBILITY = {
  'cost-per-fte-implausible': {
    severity: 'warning',
    de: 'Aus {value} ergeben sich Kosten je VZÄ und Jahr, die nicht zwischen {least} und {most} liegen ({rows}). Bitte Betrag und Einheit prüfen (T€? Monatsbetrag?). Stimmt er, die Grenzen mit „Kosten je VZÄ mindestens“ und „Kosten je VZÄ höchstens“ einstellen.',
    en: '{value} makes a cost per FTE and year that is not between {least} and {most} ({rows}). Please check amount and unit (T€? a month?). If it is right, set the limits with "Kosten je VZÄ mindestens" and "Kosten je VZÄ höchstens".',
  },
  'fte-implausible': {
    severity: 'warning',
    de: '{value} VZÄ in einer Zeile sind mehr als {most} ({rows}). Sind Prozente oder Wochenstunden gemeint, bitte umrechnen: 50 % sind 0,5 VZÄ. Stimmt die Zahl, die Grenze mit „VZÄ je Zeile höchstens“ einstellen.',
    en: '{value} FTE in one row are more than {most} ({rows}). If per cent or weekly hours are meant, please convert them: 50 % are 0.5 FTE. If the number is right, set the limit with "VZÄ je Zeile höchstens".',
  },
  'fte-may-be-percent': {
    severity: 'error',
    de: 'Sind {value} hier Prozente einer Stelle, Wochenstunden oder wirklich so viele Stellen ({rows})? Bitte umrechnen (50 % sind 0,5 VZÄ) oder die Überschrift ändern („Stellenumfang in %“, „Wochenstunden“). Stimmt die Zahl, die Einstellung „VZÄ je Zeile höchstens“ setzen.',
    en: 'Is {value} here per cent of a post, weekly hours or really that many posts ({rows})? Please convert it (50 % are 0.5 FTE) or change the heading ("Stellenumfang in %", "Wochenstunden"). If the number is right, set the setting "VZÄ je Zeile höchstens".',
  },
  'block-cost-implausible': {
    severity: 'warning',
    de: 'Kosten von {value} für ein Modul und ein Jahr ({rows}) sind kaum so gemeint; erwartet werden {least} bis {most}. Bitte Betrag und Einheit prüfen (€ oder T€?).',
    en: 'A cost of {value} for one module and one year ({rows}) is hardly meant so; {least} to {most} is expected. Please check amount and unit (€ or T€?).',
  },
  'fte-like-hours': {
    severity: 'warning',
    de: '{value} VZÄ sehen nach Wochenstunden aus ({rows}); gerechnet wird mit VZÄ. Sind Stunden gemeint, bitte die Spalte „Wochenstunden“ nennen und die Einstellung „Vollzeit“ setzen, oder umrechnen: 19,5 von 39 Stunden sind 0,5 VZÄ.',
    en: '{value} FTE look like weekly hours ({rows}); they are computed as FTE. If hours are meant, please call the column "Wochenstunden" and set the setting "Vollzeit", or convert them: 19.5 of 39 hours are 0.5 FTE.',
  },
  'cost-zero-beside-grant': {
    severity: 'warning',
    de: 'Kosten 0 neben der Zuwendung {grant} ({rows}). Fehlen sie, bitte eintragen.',
    en: 'Costs of 0 beside the grant {grant} ({rows}). If the costs are missing, please enter them.',
  },
  'grant-implausible': {
    severity: 'warning',
    de: 'Die Zuwendung {grant} ist sehr wenig neben Kosten von {cost} ({rows}). Steht eines von beiden in T€ oder in Prozent? Bitte die Einheit an beiden angeben.',
    en: 'The grant {grant} is very little beside a cost of {cost} ({rows}). Is one of both in T€ or in per cent? Please state the unit of both.',
  },
  'material-implausible': {
    severity: 'warning',
    de: 'Die Sachkosten {value} sind mehr als {most} % der Personalkosten {personnel} ({rows}). Bitte prüfen, ob sie je VZÄ und Jahr gemeint sind. Stimmen sie, die Grenze mit „Sachkosten höchstens“ einstellen.',
    en: 'The material cost {value} is more than {most} % of the personnel cost {personnel} ({rows}). Please check whether it is meant per FTE and year. If it is right, set the limit with "Sachkosten höchstens".',
  },
  'post-may-be-sum': {
    severity: 'warning',
    de: 'Ist das eine Summe? Kosten und Zuwendung sind hier genau die Summe der anderen von Modul {module} ({rows}). Gezählt wird die Zeile als weitere Stelle; ist sie eine Summe, zählt sie doppelt. Dann bitte „Summe“ vor ihren Namen schreiben, sonst „Stelle“.',
    en: 'Is this a sum? Cost and grant are exactly the sum of the others of module {module} ({rows}) here. The row counts as a further post; if it is a sum, it counts twice. Then please write "Summe" before its name, otherwise "Stelle".',
  },
  'rows-identical': {
    severity: 'warning',
    de: 'Diese Stelle gleicht der in {other} in allem; beide zählen ({rows}). Sind es verschiedene Stellen, bitte mit einer Bezeichnung unterscheiden, sonst eine entfernen.',
    en: 'This post equals the one in {other} in everything; both count ({rows}). If they are different posts, please tell them apart by a name, else remove one.',
  },
  'rows-alike': {
    severity: 'info',
    de: 'Die {rows} gleichen einander in allem und haben keine Bezeichnung; gerechnet wird mit {count} Stellen. Ist eine doppelt eingetragen, bitte entfernen.',
    en: 'The {rows} equal one another in everything and have no name; they count as {count} posts. If one was entered twice, please remove it.',
  },
  'role-of-other-module': {
    severity: 'warning',
    de: 'Die Rolle „{role}“ gehört zu Modul {home}, nicht zu Modul {module} ({rows}). Bitte Modul und Rolle prüfen.',
    en: 'The role "{role}" belongs to module {home}, not to module {module} ({rows}). Please check module and role.',
  },
  'rules-older-than-years': {
    severity: 'warning',
    de: 'Für {years} können andere Förderregeln gelten, als hinterlegt sind: {rules}. Bitte Sätze, Höchstbeträge und Höchstzahlen am Bescheid oder an der geltenden Richtlinie prüfen und unter „Fördersätze“ eintragen.',
    en: 'For {years} other funding rules may apply than those that are stored: {rules}. Please check rates, ceilings and caps against the notice or the guideline in force and enter them under "Fördersätze".',
  },
  'ceiling-above-cost': {
    severity: 'warning',
    de: 'Der Höchstbetrag der Zuwendung ({ceiling}) liegt {year} über den Kosten, für die er gilt ({cost}); gefördert wird deshalb alles, und kein Eigenanteil bleibt davon übrig. Bitte prüfen, ob die Kosten vollständig sind und ob der Höchstbetrag je volle Stelle und Jahr gemeint ist.',
    en: 'In {year} the ceiling of the grant ({ceiling}) is above the cost that it applies to ({cost}); therefore all of it is funded, and no own share is left of it. Please check whether the cost is complete and whether the ceiling is meant per full post and year.',
  },
  'deducted-above-amount': {
    severity: 'warning',
    de: 'Bei „{source}“ sind {deducted} bereits abgezogen, mehr als der Betrag {amount}. Bitte beide Beträge prüfen.',
    en: 'Of "{source}", {deducted} were deducted already, more than the amount {amount}. Please check both amounts.',
  },
} as const satisfies FindingRoom;
