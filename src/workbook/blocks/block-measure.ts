import { plainText } from '../cells/cell-text';
import type { NumberFormat } from '../cells/number-format';
import { unitInHeading } from '../cells/unit-words';
import { isWrittenRate } from '../cells/written-rate';
import type { CellValue } from '../snapshot';
import { arePaid, SUPPLEMENT } from './words-in-doubt';

/** What a figure of a block can be. The three kinds of cost add up to the whole cost. */
export type BlockMeasure =
  | 'cost'
  | 'personnel-cost'
  | 'material-cost'
  | 'other-cost'
  | 'eligible-cost'
  | 'grant'
  | 'counter-financing'
  | 'own-share'
  | 'over-plan'
  | 'extra-plan'
  | 'fte'
  | 'not-an-amount';

export const COST_PARTS: readonly BlockMeasure[] = ['personnel-cost', 'material-cost', 'other-cost'];

/** The measures that the add-in computes: a cell of one of them is filled, or tied out. */
export const RESULT_MEASURES = ['own-share', 'over-plan', 'extra-plan'] as const;
export type ResultMeasure = (typeof RESULT_MEASURES)[number];

const MONEY = '(?:kosten|aufwand|aufwendungen|ausgaben|auszahlungen)';
const AND = ' ?(?:und|u\\.|\\+|&|/|sowie) ?';
const OFFICE = '(?:stadt|kreis|kommune|gemeinde|kreises|kommunen)';
/** A column of the year before, which is not named: for comparison. */
const PREVIOUS_YEAR =
  '^(?:(?:(?:vorlaeufiges )?(?:rechnungs)?ergebnis|re|ist|(?:haushalts)?ansatz|plan|soll|wert|zahlen) )?(?:des |im |vom )?(?:(?:vor)?vor-?jahr(?:e?s)?|vj\\.?)(?: ?\\(?(?:ist|plan|ansatz|ergebnis|soll)\\)?)?$|^vorjahres-?(?:ansatz|ergebnis|wert|betrag|plan|zahlen|ist)$';
/** A share of the whole, a number of persons, a name: whatever stands in the row, it is no euro that counts. */
const NO_AMOUNT = new RegExp(
  [
    'quote',
    'prozent',
    'v\\. ?h\\.',
    '%',
    '(?:\\b|foerder|hebe|steuer|kosten|stunden|verrechnungs)sa(?:tz|etze)\\b',
    'abweichung',
    '(?:^|ver)aenderung(?:en)?(?![a-z])',
    '^mehr ?/ ?weniger',
    SUPPLEMENT,
    'differenz',
    'saldo',
    'begruendung',
    'bemerkung',
    'nachrichtlich',
    PREVIOUS_YEAR,
    '(?:gegenueber|ggue\\.?|gegen|zum) (?:dem )?(?:vor-?jahr|vj)\\b',
    'erlaeuterung',
    'einwohner',
    '\\b(?:an)?zahl\\b',
    '(?:fall|einwohner)zahl',
    '\\bfaelle\\b',
    '(?:^|[^a-z])nr\\b(?!\\.? ?[1-3i])',
    'nummer',
    'konto\\b',
    'kostenstelle',
    'kostentraeger',
    'produkt\\b',
    '(?<!\\d )\\bmonate\\b',
    'stunden',
    'entgeltgruppe',
    'besoldung',
    '^e ?\\d{1,2}[a-z]?$',
    '^(?:std|stunden?|ue|lp|cp|ects|h|tage?|personen?|tn)\\.?$',
    'telefonn',
    '^tel(?:efon)?\\b[^a-z]*$',
  ].join('|'),
);

/** Income and nothing else, in plain text: `Ertrag`, `Summe der Einnahmen`. */
export const INCOME = /^(?:(?:summe|gesamt) ?(?:der )?)?(?:ertrag|ertraege|einnahmen?|einzahlungen?)$/;

/** What people call the own share, in plain text. */
export const OWN_SHARE = [
  'eigenanteil',
  'eigenmittel',
  'eigenleistung',
  'eigenfinanzierung',
  'eigener anteil',
  'own share',
  `(?:kommunal|staedtisch|gemeindlich)er anteil`,
  '\\b(?:kreis|stadt|gemeinde|kommunal)anteil',
  `anteil (?:der |des |d\\. )?${OFFICE}\\b`,
  'netto-?belastung',
  'zuschussbedarf',
  `belastung (?:der |des )?(?:${OFFICE}|haushalt)`,
  `${MONEY} ?(?:\\./\\.|abzgl\\.?|abzueglich|minus|-|–|/\\.|nach abzug|nach) ?(?:der |des )?(?:landes)?(?:zuwendung|foerder|zuschuss|zuweisung)`,
  '(?:nicht|un)(?: durch .*)? ?gedeckt',
  '^verbleib(?:en|t|ende[rs]?)(?: beim? .*)?$',
  `^(?:noch )?verbleibende[rs]? (?:${MONEY}|belastung|anteil|betrag)\\b`,
  `^rest(?:betrag|kosten|finanzierung|anteil)?:? (?:fuer )?(?:der |die |des |den |d\\. )?${OFFICE}\\b`,
  `(?:von|vom) (?:der |dem )?${OFFICE} zu (?:tragen|finanzieren|leisten)`,
].join('|');

