import type { BudgetLine } from '../case';
import { known, type Maybe } from '../maybe';
import { ZERO_CENTS, type Cents } from '../numbers';
import { addAll, subtract } from '../maybe-amounts';
import { sumOfPortions, type LineLoad } from './assign-lines';
import { availableOn, type Available } from './available';
import type { GroupMember } from './budget-group';
import type { PlannedIncome } from './planned-income';

/** What an expense line has to pay and what it has for it, before its budget group. Euro cents. */
export interface LineNeed {
  readonly load: LineLoad;
  readonly available: Available;
  readonly need: Maybe<Cents>;
  readonly planned: Maybe<Cents>;
  /** grant + counter-financing − planned income */
  readonly income: Maybe<Cents>;
}

export function lineNeed(load: LineLoad, plannedIncome: PlannedIncome): LineNeed {
  const expected = addAll([sumOfPortions(load, 'grant'), sumOfPortions(load, 'counterFinancing')]);
  const planned = plannedIncome.byLoad.get(load) ?? known(ZERO_CENTS);
  return {
    load,
    available: availableOn(load.line),
    need: sumOfPortions(load, 'cost'),
    planned,
    income: subtract(expected, planned),
  };
}

/** The other expense lines of the line's budget group in the year, also those that carry nothing. */
export function neighboursInGroup(
  own: LineNeed,
  needs: readonly LineNeed[],
  lines: readonly BudgetLine[],
): readonly LineNeed[] {
  const { line } = own.load;
  return lines
    .filter(
      (each) =>
        each !== line &&
        line.group !== null &&
        each.group === line.group &&
        each.year === line.year &&
        each.kind === 'expense',
    )
    .map((each) => needs.find((need) => need.load.line === each) ?? withoutNeed(each));
}

function withoutNeed(line: BudgetLine): LineNeed {
  return {
    load: { line, modules: [], portions: [], unassigned: null },
    available: availableOn(line),
    need: known(ZERO_CENTS),
    planned: known(ZERO_CENTS),
    income: known(ZERO_CENTS),
  };
}

/** The line as its group sees it for gross amounts, where income pays no part, or for net ones. */
export function asMember({ available, need, income }: LineNeed, basis: 'net' | 'gross'): GroupMember {
  return { available: available.amount, need, income: basis === 'net' ? income : known(ZERO_CENTS) };
}
