import { cellAt, cellForWriting } from './cells';
import type { CellValue, SheetDocument, SpillArea } from './workbook-document';

/** A result of a formula, or of a cell that a formula spills into. */
export interface ComputedResult {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly isError: boolean;
}

/** What a formula reads as while its result is on its way. */
export const notCalculated = '#BUSY!';

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

/** Enters over which areas formulas spill now, with the results outside the formulas' own cells. */
export function enterSpills(
  sheet: SheetDocument,
  spills: readonly SpillArea[],
  resultAt: (row: number, column: number) => { readonly value: CellValue; readonly isError: boolean },
): void {
  const places = new Set(spills.flatMap(spilledPlaces));
  for (const key of sheet.spills.flatMap(spilledPlaces)) {
    if (!places.has(key)) put(sheet, key, { value: '', isError: false });
  }
  for (const key of places) {
    const [row, column] = key.split(',').map(Number) as [number, number];
    put(sheet, key, resultAt(row, column));
  }
  sheet.spills.splice(0, sheet.spills.length, ...spills);
}

/** `row,column` of the cells of an area without its first. */
function spilledPlaces({ top, left, rows, columns }: SpillArea): string[] {
  const places: string[] = [];
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) places.push(`${row},${column}`);
  }
  return places.slice(1);
}

function put(
  sheet: SheetDocument,
  key: string,
  { value, isError }: { readonly value: CellValue; readonly isError: boolean },
): void {
  const [row, column] = key.split(',').map(Number) as [number, number];
  const before = cellAt(sheet, row, column);
  if (before?.formula != null) return;
  if ((before?.value ?? '') === value) return;
  const cell = cellForWriting(sheet, row, column);
  Object.assign(cell, { value, isError, formula: null, calculated: true });
}
