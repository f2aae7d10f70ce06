import type { Cents } from '../../domain/numbers';
import type { Cell, Figure } from './figure';

/** A figure with what its cell holds. */
export interface Amount {
  readonly figure: Figure;
  readonly amount: Cents;
  /** The cells that it is the sum of; absent where it stands in one. */
  readonly cells?: readonly Cell[];
}
