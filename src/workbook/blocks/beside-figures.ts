import { parseArea, type Area } from '../address';
import type { RecognisedBlock } from '../recognition';

/**
 * Parts of a sheet of figures that no input was read from: results, sums, what was not understood, and everything around
 * the figures and their labels.
 *
 * @param whole all cells of the sheet that hold anything
 */
export function besideFigures(block: RecognisedBlock, whole: Area): readonly Area[] {
  const { top, left, rows, columns } = parseArea(block.range);
  const [bottom, right] = [top + rows, left + columns];
  const around: readonly Area[] = [
    { ...whole, rows: top - whole.top },
    { ...whole, top: bottom, rows: whole.top + whole.rows - bottom },
    { top, left: whole.left, rows, columns: left - whole.left },
    { top, left: right, rows, columns: whole.left + whole.columns - right },
  ];
  const inside = [...block.sums, ...block.results, ...block.unread, ...block.unclear].map(parseArea);
  return [...inside, ...around.filter((part) => part.rows > 0 && part.columns > 0)];
}
