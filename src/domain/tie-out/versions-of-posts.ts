import { ownSharesOfVersion } from '../bridge/version-posts';
import { sameText } from '../bridge/versions';
import type { Case, Measure } from '../case';
import { makeOnce } from '../explanation/make-once';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { RuleSet } from '../rules/rule-set';
import type { Unplanned } from '../unplanned/unplanned';
import type { ComputedFigures } from './computed-counterpart';

/** The versions that the posts of a workbook have, with what they give. */
export interface VersionsOfPosts {
  /** Null where no post names a version. */
  readonly current: string | null;
  /** The figures of the posts that a stated figure's version names; null where no post has it. */
  readonly of: (version: string) => FiguresOfVersion | null;
}

/** What another version of the posts gives with the same budget; unplanned amounts are computed when asked for. */
export interface FiguresOfVersion {
  readonly name: string;
  readonly figures: (measure: Measure) => Partial<ComputedFigures>;
}

/** Only the current version, which has no name. */
export const ONE_VERSION: VersionsOfPosts = { current: null, of: () => null };

/** What needs the budget besides the posts. */
const UNPLANNED: readonly Measure[] = ['over-plan', 'extra-plan', 'unplanned'];

/** True for a measure of which every version of the posts has a value: cover is the same for all of them. */
export function isOfPosts(measure: Measure): boolean {
  return measure !== 'cover';
}

/**
 * The versions of a case, each computed once when a stated figure asks for it; case and spaces of their names do not
 * matter.
 *
 * @param current the own shares of the current version, which are computed already
 * @param unplannedOf what own shares lack in the budget of the case
 */
export function versionsOfPosts(
  input: Case,
  ruleSet: RuleSet,
  current: OwnShareComputation,
  unplannedOf: (ownShares: OwnShareComputation) => Unplanned,
): VersionsOfPosts {
  const { currentVersion, scenario } = input.settings;
  const made = new Map<string, FiguresOfVersion>();
  const make = (name: string): FiguresOfVersion => {
    const ownShares = ownSharesOfVersion(input, ruleSet, name, current);
    const unplanned = makeOnce(() => unplannedOf(ownShares));
    return {
      name,
      figures: (measure) =>
        UNPLANNED.includes(measure)
          ? { unplanned: unplanned().rows, unplannedTotals: unplanned().totals }
          : { ownShare: ownShares.rows[scenario] },
    };
  };
  return {
    current: currentVersion,
    of: (version) => {
      const wanted = sameText(version);
      const name = input.posts.find(
        (post) => post.version !== null && sameText(post.version) === wanted,
      )?.version;
      if (name == null) return null;
      const found = made.get(name) ?? make(name);
      made.set(name, found);
      return found;
    },
  };
}
