import type { Case } from '../case';
import { computeOwnShares } from '../own-share/compute-own-shares';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { RuleSet } from '../rules/rule-set';

/** The case with another version as the one that counts. */
export function caseOfVersion(input: Case, version: string): Case {
  return { ...input, settings: { ...input.settings, currentVersion: version } };
}

/**
 * Own shares of the posts of a version, by the same rules, money sources, years and scenario as the current one.
 *
 * @param current the own shares of the current version, which are computed already
 */
export function ownSharesOfVersion(
  input: Case,
  ruleSet: RuleSet,
  version: string,
  current: OwnShareComputation,
): OwnShareComputation {
  if (version === input.settings.currentVersion) return current;
  return computeOwnShares(caseOfVersion(input, version), ruleSet);
}
