import { groupBy } from '../../../domain/group-by';
import type { CellWrite } from '../../../workbook/plan/write-plan';

/** Cells that change, gathered by their sheet in the order in which they are met. */
export function bySheet(cells: readonly CellWrite[]): [string, CellWrite[]][] {
  return [...groupBy(cells, ({ place }) => place.sheet)];
}
