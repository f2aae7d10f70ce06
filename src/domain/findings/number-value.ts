import { formatNumber, type Exact } from '../numbers';
import type { FindingValue } from './finding';
import { inBothLanguages } from './in-both-languages';

/** A number in a sentence, in the notation of each language. */
export function numberValue(number: Exact, minimumDecimals = 0): FindingValue {
  return inBothLanguages((language) => formatNumber(number, language, minimumDecimals));
}
