import type { SheetLook } from '../workbook/snapshot';
import type { SheetArea } from './read-areas';

/**
 * Rows of a workbook that are asked one by one: their answers stay far below the 5 MB of a response, and a filtered
 * list of 100.000 rows takes no longer to read.
 */
const MOST_ROWS = 20_000;
/** Of whole rows, 16.384 columns wide, Excel answers nothing about single cells. */
const MOST_COLUMNS = 16_383;

const OF_ROWS = { rowHidden: true, format: { font: { strikethrough: true } } };
const OF_COLUMNS = { columnHidden: true, format: { font: { strikethrough: true } } };

/** True for an area with a row or column that is hidden, or a cell that is struck out: Excel answers null for "some". */
export function hasLook({ rowHidden, columnHidden, format }: Excel.Range): boolean {
  return rowHidden !== false || columnHidden !== false || format.font.strikethrough !== false;
}

/** How the areas look, by the name of their sheet: one request, none where there is no area. */
export async function readLooks(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ReadonlyMap<string, SheetLook>> {
  if (areas.length === 0) return new Map();
  let left = MOST_ROWS;
  const asked = areas.map(({ sheet, area }) => {
    const rows = Math.min(left, area.rows);
    left -= rows;
    const columns = Math.min(MOST_COLUMNS, area.columns);
    const part = (first: number, count: number) =>
      sheet.getRangeByIndexes(area.top + first, area.left, count, columns);
    const rest = rows < area.rows ? part(rows, area.rows - rows) : null;
    rest?.load('rowHidden,columnHidden,format/font/strikethrough');
    return {
      sheet,
      area,
      rows,
      ofRows: rows === 0 ? null : part(0, rows).getRowProperties(OF_ROWS),
      ofColumns: part(0, area.rows).getColumnProperties(OF_COLUMNS),
      rest,
    };
  });
  await context.sync();
  return new Map(
    asked.map(({ sheet, area, rows, ofRows, ofColumns, rest }): [string, SheetLook] => {
      const byRow = ofRows?.value ?? [];
      const byColumn = ofColumns.value;
      const isUnknown = rest !== null && (rest.rowHidden !== false || isStruck(rest));
      return [
        sheet.name,
        {
          hiddenRows: placesOf(byRow, area.top, ({ rowHidden }) => rowHidden === true),
          hiddenColumns: placesOf(byColumn, area.left, ({ columnHidden }) => columnHidden === true),
          struckRows: placesOf(byRow, area.top, isStruck),
          struckColumns: placesOf(byColumn, area.left, isStruck),
          ...(isUnknown ? { notAskedFrom: area.top + rows } : {}),
        },
      ];
    }),
  );
}

interface Formatted {
  readonly format?: { readonly font?: { readonly strikethrough?: boolean } };
}

/** True also where only some of the cells are struck out. */
function isStruck({ format }: Formatted): boolean {
  return format?.font?.strikethrough !== false;
}

function placesOf<T>(lines: readonly T[], first: number, is: (line: T) => boolean): number[] {
  return lines.flatMap((line, index) => (is(line) ? [first + index] : []));
}
