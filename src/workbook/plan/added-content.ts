import { parseArea } from '../address';
import type { CellValue } from '../snapshot';
import type { AddedSheet, CellWrite } from './write-plan';

/**
 * What a run left on a sheet that it made: what the sheet came with, and the cells that the run wrote there. Rectangular,
 * from A1; '' is an empty cell.
 */
export function addedContent({ name, values }: AddedSheet, cells: readonly CellWrite[]): CellValue[][] {
  const written = cells
    .filter(({ place }) => place.sheet === name)
    .map(({ place, after }) => ({
      ...parseArea(place.cell),
      value: typeof after === 'object' ? after.formula : after,
    }));
  const rows = Math.max(values.length, ...written.map(({ top }) => top + 1));
  const columns = Math.max(values[0]?.length ?? 0, ...written.map(({ left }) => left + 1));
  const content = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): CellValue => values[row]?.[column] ?? ''),
  );
  for (const { top, left, value } of written) content[top]![left] = value;
  return content;
}
