import type { Place } from '../../domain/place';
import { cellAddress, columnIndex, parseArea } from '../address';
import type { RecognisedTable } from '../recognition';

/** What a result column of a budget line shows. */
export type ResultField = 'ownShare' | 'overPlan' | 'extraPlan';

/** A cell of the user that still holds what an earlier run wrote into it. */
export interface WrittenResult {
  readonly place: Place;
  readonly field: ResultField;
}

const FIELDS: readonly string[] = ['ownShare', 'overPlan', 'extraPlan'] satisfies readonly ResultField[];

/** The cells in result columns of budget lines that still hold what an earlier run wrote, whether or not the line is read. */
export function resultsWritten(
  tables: readonly RecognisedTable[],
  isWritten: (place: Place) => boolean,
): readonly WrittenResult[] {
  return tables
    .filter(({ kind, transposed }) => kind === 'budget' && transposed !== true)
    .flatMap(({ sheet, area, columns }) => {
      const { top, rows } = parseArea(area);
      return columns
        .filter(({ field }) => FIELDS.includes(field))
        .flatMap(({ field, column }) =>
          Array.from({ length: rows - 1 }, (_row, offset) => ({
            place: { sheet, cell: cellAddress(top + 1 + offset, columnIndex(column)) },
            field: field as ResultField,
          })),
        );
    })
    .filter(({ place }) => isWritten(place));
}
