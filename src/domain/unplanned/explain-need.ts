import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import { addAll } from '../maybe-amounts';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, givenAmount } from '../explanation/figures';
import { BUDGETS } from '../explanation/legal-sources';
import { amountOfLine } from './amount-of-line';
import type { Portion } from './unit-load';
import { explainPortion } from './explain-portion';
import type { LineContext } from './line-context';
import { incomeLinesOf, plannedBySetting } from './planned-income';
import { incomeOf, type PositionFigures, type UnitFigures } from './unit-figures';
import type { RowOfUnit } from './unplanned-rows';

/** The cost that falls on a position, from the cost of the modules or posts that it carries. */
export function explainNeed(
  { position, portions, need }: PositionFigures,
  context: LineContext,
): ComputedFigure {
  const inputs = portions.map((portion) => explainPortion(portion, 'cost', position.year, context));
  return computed('need', 'cost-on-line', need, inputs, { label: position.key });
}

/** The cost that falls on what binds: that of the position, or of all that the budget carries. */
export function explainUnitNeed(unit: UnitFigures, context: LineContext): ComputedFigure {
  const { name, year, positions } = unit.load.unit;
  const [only] = unit.positions;
  if (name === null && only !== undefined) return explainNeed(only, context);
  const inputs = unit.portions.map((portion) => explainPortion(portion, 'cost', year, context));
  return computed('need', 'cost-on-line', unit.need, inputs, { label: name ?? positions[0]!.key });
}

/** What comes for the purposes of the unit beyond the planned income; a budget note says what it does. */
export function explainIncome(unit: UnitFigures, context: LineContext): ComputedFigure {
  const modules = [...new Set(unit.portions.map(({ module }) => module))];
  const incomes = modules.map((module) => {
    const own = unit.portions.filter((portion) => portion.module === module);
    const inputs = (['grant', 'counterFinancing', 'cost'] as const).flatMap((amount) =>
      own.map((portion) => explainPortion(portion, amount, unit.load.unit.year, context)),
    );
    return computed('incomeOfModule', 'income-at-most-cost', incomeOf(module, own), inputs, {
      label: `M${module}`,
    });
  });
  return computed(
    'additionalIncome',
    'income-minus-planned',
    unit.extraIncome,
    [...incomes, explainPlanned(unit, context)],
    { rule: BUDGETS },
  );
}

/** The own share of the modules as far as a position carries them. */
export function explainLineOwnShare(
  { row, position, unit }: RowOfUnit,
  context: LineContext,
): ComputedFigure {
  const together = row.budget === null || row.budget.bears ? unit.load.together : [];
  const inputs = [...position.portions, ...together].map((portion) =>
    ownShareOf(portion, position.position.year, context),
  );
  return computed('line-own-share', 'sum-of-modules', row.ownShare, inputs, { label: row.line });
}

function ownShareOf(portion: Portion, year: number, context: LineContext): ComputedFigure {
  const whole = context.ownShares.explain(
    { measure: 'own-share', module: portion.module, year },
    context.scenario,
  );
  if (portion.posts === null && portion.part === null) return whole;
  return computed('own-share', 'part-of-module-pro-rata', portion.ownShare, [whole]);
}

/** Planned income: the appropriations of the income lines of the modules that the unit carries, else the setting. */
function explainPlanned(
  { load, portions, planned }: UnitFigures,
  { unplanned, settings }: LineContext,
): ComputedFigure {
  const { year } = load.unit;
  const incomeLines = unplanned.incomeOf(year);
  const wanted = new Set(portions.flatMap(({ module }) => incomeLinesOf(module, incomeLines)));
  const stated = plannedBySetting(incomeLines, year, settings);
  const inputs: Explanation[] =
    stated !== null
      ? [givenAmount('plannedIncome', stated, settings.places.plannedIncome ?? null)]
      : [...wanted].map((line) => amountOfLine(line, 'appropriation', line.key));
  const whole: Maybe<Cents> =
    stated !== null
      ? known(stated)
      : addAll([...wanted].map((line) => known(line.appropriation ?? ZERO_CENTS)));
  const isWhole = planned.known && whole.known && planned.value === whole.value;
  return computed(
    'plannedIncome',
    isWhole ? 'sum-of-income-lines' : 'income-lines-pro-rata',
    planned,
    inputs,
  );
}
