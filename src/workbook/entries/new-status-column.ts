import type { Place, RowOrigin } from '../../domain/place';
import { cellAddress, columnLetters, overlap, parseArea } from '../address';
import type { Area } from '../address';
import { valuesIn } from '../plan/value-at';
import type { RecognisedTable } from '../recognition';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';

/** Why no column can be put beside a table from here, so that the user has to do it. */
export type NoColumnReason = 'protected' | 'by-hand' | 'excel-table' | 'taken';

/** Where a table without a status gets a column for it, or why it does not; `place` is that of the new heading. */
export type NewStatusColumn =
  | { readonly heading: Place; readonly column: string }
  | { readonly reason: NoColumnReason; readonly place: Place };

/**
 * The column beside the table that a source was read from. It is offered where it would be understood as part of that
 * table and of no other: the table ends at its headings, and two columns beside it are empty.
 *
 * @throws RangeError where no table of sources holds the row
 */
export function newStatusColumn(
  { sheet: name, row }: RowOrigin<'money'>,
  tables: readonly RecognisedTable[],
  snapshot: WorkbookSnapshot,
): NewStatusColumn {
  const table = tables.find((each) => each.kind === 'money' && each.sheet === name && holds(each, row));
  const sheet = snapshot.sheets.find((each) => each.name === name);
  if (table === undefined || sheet === undefined) throw new RangeError(`no table of sources in row ${row}`);
  const area = parseArea(table.area);
  const right = area.left + area.columns;
  const place = { sheet: name, cell: cellAddress(table.headingRow - 1, right) };
  if (sheet.protected) return { reason: 'protected', place };
  if (table.columns.some(({ confidence }) => confidence === 'by-hand')) return { reason: 'by-hand', place };
  const excelTables = snapshot.tables
    .filter((each) => each.sheet === name)
    .map(({ address }) => parseArea(address));
  if (excelTables.some((each) => overlap(each, area))) return { reason: 'excel-table', place };
  const beside = { ...area, left: right, columns: 2 };
  if (!isEmpty(sheet, beside) || excelTables.some((each) => overlap(each, beside)))
    return { reason: 'taken', place };
  return { heading: place, column: columnLetters(right) };
}

function holds({ area }: RecognisedTable, row: number): boolean {
  const { top, rows } = parseArea(area);
  return row - 1 >= top && row - 1 < top + rows;
}

function isEmpty(sheet: SheetSnapshot, area: Area): boolean {
  return valuesIn(sheet, area).every((cells) => cells.every((cell) => cell === ''));
}