/** Money of others than the Land, in plain text and any case of German. */
export const THIRD_PARTY_MONEY =
  '(?:drittmitteln?|gegenfinanzierung|integrationspauschale|leistungen dritter|mitteln? dritter)';
/** Before or after what an amount is: `vor Gegenfinanzierung`, `nach Abzug der Drittmittel`. */
const APART = '\\b(?:vor|ohne|nach)(?: abzug)?(?: der| von| den)?';

/** A cost that third-party money was taken off: `Kosten nach Abzug der Drittmittel`, `Kosten abzgl. Drittmittel`. */
const AFTER_THIRD_PARTY = new RegExp(
  `${MONEY}\\b.*(?:\\b(?:nach|ohne|abzgl\\.?|abzueglich|abz\\.|minus|netto)|[-–]|\\.?/\\.)(?: abzug)?(?: der| von| den)? ?${THIRD_PARTY_MONEY}`,
);

/** In this order; the first that fits is meant. */
const WORDS: readonly (readonly [BlockMeasure, RegExp])[] = [
  ['own-share', new RegExp(OWN_SHARE)],
  ['over-plan', /ueberplan|\buepl\b|over-?plan/],
  ['extra-plan', /ausserplan|\bapl\b|extra-?plan/],
  ['cost', AFTER_THIRD_PARTY],
  ['counter-financing', new RegExp(`(?<!${APART} )(?:${THIRD_PARTY_MONEY}|sonstige (?:einnahmen|ertraege))`)],
  ['eligible-cost', /(?:zuwendungs|foerder)faehig|gefoerderte/],
  [
    'grant',
    new RegExp(
      [
        'zuwendung',
        'zuweisung',
        'landes(?:mittel|anteil|beteiligung|erstattung|gelder)',
        'foerder(?:mittel|summe|betrag|gelder|ung)',
        `zuschu(?:ss|esse)(?!bedarf)(?! (?:des |der |d\\. )?(?:${OFFICE}|bund|eu\\b))`,
        '(?:refinanzierung|erstattung|anteil|ertrag|ertraege|einnahmen?|einzahlung(?:en)?|mittel) (?:durch |des |vom |d\\. )?(?:das )?land',
        '\\bgrants?\\b',
        'funding',
        INCOME.source,
      ].join('|'),
    ),
  ],
  [
    'cost',
    new RegExp(
      [
        `personal-?${AND}sach`,
        `sach-?${AND}personal`,
        `${MONEY} (?:fuer )?personal${AND}sach`,
        '\\bpk ?[+/&] ?sk\\b',
        '(?:gesamt)?finanz(?:ierungs)?bedarf',
      ].join('|'),
    ),
  ],
  [
    'personnel-cost',
    new RegExp(
      `personal-? ?${MONEY}|${MONEY} (?:fuer )?(?:das )?personal|^(?:brutto)?personal$|personnel cost|^(?:brutto)?pk$`,
    ),
  ],
  [
    'material-cost',
    new RegExp(
      [
        `sach-? ?${MONEY}`,
        'sachkosten',
        'sachmittel',
        `sach-${AND}gemeinkosten`,
        `arbeitsplatz-? ?${MONEY}`,
        `${MONEY} (?:des arbeitsplatzes|fuer sachmittel|sachmittel)`,
        'saechliche',
        'gemeinkosten',
        'overhead',
        'material cost',
        'sach- und dienstleistungen',
        '^sk$',
        '^sach$',
      ].join('|'),
    ),
  ],
  ['other-cost', new RegExp(`(?:sonstige|weitere|uebrige|andere|einmalige) (?:[a-z]+ )?${MONEY}`)],
  ['fte', /\bvzae\b|vollzeit(?:stellen|aequivalent)|stellenanteil|^(?:anzahl )?stellen\b|\bfte\b|\bvk\b/],
  [
    'cost',
    new RegExp(
      `(?:^|[^a-z])(?:gesamt|brutto|jahres|projekt|programm)?${MONEY}(?:$|[^a-z])|(?:summe|gesamt)(?: der)? ?${MONEY}|^(?:total )?costs?\\b`,
    ),
  ],
  [
    'other-cost',
    new RegExp(
      `[a-z]-?${MONEY}$|ausstattung$|^fortbildung(?:en)?$|^supervision$|^reisen?$|^honorare?$|oeffentlichkeitsarbeit|sprachmittlung|^miete`,
    ),
  ],
];
/** An amount of one month or one post or of all years so far, or a share of it: not what a year costs. */
const PER_UNIT = new RegExp(
  [
    '(?:je|pro|per|/) ?(?:1(?:,0+)? )?(?:vzae|(?:vollzeit)?stelle|fte|vk|einwohner|monat|quartal|halbjahr|woche|tag|stunde|fall|kopf|person)\\b',
    '(?:je|pro|per) (?:(?:vollzeit)?kraft|mitarbeite|koordinat|[a-z]*manage|teilnehme)',
    'monatlich|\\bmtl\\b|vierteljaehrlich|quartalsweise|woechentlich',
    '\\((?:monat|quartal|halbjahr|woche|tag|stunde|p\\. ?m\\.?)\\)',
    'kumul|\\bkum\\b|aufgelaufen|\\bseit (?:projekt|massnahmen|foerder|programm)?beginn',
    '(?:\\ban|arbeitnehmer)-?brutto',
    '[([](?:in |als )?(?:%|v\\. ?h\\.?|prozent|quote|index|faktor)[)\\]]',
  ].join('|'),
);
/** `Kosten je VZÄ`: what the posts are counted in is not what the amount is. */
const PER_POST = /(?<=[a-z] ?)(?:\b(?:je|pro|per)|\/) ?(?:1(?:,0+)? )?(?:vzae|fte|vk)\b/g;
/** A heading that is nothing but the last day of what it counts: `bis 30.06.` */
const UNTIL_A_DAY = /^bis (?:zum )?\d{1,2}\.\d{1,2}\.?$/;
/** What a line says of all amounts below it: `Beträge je Monat`. */
const OF_ALL_AMOUNTS = /\b(?:betraege|angaben|werte|zahlen)\b/;
/**
 * The size or the number of what an amount is of, not what it is: `Modul 1 – Koordination (2,5 VZÄ)`, `Kosten für 2,5
 * VZÄ`, `Honorare (20 Stunden)`, `Personalkosten Konto 5011`.
 */
