import type { ComputedFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import { toDecimalText } from '../numbers';
import { placeOf } from '../place';
import type { Portion } from './unit-load';
import type { LineContext } from './line-context';

/**
 * What a position, or a budget, carries of a module in a year: the whole module, some of its posts, or the part of a class
 * of cost.
 */
export function explainPortion(
  portion: Portion,
  amount: 'cost' | 'grant' | 'counterFinancing',
  year: number,
  { ownShares, scenario }: Pick<LineContext, 'ownShares' | 'scenario'>,
): ComputedFigure {
  const { module, posts, part } = portion;
  const measure = amount === 'counterFinancing' ? 'counter-financing' : amount;
  if (posts !== null && amount !== 'counterFinancing') {
    return ownShares.explainPosts(amount, portion[amount], posts);
  }
  const whole = ownShares.explain({ measure, module, year }, scenario);
  if (posts === null && part === null) return whole;
  if (part === null || amount === 'counterFinancing') {
    return computed(measure, 'part-of-module-pro-rata', portion[amount], [whole]);
  }
  if (amount === 'grant') return computed(measure, 'grant-of-class', portion.grant, [whole]);
  const ofClass = computed('cost', `cost-of-${part.costClass}`, part.ofClass, [whole]);
  if (part.share === null) return ofClass;
  const { share } = part;
  const percent = given(
    'accountPercent',
    toDecimalText(share.percent),
    'percent',
    placeOf(share.origin, 'percent'),
    false,
    share.source,
  );
  return computed('cost', 'key-share-of-class', portion.cost, [ofClass, percent]);
}
