import { countsIn } from '../own-share/post-year';
import type { ProjectedPost } from './projected-post';

/** What an amount of a year to come is assumed to rest on. */
export interface RegistrationAssumptions {
  /** True where posts that the sheet ends are assumed to go on. */
  readonly assumesContinuation: boolean;
  /** The years whose cost, the latest known, is carried on unchanged, ascending. */
  readonly sameCostAs: readonly number[];
  /** The years whose personnel cost is carried on with rises of pay, ascending. */
  readonly payRisesFrom: readonly number[];
  /** True where a total rises as a whole, because nobody divided it into personnel and other cost. */
  readonly risesWholeTotals: boolean;
}

/** The assumptions behind the amounts of a year: those of every post that counts in it. */
export function assumptionsOf(projected: readonly ProjectedPost[], year: number): RegistrationAssumptions {
  const counted = projected.filter(({ post }) => countsIn(post, year));
  const costs = counted.flatMap(({ assumedCost }) => assumedCost[year] ?? []);
  return {
    assumesContinuation: counted.some((each) => each.goesOn),
    sameCostAs: inOrder(costs.filter(({ rise }) => rise === undefined).map(({ from }) => from)),
    payRisesFrom: inOrder(costs.filter(({ rise }) => rise !== undefined).map(({ from }) => from)),
    risesWholeTotals: costs.some(({ risesWhole }) => risesWhole),
  };
}

/** The same where only material cost is meant, which rises with no pay. */
export function withoutRises(assumptions: RegistrationAssumptions): RegistrationAssumptions {
  const { sameCostAs, payRisesFrom } = assumptions;
  return {
    ...assumptions,
    sameCostAs: inOrder([...sameCostAs, ...payRisesFrom]),
    payRisesFrom: [],
    risesWholeTotals: false,
  };
}

/** What several amounts together are assumed to rest on. */
export function assumptionsTogether(all: readonly RegistrationAssumptions[]): RegistrationAssumptions {
  return {
    assumesContinuation: all.some((each) => each.assumesContinuation),
    sameCostAs: inOrder(all.flatMap((each) => each.sameCostAs)),
    payRisesFrom: inOrder(all.flatMap((each) => each.payRisesFrom)),
    risesWholeTotals: all.some((each) => each.risesWholeTotals),
  };
}

function inOrder(years: readonly number[]): readonly number[] {
  return [...new Set(years)].sort((left, right) => left - right);
}
