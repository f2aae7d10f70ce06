import type { MoneySource, Scenario } from '../case';
import { combine, type Maybe } from '../maybe';
import { cents, sumCents, type Cents } from '../numbers';
import { pendingSources, reachedByPending } from './break-even';
import { counterFinance, type OwnShareCell, type SourceEffect } from './counter-financing';
import { placeOf } from '../place';
import type { CounterFinancingResult } from './counter-financing-result';
import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { computed, givenAmount } from '../explanation/figures';
import type { OwnShareExplainer } from './own-share-explainer';
import { placeOfAmount } from './place-of-amount';

const FORMULAS = {
  lowers: 'source-pro-rata',
  raises: 'source-fails-pro-rata',
  inside: 'source-already-inside',
  'not-counted': 'source-not-counted',
} as const satisfies Record<SourceEffect['kind'], string>;

/** The counter-financing of some own shares: how much each source that serves them takes off. */
export function explainCounterFinancing(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
  scenario: Scenario,
  concerns: (cell: OwnShareCell) => boolean,
  value: Maybe<Cents>,
): ComputedFigure {
  const isWanted = (index: number) => cells.slice(index, index + 1).some(concerns);
  const inputs = counterFinance(cells, sources, scenario)
    .effects.filter(({ reach }) => reach.some(isWanted))
    .map((effect) => {
      const lowered = combine([effect.changes], ([changes = []]) =>
        cents(-sumCents(changes.filter((_, position) => isWanted(effect.reach[position] ?? -1)))),
      );
      return computed('counterFinancingSource', FORMULAS[effect.kind], lowered, amountsOf(effect.source), {
        label: effect.source.label,
      });
    });
  return computed('counter-financing', 'counter-financing-pro-rata', value, inputs);
}

/** The money of the scenario that found no own share to reduce, by source. */
export function explainUnused(
  cells: readonly OwnShareCell[],
  sources: readonly MoneySource[],
  scenario: Scenario,
  value: Maybe<Cents>,
): ComputedFigure {
  const inputs = counterFinance(cells, sources, scenario)
    .effects.filter(({ kind }) => kind === 'lowers')
    .map(({ source, changes, unused }) => {
      const used = combine([changes], ([parts = []]) => cents(-sumCents(parts)));
      return computed(
        'unusedOfSource',
        'source-minus-used',
        unused,
        [amountIn(source, scenario), computed('usedOfSource', 'source-pro-rata', used, [])],
        { label: source.label },
      );
    });
  return computed('unused', 'sum-of-sources', value, inputs);
}

/** The pending money above which more saves nothing: the own shares that it can lower, after granted money. */
export function explainBreakEven(
  explainer: OwnShareExplainer,
  sources: readonly MoneySource[],
  { breakEvenPending }: CounterFinancingResult,
): ComputedFigure {
  const cells = explainer.computation.rows.granted;
  const shares = reachedByPending(cells, sources).flatMap((index) => {
    const cell = cells[index];
    if (cell === undefined) return [];
    return explainer.explain({ measure: 'own-share', module: cell.module, year: cell.year }, 'granted');
  });
  const inputs = breakEvenPending.known ? shares : pendingSources(sources).flatMap(amountsOf);
  return computed('break-even', 'own-shares-within-reach', breakEvenPending, inputs);
}

/** The own share that stays when that much pending money comes. */
export function explainRemaining(
  explainer: OwnShareExplainer,
  sources: readonly MoneySource[],
  result: CounterFinancingResult,
): ComputedFigure {
  const all = explainer.explain({ measure: 'own-share', module: null, year: null }, 'granted');
  const breakEven = explainBreakEven(explainer, sources, result);
  const { remainingAtBreakEven } = result;
  return computed('remaining-at-break-even', 'own-share-minus-break-even', remainingAtBreakEven, [
    all,
    breakEven,
  ]);
}

/** The amounts of a source with their cells: one or the range, and what is taken off already. */
function amountsOf(source: MoneySource): readonly GivenFigure[] {
  const { origin, low, high, deducted, deductedAmount, assumed } = source;
  const amounts =
    low === high
      ? [givenAmount('sourceAmount', high, placeOfAmount(source, 'high'), null, assumed)]
      : [
          givenAmount('sourceAmountLow', low, placeOfAmount(source, 'low'), null, assumed),
          givenAmount('sourceAmountHigh', high, placeOfAmount(source, 'high'), null, assumed),
        ];
  if (deducted === 'no') return amounts;
  const place = placeOf(origin, 'deductedAmount') ?? placeOf(origin, 'deducted') ?? placeOf(origin, 'label');
  return [...amounts, givenAmount('deductedAmount', deductedAmount, place, null, assumed)];
}

function amountIn(source: MoneySource, scenario: Scenario): GivenFigure {
  const end = scenario === 'upper' ? 'high' : 'low';
  return givenAmount('sourceAmount', source[end], placeOfAmount(source, end), null, source.assumed);
}
