import { MODULE_OF_ROLE, type KimRole, type ModuleNumber } from '../../domain/module';
import { plainText } from './cell-text';

const ROLES: readonly (readonly [KimRole, RegExp])[] = [
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
export function roleNamedIn(text: string): KimRole | null {
  const named = rolesIn(text);
  if (named[0] === 'assistant') return 'assistant';
  return named.length === 1 ? named[0]! : null;
}

/** The module that all roles of a text belong to: `Ausländer- und Einbürgerungsbehörde`; null where they belong to several, or there are none. */
export function moduleOfRolesIn(text: string): ModuleNumber | null {
  const modules = [...new Set(rolesIn(text).map((role) => MODULE_OF_ROLE[role]))];
  return modules.length === 1 ? modules[0]! : null;
}

/** Words beside a role that say nothing of whose post it is: what is counted, the programme, sizes. */
const BESIDE_A_ROLE =
  /\b(?:kim|kommunale[sn]?|integrationsmanagements?|strategische|operative|personal\p{L}*|sach\p{L}*|gesamt\p{L}*|kosten|ausgaben|aufwand|aufwendungen|zuwendung(?:en)?|foerderung|landes\p{L}*|eigenanteil\p{L}*|stellen?|stellenanteile?|planstellen?|vollzeit\p{L}*|vzae|vk|fte|summe|insgesamt|davon|und|der|die|fuer|die|bei|in|je|pro|jahr\p{L}*|euro|eur|monate?|befristet|unbefristet|posts?|costs?|behoerden?|fachkraft|fachkraefte|kraft|kraefte|personen|mitarbeiter\p{L}*)\b/gu;
const ROLE_WORD =
  /(?:verwaltungs)?assist\p{L}*|\p{L}*koord\p{L}*|\p{L}*coordin\p{L}*|case[ -]*manag\p{L}*|fallmanag\p{L}*|\bcm\b|auslaender\p{L}*|einbuergerung\p{L}*|foreigners\p{L}*|naturali\p{L}*|\babh\b|\bebh\b|office/gu;

/** True for a text that says more than a role, `Koordination Kita`: whose role it is has to be looked at. */
export function saysMoreThanRole(text: string): boolean {
  const rest = plainText(text).replace(ROLE_WORD, ' ').replace(BESIDE_A_ROLE, ' ');
  return /\p{L}{3,}/u.test(rest);
}

function rolesIn(text: string): readonly KimRole[] {
  const plain = plainText(text);
  return ROLES.filter(([, pattern]) => pattern.test(plain)).map(([role]) => role);
}
