import type { Finding } from '../../domain/findings/finding';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import { isResultField } from '../../domain/vocabulary/vocabulary';
import type { FoundTable } from '../tables/table';
import { lookFindings } from './look-findings';

/** What has to be said about rows and columns of a list that count although they are hidden or struck out. */
export function looksOfTable({ heading, rows }: FoundTable): Finding[] {
  const { grid } = heading;
  if (grid.sheet.look === undefined) return [];
  const counted = heading.columns.filter(
    ({ spec: { field } }) => !isResultField(heading.kind, field) && field !== 'remark',
  );
  const fields = counted.map(({ index }) => index).sort((left, right) => left - right);
  const of = { sheet: grid.sheet, table: SHEET_WORDS[heading.kind].sheet };
  // In a transposed list each post is a column of the sheet, and what is said of it a row.
  return grid.isTurned
    ? lookFindings({
        ...of,
        rows: fields,
        columns: rows,
        figures: rows.map((index) => ({ index, heading: grid.nameOfRow(index) })),
      })
    : lookFindings({
        ...of,
        rows,
        columns: fields,
        figures: counted.filter(({ spec }) => spec.holds !== 'text'),
      });
}
