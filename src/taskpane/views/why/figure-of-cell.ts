import type { Examination } from '../../../commands/examination';
import type { FigureId } from '../../../domain/explanation/figure-id';
import type { Place } from '../../../domain/place';
import type { Figures } from '../../../workbook/computed';

/** The figure that a cell of the user's shows. */
export interface FigureOfCell {
  readonly figure: FigureId;
  /** What it is called: `Eigenanteil 05.313.01 / 501900, 2021`. */
  readonly label: string;
  /** True where the cell shows the part of one row, and the figure is that of its whole position. */
  readonly isPart: boolean;
}

/**
 * The figure behind a result cell: of a budget line, of a municipality, or one that a `KIM_…` name or the labels of a table
 * ask for. Null for any other cell.
 */
export function figureOfCell(
  place: Place,
  { recognition, targets }: Pick<Examination, 'recognition' | 'targets'>,
  result: Figures,
): FigureOfCell | null {
  const isHere = (other: Place): boolean => other.sheet === place.sheet && other.cell === place.cell;
  const label = targets.find((target) => isHere(target.place))?.figure;
  if (label === undefined) return null;
  for (const [row, { rows, kind }] of result.unplanned.entries()) {
    for (const { origin, targets: cells } of rows) {
      const isOf = (cell: string | null): boolean => cell !== null && isHere({ sheet: origin.sheet, cell });
      const isPart = rows.length > 1;
      if (isOf(cells.ownShare)) return { figure: { measure: 'line-own-share', row }, label, isPart };
      // The column of the other kind shows 0,00, which no figure stands behind.
      if (isOf(kind === 'extra-plan' ? cells.extraPlan : cells.overPlan)) {
        return { figure: { measure: 'unplanned-amount', row }, label, isPart };
      }
    }
  }
  for (const [row, { origin, targets: cells }] of (result.allocation?.rows ?? []).entries()) {
    const isOf = (cell: string | null): boolean => cell !== null && isHere({ sheet: origin.sheet, cell });
    if (isOf(cells.posts)) return { figure: { measure: 'allocated-posts', row }, label, isPart: false };
    if (isOf(cells.before)) return { figure: { measure: 'allocated-before', row }, label, isPart: false };
  }
  const named = recognition.namedTargets.find((each) => isHere(each.place));
  // A figure of an earlier version has its derivation in that version.
  if (named === undefined || named.figure.version !== undefined) return null;
  const { measure, module, year } = named.figure;
  const figure: FigureId = measure === 'own-share' ? { measure, module, year } : { measure, year };
  return { figure, label, isPart: false };
}
