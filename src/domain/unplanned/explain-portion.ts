import type { ComputedFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import type { CostClass } from '../case';
import { subtract } from '../maybe-amounts';
import { toDecimalText } from '../numbers';
import { explainCostBesidePersonnel } from '../own-share/explain-cost';
import { placeOf } from '../place';
import type { Portion } from './unit-load';
import type { PartOfPost } from './cost-by-class';
import type { LineContext } from './line-context';

/**
 * What a position, or a budget, carries of a module in a year: the whole module, some of its posts, or the part of a class
 * of cost.
 */
export function explainPortion(
  portion: Portion,
  amount: 'cost' | 'grant' | 'counterFinancing',
  year: number,
  context: Pick<LineContext, 'ownShares' | 'scenario'>,
): ComputedFigure {
  const { ownShares, scenario } = context;
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
  const ofPosts = () => part.posts.map((each) => explainPart(each, amount, part.costClass, context));
  if (amount === 'grant') {
    return computed(measure, 'grant-of-class', portion.grant, part.share === null ? ofPosts() : [whole]);
  }
  const ofClass = computed('cost', `cost-of-${part.costClass}`, part.ofClass, ofPosts());
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

/** What a post costs, or gets, in one class; the grant pays its personnel cost first. */
function explainPart(
  { of, cost, grant, isWhole }: PartOfPost,
  amount: 'cost' | 'grant',
  costClass: CostClass,
  { ownShares }: Pick<LineContext, 'ownShares'>,
): ComputedFigure {
  const whole = ownShares.explainPost(amount, of);
  if (isWhole) return whole;
  const about = ({ label, place }: ComputedFigure) => ({ label, place });
  const materialCost = costClass === 'material' ? cost : subtract(of.cost, cost);
  const material = {
    ...explainCostBesidePersonnel(of, materialCost, ownShares.monthsOf),
    ...about(whole),
  };
  if (amount === 'cost' && costClass === 'material') return material;
  const personnelCost = costClass === 'material' ? subtract(of.cost, cost) : cost;
  const personnel = computed(
    'costOfPost',
    'cost-minus-material',
    personnelCost,
    [ownShares.explainPost('cost', of), material],
    about(whole),
  );
  if (amount === 'cost') return personnel;
  const formula = costClass === 'material' ? 'grant-beyond-personnel' : 'grant-at-most-personnel';
  return computed('grantOfPost', formula, grant, [whole, personnel], about(whole));
}
