import { cellKey } from './cell-key';
import { isCost } from './block-measure';
import type { Cell } from './figure';
import type { Label } from './label';
import type { LabelFinder } from './labels-reaching';
import type { PlacedLabel } from './placed-label';

/**
 * Labels of cost and grant, and units, with numbers beside or below them, none of which they reach: another table beside
 * puts figures into the row of headings, or a text stands between. Leaving them out would be silent.
 *
 * @param rows with cells outside the lists
 * @param figures the cells whose measure is known, or in doubt
 */
export function lostLabels(
  finder: LabelFinder,
  rows: readonly number[],
  figures: readonly Cell[],
): readonly PlacedLabel[] {
  const used = labelsOf(finder, figures);
  const { sheet } = finder;
  const lost: PlacedLabel[] = [];
  for (const [at, row] of rows.entries()) {
    for (const column of sheet.filled(row)) {
      const label = sheet.label(row, column);
      if (label === null || label.byHand !== null || label.inLine !== null || !matters(label)) continue;
      if (used.has(cellKey(row, column))) continue;
      const isBeside = sheet.role(row, column + 1) === 'figure' || isUnitAmongFigures(finder, row, label);
      if (isBeside || isAboveFigure(finder, rows, at, column)) {
        lost.push({ ...label, isTotal: false, row, column, isTitle: false, isAfterBlank: false });
      }
    }
  }
  return lost;
}

/** A cost, a grant, or what amounts are in. */
function matters({ measure, euroPerUnit }: Label): boolean {
  return (
    (measure !== null && (isCost(measure) || measure === 'grant')) ||
    (measure === null && euroPerUnit !== null)
  );
}

/** `(in T€)` in a row in which figures of something else stand: no line that reaches what is below. */
function isUnitAmongFigures({ sheet }: LabelFinder, row: number, { measure, euroPerUnit }: Label): boolean {
  return measure === null && euroPerUnit !== null && euroPerUnit !== 1 && sheet.hasFigures(row);
}

/** True where the next cell below that is filled is a figure. */
function isAboveFigure({ sheet }: LabelFinder, rows: readonly number[], at: number, column: number): boolean {
  for (let below = at + 1; below < rows.length; below += 1) {
    const role = sheet.role(rows[below]!, column);
    if (role !== 'blank') return role === 'figure';
  }
  return false;
}

/** In each direction the labels that say measure and unit of these cells. They share their lists of labels, each looked at once. */
function labelsOf(finder: LabelFinder, figures: readonly Cell[]): ReadonlySet<number> {
  const used = new Set<number>();
  const seen = new Set<readonly PlacedLabel[]>();
  for (const { row, column } of figures) {
    const reaching = finder.reaching(row, column);
    for (const labels of [reaching.row, reaching.column, reaching.section]) {
      if (seen.has(labels)) continue;
      seen.add(labels);
      const { measure, details } = finder.said(labels);
      for (const said of [measure, details.find((each) => each.euroPerUnit !== null)]) {
        if (said !== undefined) used.add(cellKey(said.row, said.column));
      }
    }
  }
  return used;
}
