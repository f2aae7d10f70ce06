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

const MONEY = '(?:kosten|aufwand|aufwands?|aufwendungen|ausgaben|auszahlungen)';
/** In this order; the first that fits is meant. */
const WORDS: readonly (readonly [BlockMeasure, RegExp])[] = [
  [
    'not-an-amount',
    /quote|prozent|%|v\. ?h\.|(?:je|pro) (?:vzae|stelle|fte|einwohner|monat)|monatlich|satz\b|abweichung|veraenderung|differenz|begruendung|bemerkung/,
  ],
  [
    'own-share',
    /eigenanteil|eigenmittel|eigener anteil|kommunaler anteil|own share|anteil (?:der |des )?(?:stadt|kreis|kommune|gemeinde)/,
  ],
  ['over-plan', /ueberplan|\buepl\b|over-?plan/],
  ['extra-plan', /ausserplan|\bapl\b|extra-?plan/],
  [
    'counter-financing',
    /gegenfinanzierung|drittmittel|integrationspauschale|leistungen dritter|mittel dritter/,
  ],
  ['eligible-cost', /(?:zuwendungs|foerder)faehig/],
  [
    'grant',
    /zuwendung|zuweisung|landes(?:mittel|zuschuss|foerderung|anteil)|foerder(?:mittel|summe|betrag|ung)|\bgrants?\b|funding/,
  ],
  [
    'cost',
    new RegExp(
      `gesamt ?${MONEY}|personal-? ?(?:und|u\\.|\\+|&|/) ?sach|sach-? ?(?:und|u\\.|\\+|&|/) ?personal|${MONEY} gesamt`,
    ),
  ],
  ['personnel-cost', new RegExp(`personal ?${MONEY}|personnel cost`)],
  ['material-cost', new RegExp(`sach ?${MONEY}|arbeitsplatz ?${MONEY}|material cost|sachmittel`)],
  [
    'other-cost',
    new RegExp(
      `(?:sonstige|einmal|reise|honorar|dolmetscher|mobiliar|ausstattungs?|fortbildungs|gemein) ?(?:e |ige |er )?${MONEY}|overhead`,
    ),
  ],
  ['fte', /\bvzae\b|vollzeit(?:stellen|aequivalent)|stellenanteil|\bstellen\b|\bfte\b|\bvk\b/],
  ['cost', new RegExp(`^(?:[^a-z]*)${MONEY}\\b|\\b${MONEY}$|\\bcosts?\\b`)],
];
/** Both at once head a paper, not a figure: `Kosten und Finanzierung`. */
const TITLE = /finanzierungs?plan|(?:kosten|aufwand|ausgaben).*(?:finanzierung|zuwendung|ertraege|einnahmen)/;

/**
 * The measure that a label names; null where it names none.
 * @param plain lower case, umlauts written out
 */
export function blockMeasureIn(plain: string): BlockMeasure | null {
  if (TITLE.test(plain)) return null;
  return WORDS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** True where a measure is paid by the office, part of the cost or all of it. */
export function isCost(measure: BlockMeasure): boolean {
  return measure === 'cost' || COST_PARTS.includes(measure);
}
