import { parseArea, spanOf, type Area } from '../address';
import type { RecognisedBlock } from '../recognition';
import type { SheetSnapshot } from '../snapshot';

/** What a picture of a cross-tab shows: its range, what was left unread, and the labels left of and above these. */
export function pictureRange({ top, left, values }: SheetSnapshot, block: RecognisedBlock): Area {
  const areas = [block.range, ...block.unread, ...block.unclear].map(parseArea);
  const range = spanOf(
    areas.flatMap((each) => [
      { row: each.top, column: each.left },
      { row: each.top + each.rows - 1, column: each.left + each.columns - 1 },
    ]),
  );
  const bottom = range.top + range.rows;
  const right = range.left + range.columns;
  const isFilled = (row: number): boolean =>
    (values[row - top] ?? []).some((cell, offset) => cell !== '' && left + offset < right);
  let first = range.top;
  while (first > top && isFilled(first - 1)) first -= 1;
  let start = range.left;
  for (const cells of values.slice(first - top, bottom - top)) {
    const offset = cells.findIndex((cell) => cell !== '');
    if (offset !== -1) start = Math.min(start, left + offset);
  }
  return { top: first, left: start, rows: bottom - first, columns: right - start };
}
