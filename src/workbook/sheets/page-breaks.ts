import type { PagePlan } from './sheet-plan';

/** Margins of the own sheets in points; header and footer lie within those above and below. */
export const PAGE_MARGINS = { left: 36, right: 36, top: 50, bottom: 46, header: 22, footer: 20 } as const;

/** A4 less these margins, in points. */
export const PRINTABLE = {
  Portrait: { width: 523, height: 746 },
  Landscape: { width: 770, height: 499 },
} as const;

/** Rows come out a little higher than they were measured in another font. */
const SAFETY = 0.96;

const POINTS_PER_LINE = 13;

/** Height in points of a row that is laid out for a number of lines. */
export function pointsOfLines(lines: number): number {
  return lines * POINTS_PER_LINE + 2;
}

/** Height of a row in points by its lines: Excel's own for one, as laid out for more. */
const rowPoints = (lines: number): number => (lines === 1 ? 15 : pointsOfLines(lines));

/** Points of a column: 7 pixels a character of the default font, and 5 for the margins. */
export const columnPoints = (characters: number): number => (characters * 7 + 5) * 0.75;

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
