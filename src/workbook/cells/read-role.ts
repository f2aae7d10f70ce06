import { MODULE_OF_ROLE, type ModuleNumber, type Role } from '../../domain/module';
import { plainText } from './cell-text';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['assistant', /assist/],
  ['coordination', /koord|coordin/],
  ['case-management', /case ?-?manag|fallmanag|\bcm\b/],
  ['foreigners-office', /auslaender-|auslaenderbehoerd|auslaenderamt|auslaenderwesen|\babh\b|foreigners/],
  ['naturalisation-office', /einbuergerung|\bebh\b|naturali[sz]ation/],
];

/** True for a text that names one role or several. */
export function namesRole(text: string): boolean {
  const plain = plainText(text);
  return ROLES.some(([, pattern]) => pattern.test(plain));
}

/** The role that a text names; null where it names none that we know, or several. */
export function roleNamedIn(text: string): Role | null {
  const named = rolesIn(text);
  if (named[0] === 'assistant') return 'assistant';
  return named.length === 1 ? named[0]! : null;
}

/** The module that all roles of a text belong to: `Ausländer- und Einbürgerungsbehörde`; null where they belong to several, or there are none. */
export function moduleOfRolesIn(text: string): ModuleNumber | null {
  const modules = [...new Set(rolesIn(text).map((role) => MODULE_OF_ROLE[role]))];
  return modules.length === 1 ? modules[0]! : null;
}

function rolesIn(text: string): readonly Role[] {
  const plain = plainText(text);
  return ROLES.filter(([, pattern]) => pattern.test(plain)).map(([role]) => role);
}
