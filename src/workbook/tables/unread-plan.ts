import { finding, type Finding } from '../../domain/findings/finding';
import { cellAddress } from '../address';
import type { SheetSnapshot } from '../snapshot';
import { Grid } from './grid';
import { positionsOf } from './position-column';

const MOST_ROWS = 2_000;

/** Why the positions of a plan that stand on one of the sheets, below no heading that is known, are no budget lines. */
export function unreadPlan(sheets: readonly SheetSnapshot[]): Finding | null {
  for (const sheet of sheets) {
    if (sheet.values.length > MOST_ROWS) continue;
    const rows = sheet.values.map((_, offset) => sheet.top + offset);
    const [first] = positionsOf(new Grid(sheet), rows);
    if (first === undefined) continue;
    return finding('plan-heading-unknown', { sheet: sheet.name, cell: cellAddress(first, sheet.left) }, {});
  }
  return null;
}
