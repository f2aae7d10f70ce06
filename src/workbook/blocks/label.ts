import type { ModuleNumber, Role } from '../../domain/module';
import type { LabelMeaning, LineContent } from '../assignment/correction';
import { cellText, plainText } from '../cells/cell-text';
import { modulesNamedIn, readModule } from '../cells/read-module';
import { KIM_WORDS, namedOnce, type ProgrammeWords } from '../cells/programme-words';
import { namesOther } from '../cells/other-programme';
import { withoutPaperNumbers } from '../cells/paper-number';
import { moduleOfRolesIn } from '../cells/read-role';
import { unitOfNote } from '../cells/unit-words';
import { withWholeYears } from '../cells/whole-years';
import { headingWords } from '../headings/heading-words';
import type { CellValue } from '../snapshot';
import { measureNamedBy, measureNamedWeakly, type BlockMeasure } from './block-measure';
import { partOfYearIn, spanIn, withoutBeside, type Months, type NamedPart, type Span } from './part-of-year';
import { areInDoubt, arePaid } from './words-in-doubt';

/** A coordinate value that stands for all: the total over the modules, or over the years. */
export const ALL = 'all';
export type All = typeof ALL;

/** What a label says about the figures that it reaches. What it says nothing about is null. */
export interface Label {
  readonly text: string;
  readonly measure: BlockMeasure | null;
  /** The amounts are of one month or one post. */
  readonly isPerUnit: boolean;
  /** It is taken for no amount, and names one as well: `Kosten Fachkraftstunden`. */
  readonly isInDoubt: boolean;
  /** What became of a grant: `ausgezahlt`. */
  readonly isPaid: boolean;
  /** It says the measure only where no other label does: `Bewilligung`, `verausgabt`, `abgerufen`. */
  readonly isWeak: boolean;
  /** `davon Personalkosten`: contained in an amount that stands before it. */
  readonly isContained: boolean;
  readonly module: ModuleNumber | null;
  readonly year: number | null;
  readonly role: Role | null;
  /** Whose figures it heads: those of the programme, or of another one that it names. */
  readonly programme: 'own' | 'other' | null;
  readonly version: string | null;
  /** Euro per unit: 1.000 for T€. */
  readonly euroPerUnit: number | null;
  /** Another currency than the euro. */
  readonly currency: string | null;
  /** A total of what stands beside it. */
  readonly isTotal: boolean;
  /** `./.`, `abzüglich`: an amount that is taken off. */
  readonly takesOff: boolean;
  /** Several years or modules in one label, e.g. `2021/2022`: it says a coordinate, but not one value of it. */
  readonly isUnclear: boolean;
  /** A part of a year: `I. Quartal`, `Kosten Januar 2022`. */
  readonly part: Months | null;
  /** The period that it states: `01.07.2021 – 31.12.2022`. */
  readonly span: Span | null;
  /** What a user said that it means, which is then what it says; null where its words say it. */
  readonly byHand: LabelMeaning | null;
  /** What a user said that its whole row or column is, where that changes what it says; null where it does not. */
  readonly inLine: LineContent | null;
}

/** `T€` or `CHF`: figures that it reaches are not in euro. */
export function isOtherThanEuro({ euroPerUnit, currency }: Label): boolean {
  return currency !== null || (euroPerUnit !== null && euroPerUnit !== 1);
}

/** A label that says nothing. */
export const SILENT: Label = {
  text: '',
  measure: null,
  isPerUnit: false,
  isInDoubt: false,
  isPaid: false,
  isWeak: false,
  isContained: false,
  module: null,
  year: null,
  role: null,
  programme: null,
  version: null,
  euroPerUnit: null,
  currency: null,
  isTotal: false,
  takesOff: false,
  isUnclear: false,
  part: null,
  span: null,
  byHand: null,
  inLine: null,
};

const TAKES_OFF = /^(?:\.\/\.|\/\.|[-−–]\s|abzgl\.?(?![a-z])|abzueglich\b|davon ab\b|minus\b|ab:) ?:? ?/;
/** The paper that an amount comes from is not what it is: `lt. Zuwendungsbescheid`. */
const OF_PAPER =
  /(?:lt\.?|laut|gem\.?|gemaess|nach) (?:zuwendungs|bewilligungs|foerder|schluss|end)?(?:bescheid|abrechnung|antrag|richtlinie|verwendungsnachweis|vn)\b/;
