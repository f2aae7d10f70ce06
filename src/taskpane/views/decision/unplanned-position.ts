import type { DecisionEntry } from '../../../domain/decision/decision-list';
import type { UnplannedRow } from '../../../domain/unplanned/unplanned-row';

/** The position of the unplanned amount that an entry of the decision list is about; null where there is none. */
export function unplannedPosition(
  { line, year }: DecisionEntry,
  rows: readonly UnplannedRow[],
): number | null {
  const position = rows.findIndex((row) => row.line === line && row.year === year);
  return position === -1 ? null : position;
}
