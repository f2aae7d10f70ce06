import { isBlank, plainText } from '../cells/cell-text';
import { NO_UNIT, unitInHeading, unitOfNote, type UnitWords } from '../cells/unit-words';
import type { Column, Heading } from './table';

/** What other columns of such a row count in. */
const OTHER =
  /^[([]?(?:in )?(?:vzae|vk|fte|stellen?|anzahl|std\.?|stunden|monate|jahr|%|prozent|v\. ?h\.)[)\]]?$/;
const NONE: ReadonlyMap<number | null, UnitWords> = new Map();
const SHARES: ReadonlySet<string> = new Set(['sharePercent', 'employmentPercent']);

/** True for the row below headings that says what the columns count in and nothing else: `T€ | T€`, or once `in T€`. */
export function isUnitRow(heading: Heading): boolean {
  return unitsOf(heading, heading.row + 1).size > 0;
}

/**
 * The heading with the units of the row below it, or of its own lower row: of the column that they stand in, else of all
 * amounts. What the words of a heading say themselves is closer.
 */
export function withUnitRow(heading: Heading): Heading {
  const { row, top } = heading;
  const ofLower = row > top ? unitsOf(heading, row) : NONE;
  const units = ofLower.size > 0 ? ofLower : unitsOf(heading, row + 1);
  if (units.size === 0) return heading;
  const columns = heading.columns.map((column): Column => {
    const isMoney = column.spec.holds === 'money';
    const isSaid = unitInHeading(plainText(column.heading)).unit !== NO_UNIT;
    const unit = units.get(column.index) ?? units.get(null);
    if (!isMoney || isSaid || unit === undefined) return column;
    return { ...column, euroPerUnit: unit.euroPerUnit ?? 1, unitStated: true, currency: unit.currency };
  });
  return { ...heading, columns };
}

/** The units by their columns; those of a column that is none of amounts, by null. Empty where the row is another one. */
function unitsOf(
  { grid, left, right, columns }: Heading,
  row: number,
): ReadonlyMap<number | null, UnitWords> {
  const units = new Map<number | null, UnitWords>();
  const amounts = new Set(columns.flatMap(({ spec, index }) => (spec.holds === 'money' ? [index] : [])));
  const shares = new Set(columns.flatMap(({ spec, index }) => (SHARES.has(spec.field) ? [index] : [])));
  for (let column = left; column <= right; column += 1) {
    const cell = grid.cell(row, column);
    if (isBlank(cell)) continue;
    const unit = unitOfNote(cell);
    const isAmount = amounts.has(column);
    if (unit !== NO_UNIT) units.set(isAmount ? column : null, unit);
    else if (typeof cell !== 'string' || !OTHER.test(plainText(cell))) return NONE;
    else if (isAmount && !shares.has(column)) return NONE;
  }
  return units;
}
