import type { FundingStatus } from '../../domain/case';
import { plainText } from '../cells/cell-text';
import { readFundingStatus } from '../cells/read-funding-status';

/** The status that a label names beside the money: `Drittmittel bewilligt`; null where it names none. */
export function statusNamedIn(text: string): FundingStatus | null {
  const words = plainText(text).match(/\b(?:beantragt|bewilligt|abgelehnt)(?=e[nrs]?\b|\b)/g) ?? [];
  const reading =
    words.length === 1 && !/\bnicht\b/.test(plainText(text)) ? readFundingStatus(words[0]!) : null;
  return reading?.kind === 'value' ? reading.value : null;
}
