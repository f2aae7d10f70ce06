import type { Role } from '../../domain/module';
import { plainText } from './cell-text';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['assistant', /assist/],
  ['coordination', /koordin|coordin/],
  ['case-management', /case ?-?manag|fallmanag|\bcm\b/],
  ['foreigners-office', /auslaender-|auslaenderbehoerd|auslaenderamt|auslaenderwesen|\babh\b|foreigners/],
  ['naturalisation-office', /einbuergerung|\bebh\b|naturali[sz]ation/],
];

/** The role that a text names; null where it names none that we know, or several. */
export function roleNamedIn(text: string): Role | null {
  const plain = plainText(text);
  const named = ROLES.filter(([, pattern]) => pattern.test(plain)).map(([role]) => role);
  if (named[0] === 'assistant') return 'assistant';
  return named.length === 1 ? named[0]! : null;
}
