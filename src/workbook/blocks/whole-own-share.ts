import { plainText } from '../cells/cell-text';
import type { ProgrammeWords } from '../cells/programme-words';
import { unitInHeading } from '../cells/unit-words';
import { OWN_SHARE, THIRD_PARTY_MONEY } from './block-measure';
import { withoutPlaces } from './places-of-nrw';

/** What stands beside an own share: the words of each of its costs and grants, and whether granted third-party money is among it. */
export interface BesideOwnShare {
  readonly texts: readonly string[];
  readonly hasCounterFinancing: boolean;
}

const NAMED = new RegExp(OWN_SHARE, 'g');
/** What stands within the words is no part of them: `verbleibt beim Jugendamt`, `nicht durch Drittmittel gedeckt`. */
const WITHIN = /^(?:verbleib[a-z]*|nicht|un)( (?:beim?|durch) .*?)(?: gedeckt)?$/;
const YEAR =
  /(?:(?:im|fuer|in|des) )?(?:(?:haushalts|kalender|plan|foerder)?(?:jahr(?:es)?|hhj|hj) )?\b20\d{2}\b/g;
const MODULE =
  /\b(?:modul|baustein)e?s?[ -]?(?:nr\.? ?)?0?(?:\d|i{1,3})\b|\bkim\b|kommunales? integrationsmanagements?/g;
const LINE = '(?:zeilen?|spalten?|ziffern?|nr\\.?|pos\\.?|sp\\.?|z\\.?) ?';
const OPERAND = `(?:${LINE})?(?:[a-z]|\\d{1,2})`;
/** `(1 ./. 2)`, `(Zeile 3 - Zeile 4)`, `(A-B)`, `(3)`; not `(1/2)`, which is a share. */
const FORMULA = new RegExp(
  `[([]=? ?(?:${OPERAND}(?: ?(?:\\./\\.|[+=–−-]) ?${OPERAND})+|${LINE}\\d{1,2}|[a-z\\d])[)\\]]`,
  'g',
);
/** `3. `, `c) `, `III. ` before the words, `1)` of a footnote behind them. */
const MARKS = /^(?:[\d.]+|[a-z]|[ivx]+)[.)] | \d\)$/g;
const PERCENT = /(\d+(?:,\d+)?) ?(?:%|v\. ?h\.?|prozent)/;
const OF_THIRDS = `(?:der |von |den )?${THIRD_PARTY_MONEY}`;
const AFTER_THIRDS = new RegExp(`\\b(?:nach|abzgl\\.?|abzueglich|unter|durch)(?: abzug)? ${OF_THIRDS}`, 'g');
const AFTER_GRANT =
  /\b(?:nach|abzgl\.?|abzueglich|durch)(?: abzug)? (?:der |des |die )?(?:landes)?(?:zuwendung(?:en)?|foerderung|zuschuss(?:es)?|foerdermitteln?|landesmitteln?)/g;
const OFFICE =
  /\b(?:(?:stadt|kreis)(?:es|verwaltung)?|(?:stadt-?|kreis-?)?gemeinde|kommune|staedteregion|antragsteller(?:s|in)?)\b/g;
/** Words that leave it the own share that it is. */
const PLAIN_WORDS =
  /\b(?:(?:verbleibend|rechnerisch|voraussichtlich|geplant|jaehrlich|gesamt|staedtisch|kommunal|gemeindlich|erwartend|erforderlich|notwendig|tragend|finanzierend|finanziell|eigen|aktuell|neu)(?:e[rnms]?)?|insgesamt|summe|zusammen|noch|hoehe|betrag|anteil|haushalts?(?:jahr)?|haushaltsbelastung|zuschussbedarf|jahr|massnahme|projekts?|kosten|der|die|das|des|dem|den|d|am|an|aus|beim?|fuer|im|in|und|zu|von|vom|durch)\b/g;

/**
 * What the words of an own share say of it besides its module, year, unit and office: `vor gegenfinanzierung`, `alt`;
 * '' where it is the whole one. What all its costs and grants say as well (`Kosten Ist | Zuwendung Ist | Eigenanteil
 * Ist`) is not counted.
 */
