import type { Settings } from '../case';
import type { Finding } from '../findings/finding';
import { unreadSetting } from '../unread-setting';
import { ehapPlus } from './ehap-plus';
import { einwanderungGestaltenNrw } from './einwanderung-gestalten-nrw';
import { kimNrw } from './kim-nrw';
import type { RuleSet } from './rule-set';

/** Every programme that is shipped; the first one counts where the setting `Programm` is missing. */
export const PROGRAMMES: readonly [RuleSet, ...RuleSet[]] = [kimNrw, einwanderungGestaltenNrw, ehapPlus];

/**
 * The programme that a name means, whatever its case, spaces and hyphens; null = not known. Without a name the only
 * one that the workbook defines, else KIM.
 *
 * @param own what the workbook defines, which goes before what is shipped
 */
export function programmeNamed(name: string | null, own: readonly RuleSet[] = []): RuleSet | null {
  if (name === null) return own.length > 1 ? null : (own[0] ?? PROGRAMMES[0]);
  const wanted = key(name);
  return (
    [...own, ...PROGRAMMES].find(({ programme }) => programme.some((each) => key(each) === wanted)) ?? null
  );
}

/**
 * The rule set of a case; one that says of no grant what it is where the programme cannot be read.
 *
 * @throws RangeError for a programme that is not known; reading a workbook makes that an error finding
 */
export function ruleSetOf(settings: Settings): RuleSet {
  const { programme, ownProgramme } = settings;
  const unread = unreadSetting(settings, 'programme');
  if (unread !== null) return unknownProgramme(unread);
  const ruleSet = ownProgramme ?? programmeNamed(programme);
  if (ruleSet === null) throw new RangeError(`There is no programme ${programme}`);
  return ruleSet;
}

function unknownProgramme(reason: Finding): RuleSet {
  const any = { module: null, role: null, purpose: null, rank: null, from: null, to: null };
  return {
    id: 'unknown',
    programme: ['–'],
    name: '–',
    knownTo: null,
    rules: [],
    caps: [],
    modules: null,
    words: 'kim',
    namesRoles: false,
    defaultRoles: {},
    stopped: [{ ...any, reason }],
  };
}

/** True where a grant of the programme follows from the cost alone, so that a table of costs without FTE is enough. */
export function fundsCosts({ rules }: RuleSet): boolean {
  return rules.every((rule) => rule.mechanics.kind !== 'per-fte-and-year');
}

function key(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9]/g, '');
}
