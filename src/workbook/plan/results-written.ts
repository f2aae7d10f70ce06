import type { BudgetLine } from '../../domain/case';
import type { Place } from '../../domain/place';
import { columnIndex, parseArea } from '../address';
import type { RecognisedTable } from '../recognition';

/** What a result column of a budget line shows. */
export type ResultField = keyof BudgetLine['targets'];

/** A cell of the user that still holds what an earlier run wrote into it. */
export interface WrittenResult {
  readonly place: Place;
  readonly field: ResultField;
}

const FIELDS: readonly string[] = ['ownShare', 'overPlan', 'extraPlan'] satisfies readonly ResultField[];

/**
 * Of the cells that still hold what an earlier run wrote, those in result columns of budget lines, whether or not the line
 * is read.
 */
export function resultsWritten(
  tables: readonly RecognisedTable[],
  written: readonly Place[],
): readonly WrittenResult[] {
  const lists = tables
    .filter(({ kind, transposed }) => kind === 'budget' && transposed !== true)
    .map(({ sheet, area, columns }) => ({
      sheet,
      area: parseArea(area),
      fields: new Map(
        columns
          .filter(({ field }) => FIELDS.includes(field))
          .map(({ column, field }) => [columnIndex(column), field as ResultField]),
      ),
    }));
  return written.flatMap((place): WrittenResult[] => {
    const { top: row, left: column } = parseArea(place.cell);
    const list = lists.find(
      ({ sheet, area }) => sheet === place.sheet && row > area.top && row < area.top + area.rows,
    );
    const field = list?.fields.get(column);
    return field === undefined ? [] : [{ place, field }];
  });
}
