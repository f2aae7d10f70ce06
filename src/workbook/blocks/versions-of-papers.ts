import { groupBy } from '../../domain/group-by';
import { isCost } from './block-measure';
import { keyOf, type Figure } from './figure';
import type { Amount } from './amount';

/**
 * The groups of amounts, of which those are one that only the paper of one of them parts: `Ausgaben | Zuwendung lt.
 * Bescheid`. A version that has cost and grant, or of which there are several, stays one.
 */
export function versionsOfPapers(
  groups: ReadonlyMap<string, readonly Amount[]>,
): ReadonlyMap<string, readonly Amount[]> {
  const withoutVersion = (figure: Figure): Figure => ({ ...figure, version: null });
  const ofSame = groupBy(groups.values(), ([first]) => keyOf(withoutVersion(first!.figure)));
  if (ofSame.size === groups.size) return groups;
  return new Map(
    [...ofSame.values()].flatMap((same) => {
      const [one, other, ...more] = same;
      const areParts =
        other !== undefined &&
        more.length === 0 &&
        hasVersion(one!) !== hasVersion(other) &&
        complete(one!, other);
      const joined = areParts
        ? [[...one!, ...other].map((each) => ({ ...each, figure: withoutVersion(each.figure) }))]
        : same;
      return joined.map((each) => [keyOf(each[0]!.figure), each] as const);
    }),
  );
}

function hasVersion([first]: readonly Amount[]): boolean {
  return first!.figure.version !== null;
}

/** True where one has only costs and the other only grants. */
function complete(one: readonly Amount[], other: readonly Amount[]): boolean {
  const isOfCost = ({ figure }: Amount): boolean => isCost(figure.measure);
  const isGrant = ({ figure }: Amount): boolean => figure.measure === 'grant';
  return (one.every(isOfCost) && other.every(isGrant)) || (one.every(isGrant) && other.every(isOfCost));
}