const SIZE = new RegExp(
  [
    '(?<![\\d.,])\\d{1,3}(?:[.,]\\d+)? ?(?:x )?(?:vzae|vk|fte|(?:vollzeit)?stellen?|vollzeitaequivalente?n?|stunden)(?![a-z])',
    '(?:(?:lfd|laufende)\\.? ?nr|(?:sach)?konto|kostenstelle|kostentraeger|produkt)(?: ?nr)?[.:]? ?\\d[\\d./-]*(?![a-z])',
  ].join('|'),
  'g',
);
const COST = new RegExp(`(?<!zuwendungs|foerder)${MONEY}`);
const GRANT = /zuwendung|foerder(?:ung|mittel)|zuschu|ertraege|einnahmen|landesmittel/;
const OWN = /eigenanteil|eigenmittel/;
const LINKED = / (?:und|u\.|sowie) |[,&+]|(?<!\.)\//;

/** What the words of a label say about the amounts that it reaches. */
export interface NamedMeasure {
  /** Null where the words name none. */
  readonly measure: BlockMeasure | null;
  /** The amounts are of one month or one post: `Personalkosten je VZÄ`. */
  readonly isPerUnit: boolean;
}

const NONE: NamedMeasure = { measure: null, isPerUnit: false };

/**
 * The measure that a label names.
 * @param plain lower case, umlauts written out
 */
