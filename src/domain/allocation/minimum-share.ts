import type { AllocationMethod, AllocationSettings, Municipality } from '../case';
import { compareExact, multiplyExact, type Exact } from '../numbers';
import { apportion } from './apportion';
import type { Apportionment } from './apportionment';

export interface Participant {
  readonly weight: Exact;
  /** Any smaller share counts as none; null = every share counts. */
  readonly minShare: Exact | null;
}

export interface MinimumApportionment extends Apportionment {
  /** Positions that would have got less than their minimum, with the steps they would have got, in this order. */
  readonly belowMinimum: readonly { readonly position: number; readonly steps: number }[];
  /** Positions that did not drop out. */
  readonly remaining: ReadonlySet<number>;
}

/**
 * Apportions steps so that nobody gets a share below their own minimum. While somebody would, the smallest of the
 * shares below their minimum drops out (no posts at all goes first, then the smaller weight, then the later position),
 * and everything is apportioned again among the others. A minimum of one step or less therefore changes nothing. Where
 * nobody reaches the minimum, nobody gets anything.
 */
export function apportionWithMinimum(
  method: AllocationMethod,
  steps: number,
  step: Exact,
  participants: readonly Participant[],
): MinimumApportionment {
  const belowMinimum: { position: number; steps: number }[] = [];
  let positions = participants.map((_, position) => position);
  for (;;) {
    const weights = positions.map((position) => participants[position]!.weight);
    if (!weights.some((weight) => weight.digits > 0)) {
      return { steps: participants.map(() => 0), tie: null, belowMinimum, remaining: new Set(positions) };
    }
    const { steps: shares, tie } = apportion(method, steps, weights);
    const below = positions
      .map((position, index) => ({ position, steps: shares[index]! }))
      .filter((share) => isBelow(share.steps, step, participants[share.position]!.minShare));
    if (!below.some((share) => share.steps > 0)) {
      const all = participants.map(() => 0);
      positions.forEach((position, index) => (all[position] = shares[index]!));
      const named = (index: number): number => positions[index]!;
      return {
        steps: all,
        tie: tie === null ? null : { winner: named(tie.winner), loser: named(tie.loser) },
        belowMinimum,
        remaining: new Set(positions),
      };
    }
    const smallest = below.reduce((least, each) =>
      (each.steps - least.steps ||
        compareExact(participants[each.position]!.weight, participants[least.position]!.weight)) <= 0
        ? each
        : least,
    );
    if (smallest.steps > 0) belowMinimum.push(smallest);
    positions = positions.filter((position) => position !== smallest.position);
  }
}

function isBelow(steps: number, step: Exact, minShare: Exact | null): boolean {
  return minShare !== null && compareExact(multiplyExact(step, steps), minShare) < 0;
}

/** The municipality's own minimum share, else the one of the settings; null = none. */
export function minShareOf(municipality: Municipality, settings: AllocationSettings): Exact | null {
  return municipality.minShare ?? settings.minShare;
}
