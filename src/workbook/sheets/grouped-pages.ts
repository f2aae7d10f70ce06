import { columnPoints, PRINTABLE } from './page-breaks';
import type { PagePlan } from './sheet-plan';

/** Excel rounds heights to whole pixels. */
const SAFETY = 0.98;

/** Columns come out wider where the font that they are measured in is another one. */
const WIDTH_SAFETY = 0.94;

/** Smaller than this nobody reads a sheet with pleasure: 11 points come out at about 6. */
const SMALLEST_SCALE = 56;

/** Where columns go on beside, nothing forces type below 8 points. */
const SMALLEST_BESIDE = 70;

/** Rows of a sheet that belong together on paper. */
export interface PageGroups {
  /** 0-based rows at which something starts that should not be cut, ascending. */
  readonly blocks: readonly number[];
  /** Those of them at which what belongs on one page starts. */
  readonly groups: readonly number[];
  /** Number of rows of the sheet. */
  readonly rows: number;
  /** Height of a row in points. */
  readonly heightOf: (row: number) => number;
  /** Whether columns that do not fit go on upon pages beside. */
  readonly goesOnBeside?: boolean;
  readonly orientation?: PagePlan['orientation'];
}

/**
 * The scale in per cent at which each group fits on a page, and where pages begin. Where that would be too small
 * to read, the groups flow on, and a page ends only where a block would be cut.
 *
 * @param columnWidths in characters
 */
export function groupedPages(
  { blocks, groups, rows, heightOf, orientation = 'Landscape', goesOnBeside = false }: PageGroups,
  columnWidths: readonly number[],
): { readonly scale: number; readonly breaks: readonly number[] } {
  const { width, height } = PRINTABLE[orientation];
  const widthOfSheet = columnWidths.reduce((sum, each) => sum + columnPoints(each), 0);
  const smallest = goesOnBeside ? SMALLEST_BESIDE : SMALLEST_SCALE;
  const onePageWide = Math.floor(Math.min(100, ((width * WIDTH_SAFETY) / widthOfSheet) * 100));
  const widest = goesOnBeside ? Math.max(onePageWide, smallest) : onePageWide;
  const heightBetween = (from: number, to: number): number => {
    let sum = 0;
    for (let row = from; row < to; row += 1) sum += heightOf(row);
    return sum;
  };
  const starts = [0, ...groups.filter((row) => row > 0)];
  const sizes = starts.map((from, index) => heightBetween(from, starts[index + 1] ?? rows));
  const tallest = sizes.reduce((most, size) => (size > most ? size : most), 1);
  const whole = Math.floor(((height * SAFETY) / tallest) * 100);
  const fits = whole >= smallest;
  const scale = fits ? Math.min(widest, whole) : Math.min(widest, smallest);
  const capacity = ((height * SAFETY) / scale) * 100;
  const breaks: number[] = [];
  let used = 0;
  const place = (from: number, size: number): void => {
    if (used > 0 && used + size > capacity) {
      breaks.push(from);
      used = 0;
    }
    // After what flows over a page nobody knows where the next one starts: what follows gets a page of its own.
    used = Math.min(used + size, capacity);
  };
  const units = fits ? starts : [0, ...blocks.filter((row) => row > 0)];
  units.forEach((from, index) => place(from, heightBetween(from, units[index + 1] ?? rows)));
  return { scale, breaks };
}