const CONTAINED = /^(?:hier)?(?:davon|darin|darunter)(?: enthalten)?:? (?!ab\b)/;
const TOTAL =
  /^(?:(?:zwischen|gesamt|end|teil|jahres|zw\.-?)?summen?|gesamtbetrag|(?:auf|zusammen)summiert|aufaddiert|insgesamt|insg\.?|zusammen|total|gesamt|(?:gesamt|jahres)?ergebnis|uebertrag(?! (?:aus|vom|von|des) )|ges\.|σ|∑|alle module|alle jahre|zusammenfassung|gesamtuebersicht|gesamtdarstellung)(?![a-z])|(?<![a-z])(?:gesamt|(?:gesamt|jahres)?summe|insgesamt|ergebnis|total|zusammen|ges\.?|insg\.?)$/;
/** A day or a number of a paper (`118/2021`) names no budget year. */
const YEARS = /(?<![\d.,/])20\d{2}(?![\d.,]?\d)|(?<=(?<![\d.])(?:0?[1-9]|1[0-2])\/)20\d{2}(?!\d)/g;
const TWO_YEARS = /(?<![\d/])20\d{2} ?(?:\/|-|–|bis|und|\+) ?(?:20)?\d{2}(?![\d.])/;
/** `01.07.2021 – 31.12.2021`, `01.01. - 31.12.2021`, `07/2021–12/2021`, `Jan.-Dez. 2021` */
const PERIOD =
  /(?<!\d)\d{1,2}\/(20\d{2}) ?(?:-|–|bis) ?\d{1,2}\/(20\d{2})|\d{1,2}\.\d{1,2}\.(20\d{2})? ?(?:-|–|bis) ?(?:zum )?\d{1,2}\.\d{1,2}\.(20\d{2})|[a-z]{3,9}\.? ?(?:-|–|bis) ?[a-z]{3,9}\.? (20\d{2})/;
/** `2022 kumuliert`, `2022 (monatlich)`: more or less than the year. */
const OTHER_THAN_YEAR = /kumul|\bkum\b|aufgelaufen|monatlich|\bmtl\b|(?:je|pro) monat/;
const PART_OF_YEAR =
  /\b(?:jan|feb|maerz|mrz|apr|mai|jun|jul|aug|sep|sept|okt|nov|dez)(?:uar|ruar|il|i|ust|tember|ober|ember)?\.? 20\d{2}|quartal|halbjahr|\b[i1-4]+\. ?hj\b/;
/** Remarks beside and below a table: they say nothing about its figures, whatever they name. */
const MARKS = /[¹²³⁰-⁹]+\)|[¹²³⁰-⁹*†‡]/g;
const NOTE =
  /^(?:\d\) (?:laut|lt|gem|vgl|inkl|incl|vorbehaltlich|ohne|nach|einschl)|(?:\d\) )?(?:stand|quelle|hinweise?|anmerkung(?:en)?|erstellt|bearbeite[rt]|vgl\.?|siehe|s\.|vorbehaltlich|az\.?|aktenzeichen)(?![a-z]))/;
const SENTENCE = /^(?=(?:\S+ ){4})[a-z0-9*].*[a-z)]\.$/;
const YEAR_OF_SENTENCE = /(?:\bim|\bin|fuer das|\bfuer) (?:haushalts|kalender|foerder)?(?:jahr )?(20\d{2})\b/;
const VERSION_WORDS: readonly (readonly [RegExp, string])[] = [
  [/(?:\blt\.?|\blaut|\bgem\.?|\bgemaess) ?(?:zuwendungs|bewilligungs|foerder)?bescheid/, 'lt. Bescheid'],
  [
    /(?:\blt\.?|\blaut|\bgem\.?|\bgemaess) ?(?:(?:schluss|end)?abrechnung|verwendungsnachweis|vn\b)/,
    'lt. Abrechnung',
  ],
  [/^(?:plan(?:ung)?|ansatz|soll|haushaltsansatz)(?: (?:in )?(?:€|eur))?$/, 'Plan'],
  [/^(?:ist|rechnungsergebnis|re)(?: (?:in )?(?:€|eur))?$/, 'Ist'],
  // `Vorlage alt | Vorlage neu`: of two papers of a kind the other word tells them apart.
  [/\b(?:alt|bisher|vorher)\b/, 'alt'],
  [/\b(?:neu|aktuell|nachher)\b/, 'neu'],
  // With a number it is the paper that the table belongs to: `Anlage 1 zur Vorlage 045/2022`.
  [/\b(?:vorlage(?! (?:nr\.? ?)?[a-z]*[-/ ]?\d)|entwurf)\b/, 'Vorlage'],
  [/\b(?:sitzung|beschluss)\b/, 'Sitzung'],
];
const LONGEST_LABEL = 120;

/**
 * What a cell of text, or a year as a number, says as a label; null where it says nothing about figures.
 *
 * @param words of the programme
 */
