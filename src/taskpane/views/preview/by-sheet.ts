import type { CellWrite } from '../../../workbook/plan/write-plan';

/** Cells that change, gathered by their sheet in the order in which they are met. */
export function bySheet(cells: readonly CellWrite[]): [string, CellWrite[]][] {
  const sheets = new Map<string, CellWrite[]>();
  for (const cell of cells) {
    const ofSheet = sheets.get(cell.place.sheet);
    if (ofSheet === undefined) sheets.set(cell.place.sheet, [cell]);
    else ofSheet.push(cell);
  }
  return [...sheets];
}
