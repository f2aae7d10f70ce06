import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import { absorbInGroup, excessOf, roomOf, roomOfGroup } from './budget-group';
import { asMember, neighboursInGroup, type LineNeed } from './line-need';
import type { Basis } from '../case';
import { explainAvailable } from './explain-available';
import { explainIncome, explainNeed } from './explain-line-load';
import type { ComputedFigure } from '../explanation/explanation';
import { computed } from '../explanation/figures';
import { BUDGETS } from '../explanation/legal-sources';
import type { LineContext } from './line-context';

/** The excess of a line over its own authorisation; net after the income that it gets beyond the plan. */
export function explainExcess(own: LineNeed, basis: Basis, context: LineContext): ComputedFigure {
  const formula = basis === 'net' ? 'need-minus-available-minus-income' : 'need-minus-available';
  return computed('excess', formula, excessOf(asMember(own, basis)), partsOf(own, basis, context), {
    label: own.load.line.key,
  });
}

/** What the room of the budget group takes off the line; null for a line that stands alone. */
export function explainAbsorbed(own: LineNeed, basis: Basis, context: LineContext): ComputedFigure | null {
  const neighbours = neighboursInGroup(own, context.unplanned.needs, context.lines);
  if (neighbours.length === 0) return null;
  const members = [own, ...neighbours].map((each) => asMember(each, basis));
  const value: Maybe<Cents> = absorbInGroup(members)[0] ?? known(ZERO_CENTS);
  const rooms = [own, ...neighbours].map((each) => {
    const inputs = each === own ? [] : partsOf(each, basis, context);
    return computed('lineRoom', 'room-of-line', roomOf(asMember(each, basis)), inputs, {
      label: each.load.line.key,
    });
  });
  const excesses = neighbours
    .filter((each) => each.load.portions.length > 0)
    .map((each) => ({ ...explainExcess(each, basis, context), inputs: [] }));
  const room = computed('groupRoom', 'sum-of-rooms', roomOfGroup(members), rooms, {
    label: own.load.line.group,
  });
  return computed('absorbed', 'room-of-group-pro-rata', value, [room, ...excesses], { rule: BUDGETS });
}

/** Need, authorisation and, for net amounts, income of a line; only the authorisation where it carries nothing. */
function partsOf(each: LineNeed, basis: Basis, context: LineContext): ComputedFigure[] {
  const available = explainAvailable(each.load.line, each.available);
  if (each.load.portions.length === 0 && each.need.known) return [available];
  const income = basis === 'net' ? [explainIncome(each, context)] : [];
  return [explainNeed(each, context), available, ...income];
}
