import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import { addAll } from '../maybe-amounts';
import { sumOfPortions, type Portion } from './assign-lines';
import type { LineNeed } from './line-need';
import { incomeLinesOf } from './planned-income';
import { amountOfLine } from './amount-of-line';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { BUDGETS } from '../explanation/legal-sources';
import type { LineContext } from './line-context';

/** The cost that falls on a budget line, from the cost of the modules or posts that it carries. */
export function explainNeed({ load, need }: LineNeed, context: LineContext): ComputedFigure {
  const inputs = load.portions.map((portion) => partOf(portion, 'cost', load.line.year, context));
  return computed('need', 'cost-on-line', need, inputs, { label: load.line.key });
}

/** The income that a line gets beyond the planned one: it pays its part first where a budget note says so. */
export function explainIncome(own: LineNeed, context: LineContext): ComputedFigure {
  const inputs = [...incomeParts(own, context), explainPlanned(own, context)];
  return computed('additionalIncome', 'grant-plus-counter-financing-minus-planned', own.income, inputs, {
    rule: BUDGETS,
  });
}

/** The own share that a line carries. */
export function explainLineOwnShare(own: LineNeed, context: LineContext): ComputedFigure {
  const value = sumOfPortions(own.load, 'ownShare');
  const inputs = [explainNeed(own, context), ...incomeParts(own, context)];
  return computed('line-own-share', 'need-minus-grant-minus-counter-financing', value, inputs, {
    label: own.load.line.key,
  });
}

function incomeParts({ load }: LineNeed, context: LineContext): ComputedFigure[] {
  return (['grant', 'counterFinancing'] as const).flatMap((amount) =>
    load.portions.map((portion) => partOf(portion, amount, load.line.year, context)),
  );
}

function partOf(
  portion: Portion,
  amount: 'cost' | 'grant' | 'counterFinancing',
  year: number,
  { ownShares, scenario }: LineContext,
): ComputedFigure {
  const { module, posts } = portion;
  const measure = amount === 'counterFinancing' ? 'counter-financing' : amount;
  if (posts !== null && amount !== 'counterFinancing') {
    return ownShares.explainPosts(amount, portion[amount], posts);
  }
  const whole = ownShares.explain({ measure, module, year }, scenario);
  if (posts === null) return whole;
  return computed(measure, 'part-of-module-pro-rata', portion[amount], [whole]);
}

/** Planned income: the appropriations of the income lines of the modules that the line carries. */
function explainPlanned({ load, planned }: LineNeed, { lines }: LineContext): ComputedFigure {
  const { year } = load.line;
  const incomeLines = lines.filter((line) => line.kind === 'income' && line.year === year);
  const wanted = new Set(load.portions.flatMap(({ module }) => incomeLinesOf(module, incomeLines)));
  const appropriations = [...wanted].map((line) => amountOfLine(line, 'appropriation', line.key));
  const whole: Maybe<Cents> = addAll([...wanted].map((line) => known(line.appropriation ?? ZERO_CENTS)));
  const isWhole = planned.known && whole.known && planned.value === whole.value;
  return computed(
    'plannedIncome',
    isWhole ? 'sum-of-income-lines' : 'income-lines-pro-rata',
    planned,
    appropriations,
  );
}
