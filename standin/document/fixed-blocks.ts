import { HostError, invalidOperation } from '../protocol/host-error';
import { intersection, type CellArea } from './range-address';
import type { FixedBlock, SheetDocument } from './workbook-document';

/**
 * @throws HostError `PivotTableRangeConflict` where an area touches a PivotTable, as documented; `InvalidOperation`, our
 *   reading of what Excel's screen says, where it is a part of an array
 */
export function requireNoFixedBlock(sheet: SheetDocument, area: CellArea): void {
  for (const block of sheet.fixedBlocks) {
    const common = intersection(block.area, area);
    if (common === null) continue;
    if (block.kind === 'pivot') {
      throw new HostError(
        'PivotTableRangeConflict',
        'The attempted operation caused a conflict with a PivotTable range.',
      );
    }
    if (common.rows < block.area.rows || common.columns < block.area.columns) {
      throw invalidOperation("You can't change part of an array.");
    }
  }
}

/** An array that is entered or cleared as a whole is none any more. */
export function endArrays(sheet: SheetDocument, area: CellArea): void {
  const left = sheet.fixedBlocks.filter(
    (block) => block.kind === 'pivot' || intersection(block.area, area) === null,
  );
  sheet.fixedBlocks.splice(0, sheet.fixedBlocks.length, ...left);
}

/** The array whose formula a cell shows, its own or that of another cell; null for any other cell. */
export function arrayAt(sheet: SheetDocument, row: number, column: number): FixedBlock | null {
  const cell = { top: row, left: column, rows: 1, columns: 1 };
  return (
    sheet.fixedBlocks.find(({ kind, area }) => kind === 'array' && intersection(area, cell) !== null) ?? null
  );
}
