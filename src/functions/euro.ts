import { toDecimalText, type Cents, type Exact } from '../domain/numbers';

/** The number of a cell for an amount: the double that is nearest to it, which Excel shows to the cent. */
export function euro(amount: Cents): number {
  return amount / 100;
}

/** The number of a cell for an exact number. */
export function cellNumber(value: Exact): number {
  return Number(toDecimalText(value));
}
