import type { Area } from '../workbook/address';
import type { CellValue } from '../workbook/snapshot';
import { codeOf } from './excel-failure';

/** A rectangle of a sheet to be read. */
export interface SheetArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * Cells in one response. Excel on the web refuses a response above 5 MB; at some 25 bytes a cell this stays
 * below it, and a response that is refused nevertheless is asked for again in halves.
 */
const CELLS_PER_REQUEST = 150_000;
/** Of whole rows, 16.384 columns wide, Excel gives no values. */
const COLUMNS_PER_BLOCK = 16_383;

interface Block {
  /** Index of the area that the block belongs to. */
  readonly owner: number;
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
  readonly withFormats: boolean;
}

/** What of the cells is read: their values, or their formulas (values where there is none) in English. */
export type CellPart = 'values' | 'formulas';

/**
 * Rows of an area whose number formats are read with their values. Formats go down the columns: below, a long list is
 * formatted as above, and reading every format of it would take half as long again.
 */
const ROWS_WITH_FORMATS = 1_000;
/** A format takes about as many bytes as a value. */
const CELLS_OF_A_FORMATTED_CELL = 2;

/** The values of an area, and the number formats of its first rows. */
export interface ValuesAndFormats {
  readonly values: CellValue[][];
  readonly formats: string[][];
}

/** Reads values and number formats of the areas in the same requests. */
export async function readValuesAndFormats(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<ValuesAndFormats[]> {
  const read = areas.map((): ValuesAndFormats => ({ values: [], formats: [] }));
  for (const request of requestsOf(areas, ROWS_WITH_FORMATS)) {
    for (const { block, rows, formats } of await readBlocks(context, request, 'values', () => undefined)) {
      const { owner, top, left } = block;
      const { area } = areas[owner]!;
      place(read[owner]!.values, rows, top - area.top, left - area.left);
      place(read[owner]!.formats, formats, top - area.top, left - area.left);
    }
  }
  return read;
}

/** Puts the rows of a block where they belong; blocks come in the order of rows, then of columns. */
function place<T>(all: T[][], rows: readonly T[][], top: number, left: number): void {
  rows.forEach((row, index) => {
    if (left === 0) all[top + index] = row;
    else all[top + index]!.push(...row);
  });
}

/**
 * Reads the areas, in their order; an area of a sheet that does not exist has no rows.
 *
 * @param askAgain queues once more what the caller queued along, which is lost with a request whose answer is too large
 */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  part: CellPart = 'values',
  askAgain: () => void = () => undefined,
): Promise<CellValue[][][]> {
  const values: CellValue[][][] = areas.map(() => []);
  for (const request of requestsOf(areas, 0)) {
    for (const { block, rows } of await readBlocks(context, request, part, askAgain)) {
      const { area } = areas[block.owner]!;
      place(values[block.owner]!, rows, block.top - area.top, block.left - area.left);
    }
  }
  return values;
}

/**
 * Asks for the values of an area in the request that is being put together.
 *
 * @returns after the request: the rows; none of a sheet that does not exist
 */
export function queueValues(
  sheet: Excel.Worksheet,
  { top, left, rows, columns }: Area,
): () => readonly (readonly CellValue[])[] {
  const ranges: Excel.Range[] = [];
  for (let first = 0; first < columns; first += COLUMNS_PER_BLOCK) {
    const count = Math.min(COLUMNS_PER_BLOCK, columns - first);
    const range = sheet.getRangeByIndexes(top, left + first, rows, count);
    range.load('values');
    ranges.push(range);
  }
  return () => {
    const [first = [], ...others] = ranges.map((range) => cellsOf(range, 'values'));
    return others.length === 0
      ? first
      : first.map((row, index) => row.concat(...others.map((more) => more[index]!)));
  };
}

/**
 * Cuts the areas into blocks and packs the blocks into requests, in order.
 *
 * @param formattedRows so many rows of each area are read with their formats
 */
function requestsOf(areas: readonly SheetArea[], formattedRows: number): Block[][] {
  const requests: Block[][] = [];
  let free = 0;
  areas.forEach(({ sheet, area }, owner) => {
    for (let first = 0; first < area.rows;) {
      const withFormats = first < formattedRows;
      const weight = withFormats ? CELLS_OF_A_FORMATTED_CELL : 1;
      const rowsAtMost = Math.max(1, Math.floor(CELLS_PER_REQUEST / (area.columns * weight)));
      const end = withFormats ? Math.min(area.rows, formattedRows) : area.rows;
      const rows = Math.min(rowsAtMost, end - first);
      const cells = rows * area.columns * weight;
      if (cells > free || requests.length === 0) {
        requests.push([]);
        free = CELLS_PER_REQUEST;
      }
      const block = { owner, sheet, top: area.top + first, rows, withFormats };
      for (let left = 0; left < area.columns; left += COLUMNS_PER_BLOCK) {
        const columns = Math.min(COLUMNS_PER_BLOCK, area.columns - left);
        requests.at(-1)!.push({ ...block, left: area.left + left, columns });
      }
      free -= cells;
      first += rows;
    }
  });
  return requests;
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  part: CellPart,
  askAgain: () => void,
): Promise<{ readonly block: Block; readonly rows: CellValue[][]; readonly formats: string[][] }[]> {
  const ranges = blocks.map(({ sheet, top, left, rows, columns, withFormats }) => {
    const range = sheet.getRangeByIndexes(top, left, rows, columns);
    if (withFormats) range.load('values,numberFormat');
    else if (part === 'values') range.load('values');
    else range.load('formulas');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = codeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(blocks) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    askAgain();
    return [
      ...(await readBlocks(context, first, part, askAgain)),
      ...(await readBlocks(context, second, part, askAgain)),
    ];
  }
  return blocks.map((block, index) => {
    const range = ranges[index]!;
    const formats = block.withFormats && !range.isNullObject ? (range.numberFormat as string[][]) : [];
    return { block, rows: cellsOf(range, part), formats };
  });
}

function cellsOf(range: Excel.Range, part: CellPart): CellValue[][] {
  return range.isNullObject ? [] : (range[part] as CellValue[][]);
}

/** Two requests for what one could not carry; null where a single row is too much. */
function halve(blocks: readonly Block[]): [Block[], Block[]] | null {
  if (blocks.length > 1) {
    const middle = Math.floor(blocks.length / 2);
    return [blocks.slice(0, middle), blocks.slice(middle)];
  }
  const [block] = blocks;
  if (block === undefined || block.rows < 2) return null;
  const rows = Math.floor(block.rows / 2);
  return [[{ ...block, rows }], [{ ...block, top: block.top + rows, rows: block.rows - rows }]];
}
