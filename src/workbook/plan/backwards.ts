import type { CellWrite } from './write-plan';

/** The way back from writes: each cell gets what it held before, and the number format. */
export function backwards(cells: readonly CellWrite[]): CellWrite[] {
  return cells.map(({ formats, ...cell }) => ({
    ...cell,
    before: cell.after,
    after: cell.before,
    ...(formats === undefined ? {} : { formats: { before: formats.after, after: formats.before } }),
  }));
}
