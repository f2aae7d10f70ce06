import type { CellWrite, WritePlan } from './write-plan';

/** The cells of a plan that stand on sheets that were there before. */
export function cellsOfUser({ cells, addedSheets = [] }: WritePlan): readonly CellWrite[] {
  return cells.filter(({ place }) => !addedSheets.some(({ name }) => name === place.sheet));
}
