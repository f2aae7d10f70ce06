import type { DecisionEntry } from '../../domain/decision/decision-list';
import type { DecisionTexts } from '../../i18n/de/decision';
import type { CellValue } from '../snapshot';
import { euroCell } from './figure-cells';

/** What the amount of a position is held against: its limit in euro, or that it is always insignificant. */
export function limitCell({ by, limit }: DecisionEntry, words: DecisionTexts): CellValue {
  if (by === 'always-insignificant') return words.exempt;
  return limit === null ? '' : euroCell(limit);
}