export function measureNamedBy(plain: string): NamedMeasure {
  const outside = plain
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(SIZE, ' ')
    .replace(PER_POST, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (isThirdPartyShare(plain)) return { ...NONE, measure: 'not-an-amount' };
  const isPerUnit = namesOneUnit(plain);
  if (isThirdPartyPart(plain)) return { measure: 'counter-financing', isPerUnit };
  const measure = measureIn(outside) ?? (isTitle(outside) ? null : measureIn(plain.replace(SIZE, ' ')));
  if (measure === null) {
    const isOfAll = OF_ALL_AMOUNTS.test(plain) || isUnitAlone(plain);
    return { ...NONE, isPerUnit: UNTIL_A_DAY.test(plain) || (isPerUnit && isOfAll) };
  }
  // What a run computes is the amount of a year.
  if (isPerUnit && isResult(measure)) return { ...NONE, measure: 'not-an-amount' };
  return { measure, isPerUnit: isPerUnit && measure !== 'not-an-amount' && measure !== 'fte' };
}

const GRANTED =
  /^(?:insgesamt )?(?:bewilligung(?:en)?|bewilligungs-?(?:summe|betrag)|bewilligte[rs]? (?:summe|betrag|mittel)|bewilligt)$/;
const USED = /^(?:tatsaechlich |bisher )?verausgabt(?:e mittel)?$/;

/**
 * The measure of words that say it only where nothing else does, as they may speak of costs and grants alike: what was
 * granted, what became of it, what was spent.
 * @param plain lower case, umlauts written out
 */
export function measureNamedWeakly(plain: string): BlockMeasure | null {
  if (GRANTED.test(plain) || arePaid(plain)) return 'grant';
  return USED.test(plain) ? 'cost' : null;
}

/** True for nothing but what amounts count in: `€/Monat`, `(mtl.)`. */
function isUnitAlone(plain: string): boolean {
  return (
    unitInHeading(plain)
      .rest.replace(PER_UNIT, ' ')
      .replace(/[^a-z0-9]/g, '') === ''
  );
}

function measureIn(text: string): BlockMeasure | null {
  // `Förderung 80 %` is an amount, `Förderung in %` is none.
  if (NO_AMOUNT.test(text.replace(/\d+(?:,\d+)? ?(?:%|v\. ?h\.|prozent)/g, ' '))) return 'not-an-amount';
  if (isTitle(text)) return null;
  return WORDS.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}

/** Two or three at once head a paper, not a figure: `Kosten und Finanzierung`, `Kosten, Förderung, Eigenanteil`. */
function isTitle(text: string): boolean {
  if (
    /finanzierungs?plan|uebersicht|^(?:antrag|anlage|verwendungsnachweis|aufstellung|kalkulation)\b/.test(
      text,
    )
  )
    return true;
  const named = [COST, GRANT, OWN].filter((each) => each.test(text)).length;
  return LINKED.test(text) && (named > 1 || (COST.test(text) && /finanzierung/.test(text)));
}

/** True where words say that an amount is of one month or one post. @param plain lower case, umlauts written out */
export function namesOneUnit(plain: string): boolean {
  return PER_UNIT.test(plain);
}

/** True where a measure is paid by the office, part of the cost or all of it. */
export function isCost(measure: BlockMeasure): boolean {
  return measure === 'cost' || COST_PARTS.includes(measure);
}

/** True where a label names an amount that counts or results, not a rate, a number of posts or a remark. */
export function isAmount(measure: BlockMeasure | null): boolean {
  return measure !== null && measure !== 'not-an-amount' && measure !== 'fte';
}

/** True for a measure that the add-in computes. */
export function isResult(measure: BlockMeasure): measure is ResultMeasure {
  return (RESULT_MEASURES as readonly BlockMeasure[]).includes(measure);
}

/** True for words of a cost that third-party money was taken off. */
export function isCostAfterThirdParty(text: string): boolean {
  const plain = plainText(text);
  return AFTER_THIRD_PARTY.test(plain) && measureNamedBy(plain).measure === 'cost';
}

const PERCENT = /%|v\. ?h\.|prozent|quote/;
const PART = /\banteil(?:ig(?:e[nrs]?)?)?\b/;
const IS_THIRD_PARTY = new RegExp(THIRD_PARTY_MONEY);
const IS_NOT_APART = new RegExp(`(?<!${APART} )${THIRD_PARTY_MONEY}`);

/** True for a heading of third-party money in per cent, which says no amount: `Drittmittel %`, `Drittmittelquote`. */
export function isThirdPartyShare(text: string): boolean {
  const plain = plainText(text);
  const words = plain.replace(/\d+(?:,\d+)? ?(?:%|v\. ?h\.|prozent)/g, ' ');
  return IS_THIRD_PARTY.test(plain) && PERCENT.test(words);
}

/** True for `Anteil Drittmittel`, which may be an amount or per cent: what stands there tells. */
export function isThirdPartyPart(text: string): boolean {
  const plain = plainText(text);
  return PART.test(plain) && IS_NOT_APART.test(plain) && !isThirdPartyShare(text);
}

/** True for what is no amount below `Anteil Drittmittel`: per cent by its format, or by its size where none says euro. */
export function isPartInPercent(cell: CellValue, { kind, unit }: NumberFormat): boolean {
  if (kind === 'percent' || kind === 'percent-sign' || isWrittenRate(cell)) return true;
  return (
    typeof cell === 'number' && Math.abs(cell) <= 100 && unit.euroPerUnit === null && unit.currency === null
  );
}
