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
  columnOf: ColumnOfYear,
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
  const column = columnOf('adjustedAppropriation', year);
  reader.report(finding('adjusted-does-not-add-up', reader.place(column), values));
  return containsAll;
}

/** The column of a field that holds the amounts of a year; undefined where there is none. */
export type ColumnOfYear = (field: FieldOf<'budget'>, year: number) => Column | undefined;

/** Fields of a year whose columns need to say which one, where several stand side by side. */
const OF_ONE_YEAR: ReadonlySet<FieldOf<'budget'>> = new Set([
  'adjustedAppropriation',
  'supplement',
  'carryOver',
  'alreadyGranted',
  'used',
  'available',
  'usedForKim',
]);

/**
 * Finds the columns of a year: the one that says so, else the one for every year. Of several years side by side one
 * without a year is of the year that the title says; it counts for none, with a warning, where that says none.
 *
 * @param sideBySide the years that columns of plan say; empty where rows say their year
 * @param titled what the title says
 */
export function columnsByYear(
  reader: RowReader<'budget'>,
  sideBySide: readonly number[],
  titled: number | null,
): ColumnOfYear {
  const isOpen = sideBySide.length > 1 && reader.column('year') === undefined;
  if (isOpen && (titled === null || !sideBySide.includes(titled))) {
    for (const field of OF_ONE_YEAR) {
      const column = reader.column(field);
      if (column === undefined) continue;
      const values = { heading: column.heading, year: String(sideBySide[0]) };
      reader.report(finding('amounts-without-year', reader.place(column), values));
    }
  }
  return (field, year) => {
    const ofYear = reader.columnsOf(field).find((column) => column.year === year);
    if (ofYear !== undefined || (isOpen && OF_ONE_YEAR.has(field) && year !== titled)) return ofYear;
    return reader.column(field);
  };
}
