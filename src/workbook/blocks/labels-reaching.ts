import type { Label } from './label';
import type { SheetLabels } from './sheet-labels';

/** A label with the cell that it stands in. */
export interface PlacedLabel extends Label {
  readonly row: number;
  readonly column: number;
  /** It stands before the first figure of the sheet. */
  readonly isTitle: boolean;
  /** The row above is blank: something new begins. */
  readonly isAfterBlank: boolean;
}

/** The labels that reach a cell, the closest first in each direction. */
export interface ReachingLabels {
  /** Left in its row, and in the same columns further up where they are written once for several rows. */
  readonly row: readonly PlacedLabel[];
  /** Above in its column, or heading the columns from further left. */
  readonly column: readonly PlacedLabel[];
  /** Lines of text above that head what follows, from the closest up to the title. */
  readonly section: readonly PlacedLabel[];
}

/** Rows of a table between blank ones: what is written once reaches down to the next blank row only. */
const ROWS_REACHED_DOWN = 200;

/** Finds the labels that reach the cells of one sheet. What is the same for a row or column is looked up once. */
export class LabelFinder {
  readonly #sections = new Map<number, readonly PlacedLabel[]>();
  readonly #rows = new Map<number, readonly PlacedLabel[]>();

  constructor(readonly sheet: SheetLabels) {}

  reaching(row: number, column: number): ReachingLabels {
    return {
      row: this.#left(row, column),
      column: this.#above(row, column),
      section: this.#sectionsAbove(row),
    };
  }

  /** True for a row of headings: labels above figures, and no figure of its own. */
  isHeadingRow(row: number): boolean {
    return !this.sheet.hasFigures(row) && this.sheet.filled(row).length > 1;
  }

  /** A row with one text and nothing else. */
  isSectionRow(row: number): boolean {
    return !this.sheet.hasFigures(row) && this.sheet.filled(row).length === 1;
  }

  /** The section lines between the figures of the sheet, whatever they reach. */
  sections(): readonly PlacedLabel[] {
    const last = this.sheet.figureRows.at(-1);
    return last === undefined ? [] : this.#sectionsAbove(last).filter((each) => !each.isTitle);
  }

  #left(row: number, column: number): readonly PlacedLabel[] {
    const key = row * 20_000 + column;
    const known = this.#rows.get(key);
    if (known !== undefined) return known;
    const labels: PlacedLabel[] = [];
    let passedLabel = false;
    for (let at = column - 1; at >= this.sheet.grid.left; at -= 1) {
      const role = this.sheet.role(row, at);
      if (role === 'figure') {
        if (passedLabel) break;
        continue;
      }
      const from = role === 'label' ? row : this.#writtenOnce(row, at);
      if (from === null) continue;
      const label = this.sheet.label(from, at);
      if (role === 'label') passedLabel = true;
      if (label !== null)
        labels.push({ ...label, row: from, column: at, isTitle: false, isAfterBlank: false });
    }
    this.#rows.set(key, labels);
    return labels;
  }

  /** The row above in whose cell of the column a text stands that reaches down to here; null where there is none. */
  #writtenOnce(row: number, column: number): number | null {
    for (let above = row - 1; above >= Math.max(this.sheet.grid.top, row - ROWS_REACHED_DOWN); above -= 1) {
      if (this.sheet.filled(above).length === 0 || this.isSectionRow(above)) return null;
      const role = this.sheet.role(above, column);
      if (role === 'figure') return null;
      if (role === 'label') return this.isHeadingRow(above) ? null : above;
    }
    return null;
  }

  #above(row: number, column: number): readonly PlacedLabel[] {
    const labels: PlacedLabel[] = [];
    let passedLabel = false;
    for (let above = row - 1; above >= this.sheet.grid.top; above -= 1) {
      const role = this.sheet.role(above, column);
      if (role === 'figure') {
        if (passedLabel) break;
        continue;
      }
      if (!this.isHeadingRow(above)) continue;
      const at = role === 'label' ? column : this.#headedFrom(above, column);
      if (at === null) continue;
      const label = this.sheet.label(above, at);
      if (label === null) continue;
      passedLabel = true;
      labels.push({ ...label, row: above, column: at, isTitle: false, isAfterBlank: false });
    }
    return labels;
  }

  /** The column further left whose heading reaches over this one: written once, or merged. */
  #headedFrom(row: number, column: number): number | null {
    for (let at = column - 1; at >= this.sheet.grid.left; at -= 1) {
      if (this.sheet.role(row, at) === 'blank') continue;
      return at > (this.sheet.filled(row)[0] ?? 0) || this.#firstHeadsFigures(row, at) ? at : null;
    }
    return null;
  }

  /** The first text of a heading row heads figures where figures stand below it, not labels. */
  #firstHeadsFigures(row: number, column: number): boolean {
    for (let below = row + 1; below <= Math.min(this.sheet.grid.bottom, row + 20); below += 1) {
      const role = this.sheet.role(below, column);
      if (role === 'figure') return true;
      if (role === 'label' && !this.isHeadingRow(below)) return false;
    }
    return false;
  }

  /** Lines that head what follows, the closest first, up to the title. */
  #sectionsAbove(row: number): readonly PlacedLabel[] {
    const known = this.#sections.get(row);
    if (known !== undefined) return known;
    const first = this.sheet.figureRows[0] ?? row;
    const labels: PlacedLabel[] = [];
    for (let above = row - 1; above >= this.sheet.grid.top; above -= 1) {
      const label = this.#sectionAt(above, above < first);
      if (label !== null) labels.push(label);
    }
    this.#sections.set(row, labels);
    return labels;
  }

  #sectionAt(row: number, isTitle: boolean): PlacedLabel | null {
    const filled = this.sheet.filled(row);
    const [column] = filled;
    if (column === undefined || this.sheet.hasFigures(row)) return null;
    const label = filled.length === 1 || this.#headsRows(row, column) ? this.sheet.label(row, column) : null;
    if (label === null) return null;
    const isAfterBlank = row === this.sheet.grid.top || this.sheet.filled(row - 1).length === 0;
    return { ...label, row, column, isTitle, isAfterBlank };
  }

  /** What the cells of a heading row say about the columns below them. */
  columnHeadings(row: number): readonly (Label | null)[] {
    return this.sheet
      .filled(row)
      .filter((column, index) => index > 0 || !this.#headsRows(row, column))
      .map((column) => this.sheet.label(row, column));
  }

  /** The row of the first line, title included, that names a coordinate; infinite where none does. */
  firstSection(coordinate: 'module' | 'year'): number {
    const last = this.sheet.figureRows.at(-1);
    if (last === undefined) return Number.POSITIVE_INFINITY;
    return (
      this.#sectionsAbove(last)
        .filter((each) => each[coordinate] !== null)
        .at(-1)?.row ?? Number.POSITIVE_INFINITY
    );
  }

  /** True where the first text of a heading row stands above the labels of rows: `Modul 1 | 2021 | 2022`. */
  #headsRows(row: number, column: number): boolean {
    return !this.#firstHeadsFigures(row, column);
  }
}
