import { cellAt, cellForWriting } from './cells';
import { areaAddress } from './range-address';
import type { CellArea } from './range-address';
import { endSpill } from './spill';
import { placesBesideFirst, spillsOf } from './spills';
import type { CellValue, SheetDocument } from './workbook-document';

/** A result of a formula, or of a cell that a formula spills into. */
export interface ComputedResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isError: boolean;
}

/** What a formula reads as while its result is on its way. */
const notCalculated = '#BUSY!';

/** Enters the result of a formula; a cell without a formula, and a result that was there already, is left alone. */
export function enterResult(sheet: SheetDocument, { row, column, value, isError }: ComputedResult): void {
  const before = cellAt(sheet, row, column);
  if (before === undefined || before.formula === null) return;
  if (before.calculated && before.value === value && before.isError === isError) return;
  const cell = cellForWriting(sheet, row, column);
  Object.assign(cell, { value, isError, calculated: true });
}

/** Notes that the result of a formula is on its way. */
export function enterPending(sheet: SheetDocument, row: number, column: number): void {
  const before = cellAt(sheet, row, column);
  if (before === undefined || before.formula === null || !before.calculated) return;
  const cell = cellForWriting(sheet, row, column);
  Object.assign(cell, { value: notCalculated, isError: true, calculated: false });
}

/** Enters which blocks formulas fill now, with the results beside the formulas' own cells. */
export function enterSpills(
  sheet: SheetDocument,
  spills: readonly CellArea[],
  resultAt: (row: number, column: number) => Pick<ComputedResult, 'value' | 'isError'>,
): void {
  const now = new Set(spills.map(areaAddress));
  for (const area of spillsOf(sheet)) {
    if (!now.has(areaAddress(area))) endSpill(sheet, area.top, area.left);
  }
  for (const area of spills) {
    const anchor = cellAt(sheet, area.top, area.left);
    if (anchor === undefined || anchor.formula === null) continue;
    if (anchor.spill === undefined) {
      const { rows, columns } = area;
      cellForWriting(sheet, area.top, area.left).spill = { rows, columns };
    }
    for (const place of placesBesideFirst(area)) {
      const [row, column] = place.split(',').map(Number) as [number, number];
      put(sheet, row, column, resultAt(row, column));
    }
  }
}

function put(
  sheet: SheetDocument,
  row: number,
  column: number,
  { value, isError }: Pick<ComputedResult, 'value' | 'isError'>,
): void {
  if ((cellAt(sheet, row, column)?.value ?? '') === value) return;
  const cell = cellForWriting(sheet, row, column);
  Object.assign(cell, { value, isError, formula: null, calculated: true });
}
