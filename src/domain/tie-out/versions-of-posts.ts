import { ownSharesOfVersion } from '../bridge/version-posts';
import { sameText } from '../bridge/versions';
import type { Case, Measure } from '../case';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { RuleSet } from '../rules/rule-set';

/** The versions that the posts of a workbook have, with what they give. */
export interface VersionsOfPosts {
  /** Null where no post names a version. */
  readonly current: string | null;
  /** Own shares of the posts that a stated figure's version names; null where no post has it. */
  readonly of: (version: string) => { readonly name: string; readonly rows: readonly OwnShareRow[] } | null;
}

/** Only the current version, which has no name. */
export const ONE_VERSION: VersionsOfPosts = { current: null, of: () => null };

/** What comes from the posts themselves; unplanned amounts and cover are those of the current version only. */
const OF_POSTS: readonly Measure[] = ['own-share', 'grant', 'cost'];

/** True for a measure of which every version of the posts has a value. */
export function isOfPosts(measure: Measure): boolean {
  return OF_POSTS.includes(measure);
}

/**
 * The versions of a case, each computed once when a stated figure asks for it; case and spaces of their names do not
 * matter.
 *
 * @param current the own shares of the current version, which are computed already
 */
export function versionsOfPosts(
  input: Case,
  ruleSet: RuleSet,
  current: OwnShareComputation,
): VersionsOfPosts {
  const { currentVersion, scenario } = input.settings;
  const made = new Map<string, readonly OwnShareRow[]>();
  return {
    current: currentVersion,
    of: (version) => {
      const wanted = sameText(version);
      const name = input.posts.find(
        (post) => post.version !== null && sameText(post.version) === wanted,
      )?.version;
      if (name == null) return null;
      const rows = made.get(name) ?? ownSharesOfVersion(input, ruleSet, name, current).rows[scenario];
      made.set(name, rows);
      return { name, rows };
    },
  };
}