export function saidOfOwnShare(
  text: string,
  { texts, hasCounterFinancing }: BesideOwnShare,
  words: ProgrammeWords,
): string {
  const plain = plainText(text.replace(/[¹²³⁰-⁹*†‡]/g, ' '));
  const named = [...words.names.keys()].reduce((rest, name) => rest.replaceAll(name, ' '), plain);
  const rest = withoutPlaces(unitInHeading(named).rest)
    .replace(hasCounterFinancing ? AFTER_THIRDS : /$^/, ' ')
    .replace(AFTER_GRANT, ' ')
    .replace(FORMULA, ' ')
    .replace(YEAR, ' ')
    .replace(MODULE, ' ')
    .replace(MARKS, ' ')
    .replace(PERCENT, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^ergebnis\b/, ' ')
    .replace(NAMED, (found) => (found.includes('kommunen') ? ' kommunen ' : (WITHIN.exec(found)?.[1] ?? ' ')))
    .replace(OFFICE, ' ')
    .trim()
    .replace(PLAIN_WORDS, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const beside = texts.map(plainText);
  const others = rest
    .split(' ')
    .filter((word) => word !== '' && !(beside.length > 0 && beside.every((each) => hasWord(each, word))));
  return [...others, ...(isShareOf(plain, beside) ? ['%'] : [])].join(' ');
}

/** True for `Eigenanteil 20 %`, but not beside `Förderung 80 %`, which leaves just that. */
function isShareOf(plain: string, beside: readonly string[]): boolean {
  const own = percentIn(plain);
  return own !== null && !beside.some((each) => percentIn(each) === 100 - own);
}

function percentIn(plain: string): number | null {
  const found = PERCENT.exec(plain)?.[1];
  return found === undefined ? null : Number(found.replace(',', '.'));
}

function hasWord(text: string, word: string): boolean {
  return text.split(/[^\p{L}\p{N}]+/u).includes(word);
}

/** What makes an own share one of another time, paper or stage of the computation. */
const OF_ANOTHER = new RegExp(
  [
    'vorjahr|letztes jahr|\\bvj\\b',
    '\\b(?:alt|bisher[a-z]*|frueher[a-z]*|urspruenglich[a-z]*)\\b',
    '\\bist\\b|rechnungsergebnis|hochrechnung|prognose|vorlaeufig',
    '^(?:je|pro|per) ',
    'in (?:%|prozent|v\\. ?h)|^%$',
    `\\b(?:vor|ohne|nach|inkl\\.?|incl\\.?|einschl\\.?|abzgl\\.?|abzueglich|mit)(?: abzug)? ${OF_THIRDS}`,
    'beantragt|bewilligt|ausgezahlt|abgerufen|nachtrag|entwurf|vorlage|beschluss|sitzung',
    '\\b(?:monat|quartal|halbjahr|monatlich|mtl|anteilig|kumuliert)\\b',
    '\\bmax\\b|maximal|mindest|hoechst',
  ].join('|'),
);

/** Who else pays a part of it. */
const PAYERS = /\b(?:kommunen|gemeinden|staedte|traeger|jobcenter)\b/;

/** True for words above or before an own share alone that make it that of another time, paper, stage or payer. */
export function headsAnotherOwnShare(text: string): boolean {
  return isOfAnotherOwnShare(text) || PAYERS.test(plainText(text));
}

/** True for words of an own share of another time, paper or stage. */
export function isOfAnotherOwnShare(text: string): boolean {
  return OF_ANOTHER.test(plainText(text));
}

const WHOLE = /^(?:verbleibender? )?eigen(?:anteil|mittel|leistung)(?:e? (?:gesamt|insgesamt|\d{4}))*$/;

/** `Eigenanteil`, `Eigenmittel gesamt`: the whole of it, whatever stands beside it. */
export function isPlainOwnShare(text: string): boolean {
  return WHOLE.test(plainText(text));
}

/** How a sentence calls an own share: `Vorjahr: Eigenanteil`. @param group null where only its own words say which it is */
export function headingOf(text: string, group: string | null): string {
  return group === null ? text : `${group}: ${text}`;
}
