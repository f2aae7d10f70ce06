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

interface Block {
  /** Index of the area that the block belongs to. */
  readonly owner: number;
  readonly sheet: Excel.Worksheet;
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

/** What of the cells is read: their values, or their formulas (values where there is none) in English. */
export type CellPart = 'values' | 'formulas';

/** Reads the areas, in their order; an area of a sheet that does not exist has no rows. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
  part: CellPart = 'values',
): Promise<CellValue[][][]> {
  const values: CellValue[][][] = areas.map(() => []);
  for (const request of requestsOf(areas)) {
    for (const { block, rows } of await readBlocks(context, request, part)) {
      for (const row of rows) values[block.owner]!.push(row);
    }
  }
  return values;
}

/** Cuts the areas into blocks of rows and packs the blocks into requests, in order. */
function requestsOf(areas: readonly SheetArea[]): Block[][] {
  const requests: Block[][] = [];
  let free = 0;
  areas.forEach(({ sheet, area }, owner) => {
    const rowsAtMost = Math.max(1, Math.floor(CELLS_PER_REQUEST / area.columns));
    for (let first = 0; first < area.rows; first += rowsAtMost) {
      const rows = Math.min(rowsAtMost, area.rows - first);
      const cells = rows * area.columns;
      if (cells > free || requests.length === 0) {
        requests.push([]);
        free = CELLS_PER_REQUEST;
      }
      requests
        .at(-1)!
        .push({ owner, sheet, top: area.top + first, left: area.left, rows, columns: area.columns });
      free -= cells;
    }
  });
  return requests;
}

async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  part: CellPart,
): Promise<{ readonly block: Block; readonly rows: CellValue[][] }[]> {
  const ranges = blocks.map(({ sheet, top, left, rows, columns }) => {
    const range = sheet.getRangeByIndexes(top, left, rows, columns);
    if (part === 'values') range.load('values');
    else range.load('formulas');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const halves = codeOf(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(blocks) : null;
    if (halves === null) throw error;
    const [first, second] = halves;
    return [...(await readBlocks(context, first, part)), ...(await readBlocks(context, second, part))];
  }
  return blocks.map((block, index) => ({ block, rows: cellsOf(ranges[index]!, part) }));
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
