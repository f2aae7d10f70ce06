import { errorNamesOf } from '../cells/cell-error';
import { placeKey } from './write-plan';
import type { CellContent, CellWrite } from './write-plan';

/** What Excel calls the format of a cell in which everything entered becomes text. */
export const TEXT_FORMAT = '@';

/**
 * The writes with another number format for cells that are formatted as text: there an amount would become a text,
 * which no sum counts.
 *
 * @param format what such a cell is formatted as where its write says nothing of it, in US notation
 */
export function outOfTextCells(
  cells: readonly CellWrite[],
  { textCells }: { readonly textCells?: ReadonlySet<string> | undefined },
  format: string,
): CellWrite[] {
  return cells.map((cell) =>
    textCells?.has(placeKey(cell.place)) === true && !isText(cell.after)
      ? { ...cell, formats: { before: TEXT_FORMAT, after: cell.formats?.after ?? format } }
      : cell,
  );
}

/**
 * The writes, each with the text format of its cell where that would stand in the way of what the cell gets, or gets back:
 * a number held by a cell that became a text cell afterwards can only be entered outside that format.
 */
export function throughTextCells(
  cells: readonly CellWrite[],
  { textCells }: { readonly textCells: ReadonlySet<string> },
): CellWrite[] {
  return cells.map((cell) =>
    cell.formats === undefined &&
    textCells.has(placeKey(cell.place)) &&
    !(isText(cell.before) && isText(cell.after))
      ? { ...cell, formats: { before: TEXT_FORMAT, after: TEXT_FORMAT } }
      : cell,
  );
}

/** True for a content that a text cell keeps as it is entered. */
export function isText(content: CellContent): boolean {
  return typeof content === 'string' && errorNamesOf(content) === null;
}
