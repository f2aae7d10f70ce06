import { isOwnRole, nameOfOwnRole, type ModuleNumber, type Role } from '../../domain/module';
import type { RuleSet } from '../../domain/rules/rule-set';
import type { RulesTexts } from '../../i18n/de/taskpane-rules';

/** What a role is called: by the programme of the workbook, or as usual. */
export function roleText(role: Role, { roles }: RulesTexts): string {
  return isOwnRole(role) ? nameOfOwnRole(role) : roles[role];
}

/** The modules of a programme, ascending. */
export function modulesOf({ rules }: RuleSet): readonly ModuleNumber[] {
  return [...new Set(rules.map(({ module }) => module))].sort((left, right) => left - right);
}

/** The roles that a rate can be entered for: those of the programme of the workbook, else all that are known. */
export function rolesOf({ rules }: RuleSet, { roles }: RulesTexts): readonly Role[] {
  const own = rules.flatMap(({ role }) => (role !== null && isOwnRole(role) ? role : []));
  return own.length > 0 ? [...new Set(own)] : (Object.keys(roles) as (keyof typeof roles)[]);
}
