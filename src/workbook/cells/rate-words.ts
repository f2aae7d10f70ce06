import type { RulePurpose } from '../../domain/rules/rule';
import { plainText } from './cell-text';

const OPEN_END = /^(?:unbefristet|offen|bis auf weiteres|open)$/;
const ANY_ROLE = /^(?:alle|alle rollen|jede|all|any)$/;
const WORKPLACE = /arbeitsplatz|sachkosten|workplace/;

/** True for the words that a table of rates has where a rate has no last day. */
export function isOpenEnd(text: string): boolean {
  return OPEN_END.test(plainText(text));
}

/** True for the words of a rate that counts for posts of each role. */
export function isAnyRole(text: string): boolean {
  return ANY_ROLE.test(plainText(text));
}

/** What a rate is paid for, by the words of its role or purpose: a workplace where they name one, else personnel. */
export function purposeOf(text: string): RulePurpose {
  return WORKPLACE.test(plainText(text)) ? 'workplace' : 'personnel';
}
