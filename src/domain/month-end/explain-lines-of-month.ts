import type { BudgetLine } from '../case';
import type { GivenFigure } from '../explanation/explanation';
import { givenAmount } from '../explanation/figures';
import { placeOfLine } from '../unplanned/place-of-line';

/** What is booked on a line for the programme: `davon KIM`, or the whole of `Verfügt/Ist` where that is 0,00. */
export function bookedOn(line: BudgetLine): readonly GivenFigure[] {
  return [amountOf(line, line.usedForKim === null && line.used === 0 ? 'used' : 'usedForKim')];
}

/** Appropriation, carry-over and what was granted before, as far as the line has them. */
export function appropriationsOf(line: BudgetLine): readonly GivenFigure[] {
  const fields = (['appropriation', 'carryOver', 'alreadyGranted'] as const).filter(
    (field) => line[field] !== null,
  );
  return fields.map((field) => amountOf(line, field));
}

export function grantedOn(line: BudgetLine): readonly GivenFigure[] {
  return line.alreadyGranted === null ? [] : [amountOf(line, 'alreadyGranted')];
}

export function amountOf(
  line: BudgetLine,
  field: 'appropriation' | 'carryOver' | 'alreadyGranted' | 'used' | 'usedForKim',
): GivenFigure {
  return givenAmount(field, line[field], placeOfLine(line, field), line.key, line.assumed === true);
}
