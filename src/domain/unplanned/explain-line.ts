import type { Basis } from '../case';
import { combine, known } from '../maybe';
import { ZERO_CENTS } from '../numbers';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { BUDGETS, UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import { knownAvailable } from './available';
import { explainAvailable, explainKind } from './explain-available';
import { explainIncome, explainLineOwnShare, explainNeed, explainUnitNeed } from './explain-need';
import { countedNote, leadingBasis } from './leading-basis';
import type { LineContext } from './line-context';
import type { UnitFigures } from './unit-figures';
import type { LineMeasure } from './unplanned-figure-id';
import type { RowOfUnit } from './unplanned-rows';

/**
 * Explains a figure of a budget position in one year, down to the cells of its rows and of the posts.
 *
 * @throws RangeError where there is no such row
 */
export function explainLine(measure: LineMeasure, index: number, context: LineContext): ComputedFigure {
  const origin = context.unplanned.origins[index];
  if (origin === undefined) throw new RangeError(`There is no budget position ${index}`);
  const { row, position, unit } = origin;
  switch (measure) {
    case 'need':
      return explainNeed(position, context);
    case 'available':
      return explainAvailable(position);
    case 'line-own-share':
      return explainLineOwnShare(origin, context);
    case 'extra-income':
      return bearsAmount(origin)
        ? { ...explainIncome(unit, context), label: row.line }
        : elsewhere('additionalIncome', origin, context);
    case 'gross':
    case 'net':
      return explainBasis(measure, origin, context);
    case 'absorbed':
      return explainAbsorbed(origin, context);
    case 'earmarked':
      return explainEarmarked(origin, context);
    case 'unplanned-amount':
      return explainAmount(origin, context);
  }
}

function explainAmount(origin: RowOfUnit, context: LineContext): ComputedFigure {
  const { row, unit } = origin;
  const basis = leadingBasis(context.settings);
  return computed(
    'unplanned-amount',
    basis === 'net' ? 'net-is-leading' : 'gross-is-leading',
    row.amount,
    [explainBasis(basis, origin, context), explainKind(unit, row.kind)],
    { label: row.line },
  );
}

/** Gross or net of the unit that the position bears; 0,00 where another position of its budget bears it. */
function explainBasis(basis: Basis, origin: RowOfUnit, context: LineContext): ComputedFigure {
  const { row, unit } = origin;
  if (!bearsAmount(origin)) return elsewhere(basis, origin, context);
  const more = { label: row.line, rule: basis === 'net' ? BUDGETS : UNPLANNED_EXPENDITURE };
  const gross = () => [explainUnitNeed(unit, context), explainUnitAvailable(unit)];
  if (basis === 'gross') return computed('gross', 'need-minus-available', row.gross, gross(), more);
  if (unit.kind === 'extra-plan') {
    return computed('net', 'gross-for-extra-plan', row.net, [explainBasis('gross', origin, context)], more);
  }
  const income = explainIncome(unit, context);
  return countedNote(context.settings) === 'both'
    ? computed('net', 'need-minus-available-minus-income', row.net, [...gross(), income], more)
    : computed(
        'net',
        'gross-minus-extra-income',
        row.net,
        [explainBasis('gross', origin, context), income],
        more,
      );
}

/** What the position, or all positions of its budget, leave. */
function explainUnitAvailable(unit: UnitFigures): ComputedFigure {
  const [only] = unit.positions;
  const { name } = unit.load.unit;
  if (name === null && only !== undefined) return explainAvailable(only);
  return computed(
    'available',
    'sum-of-positions',
    combine(
      unit.positions.map(({ available }) => knownAvailable(available)),
      () => unit.available,
    ),
    unit.positions.map(explainAvailable),
    {
      label: name,
      rule: BUDGETS,
    },
  );
}

function elsewhere(
  term: 'gross' | 'net' | 'additionalIncome' | 'earmarked',
  { unit, row }: RowOfUnit,
  context: LineContext,
): ComputedFigure {
  const granted = context.unplanned.rows.find(
    (each) =>
      each.budget?.bears === true && each.budget.name === unit.load.unit.name && each.year === row.year,
  );
  const field = term === 'additionalIncome' ? 'extraIncome' : term;
  return computed(term, 'stands-on-other-position', row[field], [], {
    label: granted?.line ?? row.line,
    rule: BUDGETS,
  });
}

/** What the position lacks by itself beyond what is granted on it. */
function explainAbsorbed(origin: RowOfUnit, context: LineContext): ComputedFigure {
  const { row, position } = origin;
  if (row.budget === null) {
    return computed('absorbed', 'no-other-line-in-group', known(ZERO_CENTS), [], { label: row.line });
  }
  const shortfall = computed(
    'excess',
    'need-minus-available',
    position.shortfall,
    [explainNeed(position, context), explainAvailable(position)],
    { label: row.line },
  );
  const { relief } = position;
  const paid =
    relief.known && relief.value === 0
      ? []
      : [computed('additionalIncome', 'part-by-shortfall', relief, [explainIncome(origin.unit, context)])];
  return computed(
    'absorbed',
    'shortfall-minus-granted',
    row.absorbed,
    [shortfall, ...paid, { ...explainAmount(origin, context), inputs: [] }],
    { label: row.line, rule: BUDGETS },
  );
}

/** The part of a gross amount that earmarked extra income pays. */
function explainEarmarked(origin: RowOfUnit, context: LineContext): ComputedFigure {
  const { row, unit } = origin;
  if (!bearsAmount(origin)) return elsewhere('earmarked', origin, context);
  if (leadingBasis(context.settings) === 'net' && unit.kind === 'over-plan') {
    return computed('earmarked', 'inside-net-amount', row.earmarked, [], { label: row.line });
  }
  const amount = { ...explainAmount(origin, context), inputs: [] };
  const needsIncome = !(row.amount.known && row.amount.value === 0);
  const inputs = needsIncome ? [amount, explainIncome(unit, context)] : [amount];
  return computed('earmarked', 'income-as-cover', row.earmarked, inputs, { label: row.line });
}

function bearsAmount({ row }: RowOfUnit): boolean {
  return row.budget === null || row.budget.bears;
}
