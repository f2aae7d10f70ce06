import type { BudgetLine } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { addCents, cents, type Cents } from '../../domain/numbers';
import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import type { RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';

/** The amounts of a line that make what it may spend, before they are put together. */
export interface PartsOfLine extends Pick<BudgetLine, 'appropriation' | 'carryOver' | 'alreadyGranted'> {
  readonly adjusted: Cents | null;
  readonly supplement: Cents | null;
}

/**
 * The line with the adjusted appropriation in place of the appropriation. Which of the carry-over and of what was
 * granted it contains follows from the amounts; where they do not add up, it is asked. Without an adjusted one, a
 * supplementary budget adds to the appropriation.
 */
export function withAdjustment(
  reader: RowReader<'budget'>,
  year: number,
  { adjusted, supplement, ...line }: PartsOfLine,
): Pick<BudgetLine, 'appropriation' | 'carryOver' | 'alreadyGranted'> {
  const { appropriation, carryOver, alreadyGranted } = line;
  if (adjusted === null) {
    return appropriation === null || supplement === null
      ? line
      : { ...line, appropriation: addCents(appropriation, supplement) };
  }
  const containsAll = { appropriation: adjusted, carryOver: null, alreadyGranted: null };
  if (appropriation === null || [supplement, carryOver, alreadyGranted].every((part) => part === null)) {
    return containsAll;
  }
  const change = adjusted - appropriation - (supplement ?? 0);
  const [carried, granted] = [carryOver ?? 0, alreadyGranted ?? 0];
  if (change === carried + granted) return containsAll;
  if (change === carried) return { ...containsAll, alreadyGranted };
  if (change === granted) return { ...containsAll, carryOver };
  if (change === 0) return { ...line, appropriation: adjusted };
  const values = {
    adjusted: { cents: adjusted },
    appropriation: { cents: appropriation },
    parts: { cents: cents((supplement ?? 0) + carried + granted) },
  };
  const column = columnOfYear(reader, 'adjustedAppropriation', year);
  reader.report(finding('adjusted-does-not-add-up', reader.place(column), values));
  return containsAll;
}

/** The column of the year itself, else the one for the row's year. */
export function columnOfYear(
  reader: RowReader<'budget'>,
  field: FieldOf<'budget'>,
  year: number,
): Column | undefined {
  return reader.columnsOf(field).find((column) => column.year === year) ?? reader.column(field);
}
