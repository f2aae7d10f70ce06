import { NO_UNIT, type UnitWords } from '../cells/unit-words';
import { cellText, isBlank } from '../cells/cell-text';
import type { StatedUnit } from '../cells/amount-format';
import type { FoundTable, Heading } from '../tables/table';
import { unitInUnitRow } from '../tables/unit-row';
import { labelOf } from './label';

/** The words of a column of a list that is none of its fields: its heading, below a row of groups with that of its group. */
export interface WordsOfColumn {
  /** Its own heading, above a row of units. */
  readonly text: string;
  /** The heading of its group; '' where it has none. */
  readonly group: string;
  /** The row of its own heading. */
  readonly row: number;
}

const YEAR_BEFORE = /vorjahr|letztes jahr|\bvj\b/i;

/** True for words that name the year before without its number. */
export function isOfYearBefore(words: string): boolean {
  return YEAR_BEFORE.test(words);
}

export function wordsOfColumn(heading: Heading, index: number): WordsOfColumn {
  const { grid, row, top, left } = heading;
  const isOfUnits = row > top && unitInUnitRow(heading, index)?.row === row;
  const own = isOfUnits || (row > top && isBlank(grid.cell(row, index))) ? top : row;
  if (own === top) return { text: cellText(grid.cell(own, index)), group: '', row: own };
  for (let column = index; column >= left; column -= 1) {
    const group = grid.cell(top, column);
    if (!isBlank(group)) return { text: cellText(grid.cell(own, index)), group: cellText(group), row: own };
  }
  return { text: cellText(grid.cell(own, index)), group: '', row: own };
}

/**
 * What the amounts of a column that is no field are in: by its own heading or that of its group, else by the row of
 * units, else by what is said of all amounts. Null where that is not certain: others are in thousands and nobody says
 * it of this one, two places contradict each other, or it is no euro.
 */
export function unitBesideFields({ heading }: FoundTable, index: number): StatedUnit | null {
  const { text, group } = wordsOfColumn(heading, index);
  const inRow = unitInUnitRow(heading, index);
  if (inRow !== null && !inRow.isPlain) return null;
  const said = [text, group].map((words): UnitWords => labelOf(words) ?? NO_UNIT).find(saysUnit);
  const below = inRow !== null && saysUnit(inRow.unit) ? inRow.unit : undefined;
  if (said !== undefined && below !== undefined && said.euroPerUnit !== below.euroPerUnit) return null;
  const amounts = heading.columns.filter(({ spec }) => spec.holds === 'money');
  const ofAll = inRow === null ? amounts.find((each) => each.unitStated && !each.unitOfHeading) : undefined;
  const unit = said ?? below ?? ofAll;
  if (unit !== undefined) {
    const { euroPerUnit, currency } = unit;
    return currency === null && euroPerUnit !== null ? { euroPerUnit, unitStated: true } : null;
  }
  const areInEuro = amounts.every(({ euroPerUnit, currency }) => euroPerUnit === 1 && currency === null);
  return areInEuro ? { euroPerUnit: 1, unitStated: false } : null;
}

function saysUnit({ euroPerUnit, currency }: UnitWords): boolean {
  return euroPerUnit !== null || currency !== null;
}
