import { finding, type Finding } from '../../domain/findings/finding';
import { withCells } from '../../domain/findings/told-once';
import { SHEET_WORDS } from '../../domain/vocabulary/sheet-words';
import type { SheetFigures } from '../blocks/read-blocks';
import { lineNumbers } from '../looks/line-numbers';
import type { FoundTable } from './table';

/**
 * A warning for each table below whose end, or whose notes, rows like its own stand that were not read. Those that
 * another table or a cross-tab gives are read.
 */
export function leftOutFindings(
  tables: readonly FoundTable[],
  blocks: readonly SheetFigures[],
): readonly Finding[] {
  return tables.flatMap((table) => {
    const { heading, leftOut } = table;
    const { sheet } = heading.grid;
    if (leftOut.length === 0) return [];
    const inBlocks = new Set(
      blocks.flatMap((block) => (block.sheet === sheet ? block.figures.map(({ row }) => row) : [])),
    );
    const others = tables.filter((each) => each !== table && each.heading.grid.sheet === sheet);
    const rows = leftOut.filter(
      (row) =>
        !inBlocks.has(row) && !others.some(({ area }) => row >= area.top && row < area.top + area.rows),
    );
    const [first] = rows;
    if (first === undefined) return [];
    const cellOf = (row: number): string => heading.grid.address(row, heading.left);
    const values = { table: SHEET_WORDS[heading.kind].sheet, rows: lineNumbers(rows) };
    const found = finding('row-not-read', { sheet: sheet.name, cell: cellOf(first) }, values);
    return [withCells(found, rows.map(cellOf))];
  });
}
