import type { Basis } from '../case';
import type { LineMeasure } from './unplanned-figure-id';
import { known } from '../maybe';
import { ZERO_CENTS } from '../numbers';
import type { LineNeed } from './line-need';
import { explainAvailable, explainKind } from './explain-available';
import { explainAbsorbed, explainExcess } from './explain-group';
import { explainLineOwnShare, explainNeed } from './explain-line-load';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { BUDGETS, UNPLANNED_EXPENDITURE } from '../explanation/legal-sources';
import type { LineContext } from './line-context';
import type { UnplannedRow } from './unplanned-row';

/**
 * Explains a figure of a budget line in one year, down to the cells of the line and of the posts.
 *
 * @throws RangeError where there is no such row
 */
export function explainLine(measure: LineMeasure, index: number, context: LineContext): ComputedFigure {
  const row = context.unplanned.rows[index];
  const own = context.unplanned.needs[index];
  if (row === undefined || own === undefined) throw new RangeError(`There is no budget line ${index}`);
  const { basis } = context.settings;
  switch (measure) {
    case 'need':
      return explainNeed(own, context);
    case 'available':
      return explainAvailable(own.load.line, own.available);
    case 'line-own-share':
      return explainLineOwnShare(own, context);
    case 'gross':
    case 'net':
      return afterGroup(measure, row, own, context);
    case 'absorbed':
      return explainRowAbsorbed(row, own, basis, context);
    case 'unplanned-amount':
      return computed(
        'unplanned-amount',
        basis === 'net' ? 'net-is-leading' : 'gross-is-leading',
        row.amount,
        [afterGroup(basis, row, own, context), explainKind(own.load.line, own.available, row.kind)],
        { label: row.line },
      );
  }
}

/** The excess of the line after what its budget group absorbs; without a group the excess itself. */
function afterGroup(basis: Basis, row: UnplannedRow, own: LineNeed, context: LineContext): ComputedFigure {
  const rule = basis === 'net' ? BUDGETS : UNPLANNED_EXPENDITURE;
  const excess = explainExcess(own, basis, context);
  const absorbed = explainAbsorbed(own, basis, context);
  const more = { label: row.line, rule };
  return absorbed === null
    ? computed(basis, excess.formula, row[basis], excess.inputs, more)
    : computed(basis, 'excess-minus-absorbed', row[basis], [excess, absorbed], more);
}

function explainRowAbsorbed(
  row: UnplannedRow,
  own: LineNeed,
  basis: Basis,
  context: LineContext,
): ComputedFigure {
  const absorbed = explainAbsorbed(own, basis, context);
  if (absorbed === null) {
    return computed('absorbed', 'no-other-line-in-group', known(ZERO_CENTS), [], { label: row.line });
  }
  return { ...absorbed, label: row.line, inputs: [explainExcess(own, basis, context), ...absorbed.inputs] };
}
