import type { BudgetLine } from '../case';
import { placeOfLine } from './place-of-line';
import type { GivenFigure } from '../explanation/explanation';
import { givenAmount } from '../explanation/figures';

type AmountField = 'appropriation' | 'carryOver' | 'alreadyGranted' | 'used' | 'expected' | 'usedForKim';

/** An amount in euro as a budget line states it. */
export function amountOfLine(line: BudgetLine, field: AmountField, label: string | null = null): GivenFigure {
  return givenAmount(field, line[field], placeOfLine(line, field), label, line.assumed);
}
