import { cellText, isBlank } from '../cells/cell-text';
import { headingWords } from '../headings/heading-words';
import { isKnownHeading } from '../headings/match-heading';
import type { Grid } from './grid';
import type { Heading } from './table';
import { headingCells, understandHeading } from './understand-heading';

/** Columns of one row without a blank between them. */
interface Segment {
  readonly left: number;
  readonly right: number;
}

/**
 * The tables whose heading stands in a row (between two columns): usually one, several where tables stand side by
 * side with an empty column between them. Headings over two rows are recognised by their lower row.
 */
export function headingsInRow(grid: Grid, row: number, left: number, right: number): Heading[] {
  const segments = segmentsOf(grid, row, left, right);
  const [first] = segments;
  const last = segments[segments.length - 1];
  if (first === undefined || last === undefined) return [];
  if (segments.length > 1) {
    const parts = segments.flatMap((part) => headingBetween(grid, row, part.left, part.right) ?? []);
    if (parts.filter((part) => part.missing.length === 0).length > 1) return parts;
  }
  const whole = headingBetween(grid, row, first.left, last.right);
  if (whole === null) return [];
  if (whole.missing.length === 0 || segments.length === 1) return [whole];
  const part = segments
    .map((each) => headingBetween(grid, row, each.left, each.right))
    .find((each) => each?.missing.length === 0);
  return [part ?? whole];
}

/** True for a row that may be a heading: at least two known headings, and no number but a year. */
export function mayBeHeading(grid: Grid, row: number, left: number, right: number): boolean {
  let known = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (typeof cell === 'boolean') return false;
    if (typeof cell === 'number' && !(cell >= 2000 && cell <= 2099)) return false;
    if (cell === '') continue;
    const words = headingWords(cell);
    if (isKnownHeading(words) || (words.name === '' && words.year !== null)) known += 1;
  }
  return known >= 2;
}

function headingBetween(grid: Grid, row: number, left: number, right: number): Heading | null {
  const lower = lowerHeading(grid, row + 1, left, reachBelow(grid, row, right));
  const hasGroupRow = row > grid.top && hasText(grid, row - 1, left, right);
  const plain = understandHeading(grid, row, row, headingCells(grid, row, left, right, false));
  const grouped = hasGroupRow ? groupedHeading(grid, row, left, right) : null;
  const here = grouped !== null && fitsBetter(grouped, plain) ? grouped : plain;
  if (lower === null) return here;
  return fitsBetter(lower, here) || (namesUnits(grid, row + 1, lower) && !fitsBetter(here!, lower))
    ? lower
    : here;
}

/** The heading read with the row below as its lower row, where every cell of that row is part of a heading. */
function lowerHeading(grid: Grid, row: number, left: number, right: number): Heading | null {
  if (row > grid.bottom) return null;
  const cells = headingCells(grid, row, left, right, true);
  const inRow = cells.filter(({ index }) => !isBlank(grid.cell(row, index)));
  if (inRow.length === 0) return null;
  const heading = understandHeading(grid, row, row - 1, cells);
  if (heading === null) return null;
  const taken = new Set(
    [...heading.columns, ...heading.booked, ...heading.duplicates.map(({ column }) => column)].map(
      (each) => each.index,
    ),
  );
  const allHeadings = inRow.every(
    (cell) => taken.has(cell.index) && isPartOfHeading(cell.text, cell.words.year),
  );
  return allHeadings ? heading : null;
}

/** A merged group heading at the right end reaches over the filled cells below it. */
function reachBelow(grid: Grid, row: number, right: number): number {
  let reach = right;
  while (
    reach < grid.right &&
    isBlank(grid.cell(row, reach + 1)) &&
    !isBlank(grid.cell(row + 1, reach + 1))
  ) {
    reach += 1;
  }
  return reach;
}

function isPartOfHeading(text: string, year: number | null): boolean {
  return (
    year !== null ||
    isKnownHeading(headingWords(text)) ||
    isUnit(text) ||
    /^(?:je|pro|per|gesamt|in|\()/i.test(text)
  );
}

function isUnit(text: string): boolean {
  const { name, euroPerUnit } = headingWords(text);
  return name === '' && euroPerUnit !== null;
}

/** True where the row below the headings says what the amounts are in (`€`, `T€`). */
function namesUnits(grid: Grid, row: number, { columns }: Heading): boolean {
  return columns.some(({ index }) => isUnit(cellText(grid.cell(row, index))));
}

function groupedHeading(grid: Grid, row: number, left: number, right: number): Heading | null {
  return understandHeading(grid, row, row - 1, headingCells(grid, row, left, right, true));
}

function fitsBetter(heading: Heading, other: Heading | null): boolean {
  if (other === null) return true;
  if (heading.missing.length !== other.missing.length) return heading.missing.length < other.missing.length;
  if (heading.duplicates.length !== other.duplicates.length) {
    return heading.duplicates.length < other.duplicates.length;
  }
  const years = (each: Heading): number => each.columns.filter((column) => column.year !== null).length;
  return heading.columns.length > other.columns.length || years(heading) > years(other);
}

function hasText(grid: Grid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column += 1) if (!isBlank(grid.cell(row, column))) return true;
  return false;
}

function segmentsOf(grid: Grid, row: number, left: number, right: number): Segment[] {
  const segments: Segment[] = [];
  let start = -1;
  for (let column = left; column <= right + 1; column += 1) {
    const filled = column <= right && !isBlank(grid.cell(row, column));
    if (filled && start < 0) start = column;
    if (!filled && start >= 0) {
      segments.push({ left: start, right: column - 1 });
      start = -1;
    }
  }
  return segments;
}
