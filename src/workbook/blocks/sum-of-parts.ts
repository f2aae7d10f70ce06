import type { Cell } from './figure';
import type { Label } from './label';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';
import type { ReachingLabels } from './reaching-labels';

/** `Summe` behind the months or quarters that it is the sum of. */
export interface SumOfParts {
  readonly label: PlacedLabel;
  /** The year that the parts name; null where they name none. */
  readonly year: number | null;
}

/** The total that stands behind or before parts of one year; null where no total reaches the figure, or over years. */
export function sumOfParts(finder: LabelFinder, { row, column }: ReachingLabels): SumOfParts | null {
  for (const [labels, isRow] of [
    [row, true],
    [column, false],
  ] as const) {
    for (const label of finder.said(labels).totals) {
      const parts = isRow ? partsAbove(finder, label) : partsBeside(finder, label);
      const years = new Set(parts.flatMap(({ year }) => year ?? []));
      if (parts.length === 0 || years.size > 1) continue;
      const [year = null] = years;
      if (label.year === null || year === null || label.year === year) return { label, year };
    }
  }
  return null;
}

/** The year of a month or quarter that only the total or the year behind it names: `Jan | … | Dez | Jahr 2022`. */
export function yearOfParts(finder: LabelFinder, { row, column }: ReachingLabels): PlacedLabel | null {
  const ofRow = row.find((each) => each.part !== null);
  const ofColumn = column.find((each) => each.part !== null);
  const { sheet } = finder;
  if (ofColumn !== undefined) {
    const filled = sheet.filled(ofColumn.row);
    const behind = filled.slice(filled.indexOf(ofColumn.column) + 1);
    return yearBehind(behind.map((each) => ({ row: ofColumn.row, column: each })));
  }
  if (ofRow === undefined) return null;
  const below: Cell[] = [];
  for (let at = ofRow.row + 1; sheet.filled(at).length > 0 && !finder.isHeadingRow(at); at += 1) {
    if (sheet.role(at, ofRow.column) !== 'blank') below.push({ row: at, column: ofRow.column });
  }
  return yearBehind(below);

  function yearBehind(cells: readonly Cell[]): PlacedLabel | null {
    const at = cells.find((each) => (sheet.label(each.row, each.column)?.part ?? null) === null);
    const label = at === undefined ? null : sheet.label(at.row, at.column);
    return label?.year == null ? null : { ...label, ...at!, isTitle: false, isAfterBlank: false };
  }
}

function partsBeside({ sheet }: LabelFinder, { row, column }: PlacedLabel): readonly Label[] {
  const filled = sheet.filled(row);
  const at = filled.indexOf(column);
  const before = partsIn(filled.slice(0, at).reverse(), (each) => sheet.label(row, each));
  return before.length > 0 ? before : partsIn(filled.slice(at + 1), (each) => sheet.label(row, each));
}

function partsAbove(finder: LabelFinder, { row, column }: PlacedLabel): readonly Label[] {
  const { sheet } = finder;
  const rows: number[] = [];
  for (let above = row - 1; above >= sheet.grid.top; above -= 1) {
    if (sheet.filled(above).length === 0 || finder.isHeadingRow(above)) break;
    if (sheet.role(above, column) !== 'blank') rows.push(above);
  }
  return partsIn(rows, (each) => sheet.label(each, column));
}

/** The labels of parts up to the first of something else, or of another total. */
function partsIn(places: readonly number[], labelAt: (place: number) => Label | null): readonly Label[] {
  const parts: Label[] = [];
  for (const place of places) {
    const label = labelAt(place);
    if (label === null || label.part === null) break;
    parts.push(label);
  }
  return parts;
}
