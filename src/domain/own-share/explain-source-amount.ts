import type { MoneySource } from '../case';
import type { ComputedFigure } from '../explanation/explanation';
import { computed, givenAmount } from '../explanation/figures';
import { known } from '../maybe';
import { placeOfAmount } from './place-of-amount';

/** The amount of a source of money as it was read: what it is called, its cell, and where the sheet has it from. */
export function explainSourceAmount(money: MoneySource, end: 'low' | 'high'): ComputedFigure {
  const { [end]: amount, label, source, assumed = false } = money;
  const term = money.kind === 'cover' ? 'coverAmount' : TERMS[money.low === money.high ? 'only' : end];
  const read = givenAmount(term, amount, placeOfAmount(money, end), source, assumed);
  return computed(term, 'as-stated', known(amount), [read], { label });
}

const TERMS = { only: 'sourceAmount', low: 'sourceAmountLow', high: 'sourceAmountHigh' } as const;
