import type { Case, UnreadSettings } from '../case';
import { computeOwnShares } from '../own-share/compute-own-shares';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { RuleSet } from '../rules/rule-set';
import { unreadSetting } from '../unread-setting';

/** The case with another version as the one that counts. */
export function caseOfVersion(input: Case, version: string): Case {
  const unread = withoutVersion(input.settings.unread);
  return { ...input, settings: { ...input.settings, currentVersion: version, unread } };
}

function withoutVersion({ currentVersion: _currentVersion, ...others }: UnreadSettings): UnreadSettings {
  return others;
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
  const { settings } = input;
  if (version === settings.currentVersion && unreadSetting(settings, 'currentVersion') === null)
    return current;
  return computeOwnShares(caseOfVersion(input, version), ruleSet);
}
