import { cellAddress, type Area } from '../workbook/address';
import type { Grid } from '../workbook/plan/replaced-sheets';
import { sameEntry } from '../workbook/plan/same-entry';
import type { CellValue } from '../workbook/snapshot';

/** An Excel table as it was when the request was carried out. */
export interface TableThere {
  readonly name: string;
  /** Where it stood; null where that was not asked. */
  readonly area: Area | null;
  /** Its headings; empty where it was not asked where it stood. */
  readonly headings: readonly CellValue[];
}

/** What a sheet held when the request was carried out. */
export interface SheetContent {
  readonly exists: boolean;
  /** The Excel tables on it, also one that a write which broke off has not named yet. */
  readonly tables: readonly TableThere[];
  /** Whether a filter or somebody hides one of its rows: a block written over them lands in other rows. */
  readonly hidesRows: boolean;
  /** What it holds from A1, as far as it was looked at; '' is an empty cell. */
  readonly entries: Grid;
  /** The first filled cell that holds nothing of any of these; null where there is none. */
  firstForeign(contents: readonly Grid[]): string | null;
  /** Whether the sheet holds this and nothing else. */
  holds(values: Grid): boolean;
}

/** Rows below and columns beside the contents in which a cell of somebody else is named exactly. */
const MARGIN = 30;

/**
 * Asks what a sheet holds, in the request that is being put together; few more cells than the contents have, however far
 * the sheet reaches.
 *
 * @param sheet a null object where there is none
 * @param contents what it may hold
 * @param tableNames the tables of which is asked where they stand
 */
export function queueContent(
  sheet: Excel.Worksheet,
  contents: readonly Grid[],
  tableNames: readonly string[],
): () => SheetContent {
  const rows = MARGIN + Math.max(0, ...contents.map((values) => values.length));
  const columns = MARGIN + Math.max(0, ...contents.map((values) => values[0]?.length ?? 0));
  sheet.load('name,tables/items/name');
  const range = sheet.getRangeByIndexes(0, 0, rows, columns);
  range.load('formulas,rowHidden');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,rowCount,columnCount');
  const areas = tableNames.map((name) => ({ name, range: queueTableArea(sheet, name) }));
  return () => contentOf({ sheet, range, used, areas }, { rows, columns });
}

function queueTableArea(sheet: Excel.Worksheet, name: string): Excel.Range {
  const range = sheet.tables.getItemOrNullObject(name).getRange();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

interface LoadedContent {
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly areas: readonly { readonly name: string; readonly range: Excel.Range }[];
}

/** @param seen of the range, from A1 */
function contentOf(
  { sheet, range, used, areas }: LoadedContent,
  seen: { readonly rows: number; readonly columns: number },
): SheetContent {
  if (sheet.isNullObject) {
    return {
      exists: false,
      tables: [],
      hidesRows: false,
      entries: [],
      firstForeign: () => null,
      holds: () => false,
    };
  }
  const now = range.formulas as CellValue[][];
  const bottom = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const right = used.isNullObject ? 0 : used.columnIndex + used.columnCount;
  const beyond = bottom > seen.rows || right > seen.columns ? cellAddress(bottom - 1, right - 1) : null;
  return {
    exists: true,
    tables: sheet.tables.items.map(({ name }) => {
      const asked = areas.find((each) => each.name === name);
      if (asked === undefined) return { name, area: null, headings: [] };
      const area = areaOf(asked.range);
      return { name, area, headings: now[area.top]?.slice(area.left, area.left + area.columns) ?? [] };
    }),
    hidesRows: range.rowHidden !== false,
    entries: now,
    firstForeign: (known) =>
      firstCell(now, (value, row, column) => {
        return value !== '' && !known.some((values) => sameEntry(valueOf(values, row, column), value));
      }) ?? beyond,
    holds: (values) =>
      beyond === null &&
      firstCell(now, (value, row, column) => !sameEntry(valueOf(values, row, column), value)) === null,
  };
}

function areaOf({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { top: rowIndex, left: columnIndex, rows: rowCount, columns: columnCount };
}

function valueOf(values: Grid, row: number, column: number): CellValue {
  return values[row]?.[column] ?? '';
}

function firstCell(
  values: readonly (readonly CellValue[])[],
  isWanted: (value: CellValue, row: number, column: number) => boolean,
): string | null {
  for (const [row, cells] of values.entries()) {
    for (const [column, value] of cells.entries()) {
      if (isWanted(value, row, column)) return cellAddress(row, column);
    }
  }
  return null;
}
