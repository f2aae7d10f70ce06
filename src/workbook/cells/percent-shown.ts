import { exact, type Exact } from '../../domain/numbers';

/** The per cent that a cell with a percentage format shows: 0,5 is 50. */
export function percentShown({ digits, scale }: Exact): Exact {
  return scale >= 2 ? exact(digits, scale - 2) : exact(digits * 10 ** (2 - scale));
}
