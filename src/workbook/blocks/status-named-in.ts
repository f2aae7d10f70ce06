import type { FundingStatus } from '../../domain/case';
import { plainText } from '../cells/cell-text';
import { readFundingStatus } from '../cells/read-funding-status';

const STATUS = /\b(?:beantragt|bewilligt|abgelehnt)(?=e[nrs]?\b|\b)/g;
/** Not, not yet, not certainly, not all of it, or of another year: what counts has to be asked. */
const IN_DOUBT = new RegExp(
  [
    '\\?|\\bnicht|\\bnoch|\\bkein|\\bteil|\\bzum teil|anteilig|\\bnur\\b|\\bbis zu\\b|\\bmax',
    '\\b(?:falls|wenn|sofern|soweit|sobald|ob|soll|sollen|sollte|kann|koennte|duerfte|muss|wird|werden|wuerde)\\b',
    'voraussichtlich|\\bvorauss|vorbehalt|vorlaeufig|wahrscheinlich|moeglich|vermutlich|erwart|aussicht|geplant|hoffentlich|eventuell|\\bevtl|\\bggf|gegebenenfalls|\\bunter\\b|\\boder\\b|\\bbzw',
  ].join('|'),
);

/** The status that a label names beside the money: `Drittmittel bewilligt`; null where it names none for certain. */
export function statusNamedIn(text: string): FundingStatus | null {
  const plain = plainText(text);
  const words = plain.match(STATUS) ?? [];
  const reading = words.length === 1 && !IN_DOUBT.test(plain) ? readFundingStatus(words[0]!) : null;
  return reading?.kind === 'value' ? reading.value : null;
}

/** What a label says besides the status: `drittmittel` of `bewilligte Drittmittel`. */
export function withoutStatus(text: string): string {
  const plain = plainText(text).replace(/\b(?:beantragt|bewilligt|abgelehnt)(?:e[nrs]?)?\b/g, '');
  return plain.replace(/[^a-z0-9]/g, '');
}
