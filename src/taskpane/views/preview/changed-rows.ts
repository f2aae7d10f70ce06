import { groupBy } from '../../../domain/group-by';
import { parseArea } from '../../../workbook/address';
import type { CellWrite } from '../../../workbook/plan/write-plan';

/** The cells of one row of a sheet that change. */
export interface ChangedRow {
  /** As Excel numbers it. */
  readonly row: number;
  /** What all of them are about: `05.313.01 / 501900, 2021`; blank where their names share nothing. */
  readonly of: string;
  readonly cells: readonly ChangedCell[];
}

export interface ChangedCell extends CellWrite {
  /** What it is without what the row says already: `Eigenanteil`. */
  readonly name: string;
}

/** The cells of a sheet by row, in the order in which they are met. */
export function changedRows(cells: readonly CellWrite[]): readonly ChangedRow[] {
  return [...groupBy(cells, ({ place }) => parseArea(place.cell).top + 1)].map(([row, ofRow]) => {
    const of = ofRow.length < 2 ? '' : sharedEnd(ofRow.map(({ figure }) => figure));
    const nameOf = (figure: string): string => (of === '' ? figure : figure.slice(0, -of.length).trim());
    return { row, of, cells: ofRow.map((each) => ({ ...each, name: nameOf(each.figure) })) };
  });
}

/** The whole words that all names end with, as long as each has a word before them. */
function sharedEnd(names: readonly string[]): string {
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  const most = Math.min(...words.map(({ length }) => length)) - 1;
  let shared = 0;
  while (shared < most && words.every((each) => each.at(-1 - shared) === first.at(-1 - shared))) shared += 1;
  return shared === 0 ? '' : first.slice(-shared).join(' ');
}
