import type { PagePlan } from './sheet-plan';

/** A4 less Excel's usual margins, in points. */
const PRINTABLE = {
  Portrait: { width: 494, height: 734 },
  Landscape: { width: 741, height: 487 },
} as const;

/** Rows come out a little higher than they were measured in another font. */
const SAFETY = 0.96;

/** Height of a row in points by its lines: Excel's own for one, as laid out for more. */
const rowPoints = (lines: number): number => (lines === 1 ? 15 : lines * 13 + 2);

/** Points of a column: 7 pixels a character of the default font, and 5 for the margins. */
const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

/**
 * Where printed pages should begin so that no block that fits on a page is cut: before the block that would not end on
 * the page. A block longer than a page flows on.
 *
 * @param blocks 0-based rows at which a block begins, ascending; what stands before the first belongs to it
 * @param rows number of rows of the sheet
 * @param linesOf lines of a row
 */
export function pageBreaks(
  blocks: readonly number[],
  rows: number,
  linesOf: (row: number) => number,
  columnWidths: readonly number[],
  { orientation }: PagePlan,
): readonly number[] {
  const { width, height } = PRINTABLE[orientation];
  const points = columnWidths.reduce((sum, each) => sum + columnPoints(each), 0);
  const capacity = (height / Math.min(1, width / points)) * SAFETY;
  const breaks: number[] = [];
  let used = 0;
  const ends = [...blocks.slice(1), rows];
  blocks.forEach((start, index) => {
    const first = index === 0 ? 0 : start;
    let size = 0;
    for (let row = first; row < ends[index]!; row += 1) size += rowPoints(linesOf(row));
    if (used > 0 && used + size > capacity) {
      breaks.push(start);
      used = 0;
    }
    // After a block that flows over a page nobody knows where the next one begins: it gets a page of its own.
    used = Math.min(used + size, capacity);
  });
  return breaks;
}
