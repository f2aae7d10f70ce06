import { finding, type Finding, type FindingValue } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { inBothLanguages } from '../../domain/findings/in-both-languages';
import type { Place } from '../../domain/place';
import { cellAddress } from '../address';
import type { SheetSnapshot } from '../snapshot';
import { lineNumbers } from './line-numbers';

/** The cells of a table that count, by rows and columns (absolute, 0-based, ascending). */
export interface CountedLines {
  readonly sheet: SheetSnapshot;
  /** What the table is called. */
  readonly table: FindingValue;
  readonly rows: readonly number[];
  /** Columns that say what a row is and what it counts. */
  readonly columns: readonly number[];
  /** Those of them that hold figures, with their headings. */
  readonly figures: readonly { readonly index: number; readonly heading: string }[];
}

/** A warning each for rows that count although nobody sees them, for rows struck out, and for hidden columns of figures. */
export function lookFindings({ sheet, table, rows, columns, figures }: CountedLines): Finding[] {
  const { look } = sheet;
  const [firstColumn] = columns;
  const [firstRow] = rows;
  if (look === undefined || firstColumn === undefined || firstRow === undefined) return [];
  const place = (row: number, column = firstColumn): Place => ({
    sheet: sheet.name,
    cell: cellAddress(row, column),
  });
  const ofRows = (code: 'rows-hidden' | 'rows-struck', found: readonly number[]): Finding[] =>
    found.length === 0
      ? []
      : [
          withCells(
            finding(code, place(found[0]!), { table, rows: lineNumbers(found) }),
            found.map((row) => place(row).cell),
          ),
        ];
  const hiddenRows = new Set(look.hiddenRows);
  const struckRows = new Set(
    columns.some((each) => look.struckColumns.includes(each)) ? look.struckRows : [],
  );
  const hiddenFigures = figures.filter(({ index }) => look.hiddenColumns.includes(index));
  const { notAskedFrom = Infinity } = look;
  const notAsked = rows.find((row) => row >= notAskedFrom);
  return [
    ...ofRows(
      'rows-hidden',
      rows.filter((row) => hiddenRows.has(row)),
    ),
    ...ofRows(
      'rows-struck',
      rows.filter((row) => struckRows.has(row)),
    ),
    ...(hiddenFigures.length === 0
      ? []
      : [
          finding('columns-hidden', place(firstRow, hiddenFigures[0]!.index), {
            table,
            columns: quoted(hiddenFigures.map(({ heading }) => heading)),
          }),
        ]),
    ...(notAsked === undefined
      ? []
      : [finding('rows-look-unknown', place(notAsked), { table, row: String(notAsked + 1) })]),
  ];
}

function quoted(words: readonly string[]): FindingValue {
  return inBothLanguages((language) =>
    words.map((word) => (language === 'de' ? `„${word}“` : `"${word}"`)).join(', '),
  );
}