export function labelOf(cell: CellValue, words = KIM_WORDS): Label | null {
  if (typeof cell === 'boolean') return null;
  const text = cellText(cell);
  if (text === '' || text.length > LONGEST_LABEL) return null;
  const unmarked = text.replace(MARKS, '');
  const plain = withWholeYears(plainText(unmarked))
    .replace(/(?<=[a-z])- (?!(?:und|u\.|oder|bzw\.?|sowie|[+&/])(?![a-z]))(?=[a-z])/g, '')
    .replace(/(?<=[a-z]) ?\d\)$|(?<=20\d{2}) \d\)$|\(stand:? [^)]*\)/g, '')
    .trim();
  const isNote = NOTE.test(plain);
  const isSentence = SENTENCE.test(plain);
  const isSilent = isNote || isSentence;
  const takesOff = TAKES_OFF.test(plain);
  const isContained = CONTAINED.test(plain);
  // A name such as `Sprachmittlung` is that of a module, not of a cost.
  const named = [...words.names.keys()]
    .reduce((rest, name) => rest.replaceAll(name, ''), plain)
    .replace(TAKES_OFF, '')
    .replace(CONTAINED, '')
    .replace(OF_PAPER, '')
    .replace(/:$/, '')
    .trim();
  const part = isSilent ? null : partNamedBy(withoutPaperNumbers(named).trim());
  const stated = isSilent ? NO_MEASURE : measureNamedBy(part === null ? named : part.rest);
  const { isPerUnit } = stated;
  const weak = isSilent || stated.measure !== null ? null : measureNamedWeakly(named);
  const measure = stated.measure ?? weak;
  const modules = isSilent ? [] : moduleNamesIn(unmarked, plain, words);
  const [module = null] = modules;
  const [heading, note] = [headingWords(text), unitOfNote(text)];
  const isModuleUnclear = !isSilent && namesNoWholeModule(plain);
  const years = isNote ? NO_YEAR : isSentence ? yearOfSentence(plain) : yearsIn(plain, part !== null);
  return {
    text,
    measure,
    isPerUnit,
    isInDoubt: measure === 'not-an-amount' && areInDoubt(named),
    isPaid: !isSilent && arePaid(named),
    isWeak: weak !== null,
    isContained,
    module: modules.length === 1 ? module : null,
    year: years.year,
    role: isSilent ? null : words.roleNamedIn(text),
    programme: isSilent ? null : programmeNamedIn(text, modules.length === 1 ? module : null, words),
    version: isNote
      ? null
      : (VERSION_WORDS.find(([pattern]) => pattern.test(plain.replace(YEARS, '').trim()))?.[1] ?? null),
    euroPerUnit: heading.euroPerUnit ?? note.euroPerUnit,
    currency: heading.currency ?? note.currency,
    isTotal: !isSilent && TOTAL.test(plain.replace(/[:.]$/, '')),
    takesOff,
    isUnclear: years.isUnclear || modules.length > 1 || isModuleUnclear,
    part: part?.months ?? null,
    span: isNote ? null : spanIn(plain),
    byHand: null,
    inLine: null,
  };
}

/** True for a remark beside or below a table: `Quelle: …`. */
export function isNote(text: string): boolean {
  return NOTE.test(plainText(text.replace(MARKS, '')));
}

/** `5.1`, `2.`: the number of the line of a form. */
const NUMBERING = /^\d{1,2}(?:(?:\.\d{1,2})+\.?|[.)])$/;

/** True for the number of the line of a form: `5.1`. */
export function isNumbering(text: string): boolean {
  return NUMBERING.test(text);
}

/** True where a text says nothing about figures. */
export function saysNothing({
  measure,
  module,
  year,
  role,
  isTotal,
  isUnclear,
  euroPerUnit,
  version,
  part,
}: Label): boolean {
  const said = [measure, module, year, role, euroPerUnit, version, part].some((each) => each !== null);
  return !said && !isTotal && !isUnclear;
}

/** True where a label names a module or a year. */
export function saysCoordinate({ module, year }: Label): boolean {
  return module !== null || year !== null;
}

/** True where a user said that the figures of the label are sums. */
export function isSaidSum({ byHand, inLine }: Label): boolean {
  return byHand?.total === true || inLine === 'sums';
}

/** The office of module 2 or 3 beside its number names the programme too: `Modul 3 – Einbürgerungsbehörde`. */
function programmeNamedIn(
  text: string,
  module: ModuleNumber | null,
  words: ProgrammeWords,
): Label['programme'] {
  if (words.namesProgramme(text)) return 'own';
  if (namesOther(text, words)) return 'other';
  return module !== null && module > 1 && moduleOfRolesIn(text) === module ? 'own' : null;
}

const NO_MEASURE = { measure: null, isPerUnit: false } as const;

