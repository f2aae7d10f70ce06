import type { ComputedFigure, Explanation } from '../../../src/domain/explanation';

const cents = (figure: Explanation | undefined) =>
  figure === undefined || figure.value === null ? 0 : Math.round(Number(figure.value) * 100);
const sum = (figures: readonly Explanation[]) => figures.reduce((added, each) => added + cents(each), 0);
const term = (figure: ComputedFigure, ...terms: string[]) =>
  sum(figure.inputs.filter((each) => terms.includes(each.term)));
const excess = (figure: ComputedFigure) =>
  Math.max(
    0,
    term(figure, 'need') - Math.max(0, term(figure, 'available')) - term(figure, 'additionalIncome'),
  );

/** What the words of a formula say, done again with the inputs of the explanation, in cents. */
const FORMULAS: Readonly<Record<string, (figure: ComputedFigure) => number>> = {
  'sum-of-posts': ({ inputs }) => sum(inputs),
  'cost-minus-grant': (figure) => term(figure, 'cost') - term(figure, 'grant'),
  'before-minus-counter-financing': (figure) =>
    term(figure, 'own-share-before') - term(figure, 'counter-financing'),
  'counter-financing-pro-rata': ({ inputs }) => sum(inputs),
  'source-already-inside': () => 0,
  'source-not-counted': () => 0,
  'source-minus-used': (figure) => term(figure, 'sourceAmount') - term(figure, 'usedOfSource'),
  'sum-of-sources': ({ inputs }) => sum(inputs),
  'own-shares-within-reach': ({ inputs }) => inputs.reduce((all, each) => all + Math.max(0, cents(each)), 0),
  'own-share-minus-break-even': (figure) => term(figure, 'own-share') - term(figure, 'break-even'),
  'cost-on-line': ({ inputs }) => sum(inputs),
  'need-minus-grant-minus-counter-financing': (figure) =>
    term(figure, 'need') - term(figure, 'grant', 'counter-financing'),
  'grant-plus-counter-financing-minus-planned': (figure) =>
    term(figure, 'grant', 'counter-financing') - term(figure, 'plannedIncome'),
  'sum-of-income-lines': ({ inputs }) => sum(inputs),
  'authorisation-minus-committed': (figure) =>
    term(figure, 'appropriation', 'carryOver', 'alreadyGranted') - term(figure, 'committedElsewhere'),
  'used-minus-kim-part': (figure) => Math.max(0, term(figure, 'used') - term(figure, 'usedForKim')),
  'need-minus-available': excess,
  'need-minus-available-minus-income': excess,
  'sum-of-rooms': ({ inputs }) => Math.max(0, sum(inputs)),
  'no-other-line-in-group': () => 0,
  'excess-minus-absorbed': (figure) => term(figure, 'excess') - term(figure, 'absorbed'),
  'net-is-leading': (figure) => term(figure, 'net'),
  'gross-is-leading': (figure) => term(figure, 'gross'),
  'over-plan-with-authorisation': ({ inputs }) => sum(inputs),
  'over-plan-by-setting': () => 0,
  'extra-plan-without-authorisation': () => 0,
  'absorbed-by-group': ({ inputs }) => sum(inputs),
  'sum-of-lines': ({ inputs }) => sum(inputs),
  'over-plan-plus-extra-plan': ({ inputs }) => sum(inputs),
  'sum-of-cover': ({ inputs }) => sum(inputs),
  'sum-of-years': ({ inputs }) => sum(inputs),
  'unplanned-of-year': ({ inputs }) => sum(inputs),
  'needed-minus-granted': (figure) =>
    Math.max(0, term(figure, 'cover-needed') - term(figure, 'cover-granted')),
  'duty-not-known': (figure) => term(figure, 'unplanned-amount', 'alreadyGranted'),
  'threshold-not-entered': (figure) => term(figure, 'unplanned-amount', 'alreadyGranted'),
  'council-decides': (figure) => term(figure, 'unplanned-amount', 'alreadyGranted'),
  'treasurer-decides': (figure) => term(figure, 'unplanned-amount', 'alreadyGranted'),
  'stated-exactly': () => 0,
};

/** The value of a figure in cents by its formula and inputs; null where the formula is not one of sums alone. */
export function recomputed(figure: ComputedFigure): number | null {
  return figure.unit === 'euro' ? (FORMULAS[figure.formula]?.(figure) ?? null) : null;
}

/** The value of a figure in cents; null where it is unknown. */
export function valueInCents({ value }: ComputedFigure): number | null {
  return value === null ? null : Math.round(Number(value) * 100);
}
