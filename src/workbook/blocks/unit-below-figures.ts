import { unitOfNote } from '../cells/unit-words';
import type { Cell } from './figure';
import { isOtherThanEuro, type Label } from './label';
import type { SheetLabels } from './sheet-labels';

/** Below the table: what stands further down is about something else. */
const ROWS_OF_NOTES = 12;
/** Words about all amounts, also where they call them costs: `Alle Kosten in T€`. */
const ABOUT_ALL = /^[([*\s]*(?:alle|sämtliche|angaben|beträge|werte|zahlen|all|amounts)(?![a-zäöü])/i;

/** A note with the cell that it stands in. */
export interface UnitNote extends Label, Cell {}

/**
 * The notes that say the unit of the figures above them: below the last figure of the sheet, or directly below a block
 * and before a blank row. By the row of the figure: the closest one below it.
 */
export class UnitBelowFigures {
  readonly #notes: readonly UnitNote[];
  readonly #ofRows = new Map<number, UnitNote | null>();

  constructor(private readonly sheet: SheetLabels) {
    const { figureRows, grid } = sheet;
    const last = figureRows.at(-1);
    const notes: UnitNote[] = [];
    let left = last === undefined ? 0 : ROWS_OF_NOTES;
    for (let row = (figureRows[0] ?? 0) + 1; row <= grid.bottom && left > 0; row += 1) {
      if (row > last! && !this.#isOfBlock(row)) left -= 1;
      if (row > last! && this.sheet.filled(row).length === 0 && this.sheet.isOfList(row)) break;
      const note = this.#noteAt(row);
      if (note !== null && (row > last! || this.#endsBlock(row))) notes.push(note);
    }
    this.#notes = notes;
  }

  /** The note for a figure of the row; null where there is none. */
  of(row: number): UnitNote | null {
    if (this.#notes.length === 0) return null;
    let note = this.#ofRows.get(row);
    if (note === undefined) {
      note = this.#find(row);
      this.#ofRows.set(row, note);
    }
    return note;
  }

  /** A note below the row that says another unit than euro, and does not reach it for certain: a blank row is between. */
  besideOf(row: number): UnitNote | null {
    return this.#notes.find((each) => each.row > row && isOtherThanEuro(each)) ?? null;
  }

  #find(row: number): UnitNote | null {
    const last = this.sheet.figureRows.at(-1) ?? row;
    const note = this.#notes.find((each) => each.row > row);
    if (note === undefined) return null;
    return note.row > last || !this.#hasBlank(row, note.row) ? note : null;
  }

  #noteAt(row: number): UnitNote | null {
    if (this.sheet.hasFigures(row)) return null;
    for (const column of this.sheet.filled(row)) {
      const label = this.sheet.label(row, column);
      if (label === null || !(isOnlyAboutUnit(label) || ABOUT_ALL.test(label.text))) continue;
      const { euroPerUnit, currency } = label.byHand?.unit === undefined ? unitOfNote(label.text) : label;
      if (euroPerUnit === null && currency === null) continue;
      return { ...label, euroPerUnit, currency, row, column };
    }
    return null;
  }

  /** A row of the table without a figure, as those of an own share that is still to be filled. */
  #isOfBlock(row: number): boolean {
    return this.sheet.filled(row).some((column) => {
      const label = this.sheet.label(row, column);
      return label !== null && !isOnlyAboutUnit(label);
    });
  }

  #endsBlock(row: number): boolean {
    return this.sheet.filled(row - 1).length > 0 && this.sheet.filled(row + 1).length === 0;
  }

  #hasBlank(from: number, to: number): boolean {
    for (let row = from; row < to; row += 1) if (this.sheet.filled(row).length === 0) return true;
    return false;
  }
}

function isOnlyAboutUnit({ measure, module, year, isTotal }: Label): boolean {
  return measure === null && module === null && year === null && !isTotal;
}
