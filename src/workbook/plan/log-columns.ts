import { fittingCell } from '../fitting-cell';
import type { CellValue } from '../snapshot';

/** The columns of the log sheet from A, with their widths in characters. Their headings are texts of the result. */
const WIDTHS = {
  time: 17,
  action: 16,
  ruleSet: 26,
  scenario: 20,
  basis: 10,
  sheet: 18,
  cell: 12,
  figure: 44,
  before: 18,
  after: 18,
  editor: 18,
} as const;

export type LogColumn = keyof typeof WIDTHS;

export const LOG_COLUMNS = Object.keys(WIDTHS) as readonly LogColumn[];

/** In characters, from column A. */
export const LOG_WIDTHS: readonly number[] = Object.values(WIDTHS);

/** What a row of the log says; a column that it does not name stays empty. */
export type LogCells = Readonly<Partial<Record<LogColumn, CellValue>>>;

export function logRow(cells: LogCells): CellValue[] {
  return LOG_COLUMNS.map((column) => fittingCell(cells[column] ?? ''));
}

/** The cells of a row by their columns. */
export function logCells(row: readonly CellValue[]): LogCells {
  return Object.fromEntries(LOG_COLUMNS.map((column, index) => [column, row[index] ?? '']));
}

/** Index of a column, 0 is A. */
export function logColumn(column: LogColumn): number {
  return LOG_COLUMNS.indexOf(column);
}
