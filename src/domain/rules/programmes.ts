import type { Settings } from '../case';
import { ehapPlus } from './ehap-plus';
import { einwanderungGestaltenNrw } from './einwanderung-gestalten-nrw';
import { kimNrw } from './kim-nrw';
import type { RuleSet } from './rule-set';

/** Every programme that is shipped; the first one counts where the setting `Programm` is missing. */
export const PROGRAMMES: readonly [RuleSet, ...RuleSet[]] = [kimNrw, einwanderungGestaltenNrw, ehapPlus];

/** The programme that a name means, whatever its case, spaces and hyphens; null = not known. */
export function programmeNamed(name: string | null): RuleSet | null {
  if (name === null) return PROGRAMMES[0];
  const wanted = key(name);
  return PROGRAMMES.find(({ programme }) => programme.some((each) => key(each) === wanted)) ?? null;
}

/**
 * The rule set of a case.
 *
 * @throws RangeError for a programme that is not known; reading a workbook makes that an error finding
 */
export function ruleSetOf({ programme }: Settings): RuleSet {
  const ruleSet = programmeNamed(programme);
  if (ruleSet === null) throw new RangeError(`There is no programme ${programme}`);
  return ruleSet;
}

/** True where a grant of the programme follows from the cost alone, so that a table of costs without FTE is enough. */
export function fundsCosts({ rules }: RuleSet): boolean {
  return rules.every((rule) => rule.mechanics.kind === 'share-of-cost');
}

function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
