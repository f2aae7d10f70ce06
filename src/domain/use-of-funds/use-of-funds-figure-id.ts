import type { UseOfFundsRow } from './use-of-funds-row';

export interface UseOfFundsFigureId {
  readonly measure: 'use-of-funds';
  /** Position among the rows of `useOfFunds`. */
  readonly row: number;
  readonly field: Exclude<keyof UseOfFundsRow, 'module' | 'year'>;
}
