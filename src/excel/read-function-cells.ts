import { callsKim } from '../workbook/freeze/calls-kim';
import { overlap, parseArea } from '../workbook/address';
import type { FunctionCell } from '../workbook/freeze/function-cell';
import { makesBlock } from '../workbook/freeze/makes-block';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import { findFormulas } from './find-formulas';
import type { FoundFormula } from './find-formulas';

/** Asking what one formula fills takes some 1.100 bytes; Excel on the web refuses a request above 5 MB. */
const FORMULAS_PER_REQUEST = 2000;

/**
 * All cells outside the add-in's own sheets whose formula calls one of its functions, with what they show now: one
 * request for the formulas of the used ranges (more above 150.000 cells), one for the blocks that each
 * `FORMULAS_PER_REQUEST` of them fill.
 */
export async function readFunctionCells(
  context: Excel.RequestContext,
  snapshot: WorkbookSnapshot,
): Promise<FunctionCell[]> {
  const found = await findFormulas(context, snapshot, callsKim);
  const cells: FunctionCell[] = [];
  const blocks = namesOfBlocks(snapshot);
  const isInTable = inTables(snapshot);
  for (let first = 0; first < found.length; first += FORMULAS_PER_REQUEST) {
    const portion = found.slice(first, first + FORMULAS_PER_REQUEST);
    for (const cell of await readFilledBlocks(context, portion)) {
      cells.push({
        ...cell,
        inTable: isInTable(cell),
        makesBlock: makesBlock(cell.formula, blocks),
      });
    }
  }
  return cells;
}

async function readFilledBlocks(
  context: Excel.RequestContext,
  found: readonly FoundFormula[],
): Promise<Omit<FunctionCell, 'inTable' | 'makesBlock'>[]> {
  const spills = Office.context.requirements.isSetSupported('ExcelApi', '1.12');
  const ranges = found.map(({ sheet, row, column }) => {
    const cell = context.workbook.worksheets.getItem(sheet.name).getRangeByIndexes(row, column, 1, 1);
    const block = spills ? cell.getSpillingToRangeOrNullObject() : null;
    cell.load('values');
    block?.load('values');
    return { cell, block };
  });
  await context.sync();
  return found.map(({ sheet, row, column, formula }, index) => {
    const { cell, block } = ranges[index]!;
    const filled = block === null || block.isNullObject ? cell : block;
    const values = filled.values as CellValue[][];
    return { sheet: sheet.name, protected: sheet.protected, row, column, formula, values };
  });
}

function inTables({ tables }: WorkbookSnapshot) {
  const areas = tables.map(({ sheet, address }) => ({ sheet, ...parseArea(address) }));
  return ({ sheet, row, column }: Pick<FunctionCell, 'sheet' | 'row' | 'column'>): boolean =>
    areas.some(
      (area) => area.sheet === sheet && overlap(area, { top: row, left: column, rows: 1, columns: 1 }),
    );
}

/** Names of more than one cell, in small letters. */
function namesOfBlocks({ names }: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(
    names.filter(({ refersTo }) => makesBlock(refersTo, new Set())).map(({ name }) => name.toLowerCase()),
  );
}