interface NamedYear {
  readonly year: number | null;
  /** Several years, or a part of one. */
  readonly isUnclear: boolean;
}

const NO_YEAR: NamedYear = { year: null, isUnclear: false };

function yearOfSentence(plain: string): NamedYear {
  const year = YEAR_OF_SENTENCE.exec(plain)?.[1];
  return year === undefined ? NO_YEAR : { year: Number(year), isUnclear: false };
}

/** A part of the year that stands alone, or with what the amount is. */
function partNamedBy(named: string): NamedPart | null {
  if (PERIOD.test(named)) return null;
  const part = partOfYearIn(named);
  if (part === null) return null;
  const isAlone = withoutBeside(part.rest) === '';
  return isAlone || measureNamedBy(part.rest).measure !== null ? part : null;
}

function yearsIn(plain: string, isPart: boolean): NamedYear {
  const dated = withoutPaperNumbers(plain);
  const period = PERIOD.exec(dated);
  if (period !== null) {
    const [first, last = first] = period.slice(1).filter((each) => each !== undefined);
    return first === last ? { year: Number(first), isUnclear: false } : { year: null, isUnclear: true };
  }
  const years = [...new Set((dated.match(YEARS) ?? []).map(Number))];
  const [year = null] = years;
  const isUnclear =
    TWO_YEARS.test(dated) ||
    years.length > 1 ||
    (year !== null && ((!isPart && PART_OF_YEAR.test(dated)) || OTHER_THAN_YEAR.test(dated)));
  return { year: isUnclear ? null : year, isUnclear };
}

const OTHER_MODULE_WORDS =
  /(?:modul|baustein)-?(?: ?nr\.?)? ?0?(i{1,3}|[1-9]\d*)(?![\p{L}\d]|[.,]\d)|(?<![\d.])([1-9])\. (?:modul|baustein)\b|\bmod\. ?([1-9]\d?)\b/u;
/** `1. oder 2. Modul` */
const TWO_ORDINALS =
  /(?<![\d.,])([1-9])\. ?(?:und|oder|od\.|u\.|bzw\.?|\/|&|-|–|bis) ?([1-9])\. (?:modul|baustein)/;
/** `Module 1-3`, `Modul I bis III`; not `Modul 1 – 3 Stellen`. */
const MODULE_RANGE =
  /\b(?:modul|module|modulen|bausteine?)\.? ?(i{1,3}|[1-9]\d?) ?(?:-|–|—|bis) ?(?:modul |baustein )?(i{1,3}|[1-9]\d?)(?![\p{L}\d.,]| (?:vzae|vk|(?:vollzeit)?stellen?|monate|jahre)\b)/u;

/** `Modul 1.5`, `1 vs. 2`: no module, or two of them without the word. */
const NO_WHOLE_MODULE =
  /(?:modul|baustein)-?(?: ?nr\.?)? ?\d+[.,]\d|^[1-3i]{1,3} ?(?:vs\.?|versus|gegen|oder|od\.|bzw\.?|statt|und|u\.|sowie|->|→) ?[1-3i]{1,3}$/;

/** `2 – Case Management`: the number of a module before its role. */
const NUMBERED = /^([1-3]) ?[-–:.)] ?[a-z]/;

/** True for a label that puts the module in doubt without naming one: `Modul 1.5`, `1 vs. 2`. @param plain lower case */
export function namesNoWholeModule(plain: string): boolean {
  return NO_WHOLE_MODULE.test(plain);
}

function moduleNamesIn(text: string, plain: string, words: ProgrammeWords): readonly ModuleNumber[] {
  const { numbers, names } = words;
  const range = MODULE_RANGE.exec(plain);
  const ends = [range?.[1], range?.[2]].flatMap((each) => numbers[each ?? ''] ?? []);
  if (ends.length === 2) return ends;
  const named = modulesNamedIn(text, words);
  if (named.length > 0 || /^[\s\d.,]+$/.test(text)) return named;
  const ordinals = TWO_ORDINALS.exec(plain);
  if (ordinals !== null) return ordinals.slice(1).flatMap((each) => numbers[each] ?? []);
  const other = OTHER_MODULE_WORDS.exec(plain);
  if (other !== null) return [numbers[other[1] ?? other[2] ?? other[3] ?? ''] ?? []].flat();
  const byName = namedOnce(text, names);
  if (byName !== null) return [byName];
  if (!words.areOfKim) return [];
  const numbered = NUMBERED.exec(plain);
  const ofRoles = numbered === null ? null : moduleOfRolesIn(text);
  if (ofRoles !== null && ofRoles === Number(numbered![1])) return [ofRoles];
  const whole = readModule(text);
  return whole.kind === 'value' && /modul|baustein|kim/i.test(text) ? [whole.value] : [];
}
