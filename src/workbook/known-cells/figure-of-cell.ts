import type { FigureId } from '../../domain/explanation/figure-id';
import type { Place } from '../../domain/place';
import type { Figures } from '../computed';
import { placeKey, type CellTarget } from '../plan/write-plan';
import type { NamedTarget } from '../recognition';

/** What is known of the user's own cells that a result fills. */
export interface FilledCells {
  readonly recognition: { readonly namedTargets: readonly NamedTarget[] };
  readonly targets: readonly CellTarget[];
}

/** The figure that a cell of the user's shows. */
export interface FigureOfCell {
  readonly figure: FigureId;
  /** What it is called: `Eigenanteil 05.313.01 / 501900, 2021`. */
  readonly label: string;
  /** True where the cell shows the part of one row, and the figure is that of its whole position. */
  readonly isPart: boolean;
  /** What a run writes into the cell, in euro or in posts, whatever unit the cell has; null: unknown. */
  readonly value: number | null;
  readonly unit: 'euro' | 'posts';
  /** True where the cell held this when it was read. */
  readonly isShown: boolean;
}

const known = new WeakMap<Figures, ReadonlyMap<string, FigureOfCell>>();

/**
 * The figure behind a result cell: of a budget line, of a municipality, or one that a `KIM_…` name or the labels of a table
 * ask for. Null for any other cell. All of them are looked for once in the life of a result.
 */
export function figureOfCell(place: Place, cells: FilledCells, result: Figures): FigureOfCell | null {
  let figures = known.get(result);
  if (figures === undefined) {
    figures = figuresByCell(cells, result);
    known.set(result, figures);
  }
  return figures.get(placeKey(place)) ?? null;
}

function figuresByCell(
  { recognition, targets }: FilledCells,
  result: Figures,
): ReadonlyMap<string, FigureOfCell> {
  const filled = new Map(targets.map((target) => [placeKey(target.place), target]));
  const figures = new Map<string, FigureOfCell>();
  const add = (
    place: Place,
    figure: FigureId,
    { isPart = false, unit = 'euro', euroPerUnit = 1 }: Partial<FigureOfCell> & { euroPerUnit?: number } = {},
  ): void => {
    const key = placeKey(place);
    const target = filled.get(key);
    if (target === undefined || figures.has(key)) return;
    const { value, expected, figure: label } = target;
    figures.set(key, {
      figure,
      label,
      isPart,
      value: typeof value === 'number' ? value * euroPerUnit : null,
      unit,
      isShown: value === expected,
    });
  };
  for (const [row, { rows, kind }] of result.unplanned.entries()) {
    const isPart = rows.length > 1;
    for (const { origin, targets: cells } of rows) {
      const { ownShare } = cells;
      // The column of the other kind shows 0,00, which no figure stands behind.
      const amount = kind === 'extra-plan' ? cells.extraPlan : cells.overPlan;
      if (ownShare !== null)
        add({ sheet: origin.sheet, cell: ownShare }, { measure: 'line-own-share', row }, { isPart });
      if (amount !== null)
        add({ sheet: origin.sheet, cell: amount }, { measure: 'unplanned-amount', row }, { isPart });
    }
  }
  for (const [row, { origin, targets: cells }] of (result.allocation?.rows ?? []).entries()) {
    const { posts, before } = cells;
    const unit = 'posts';
    if (posts !== null)
      add({ sheet: origin.sheet, cell: posts }, { measure: 'allocated-posts', row }, { unit });
    if (before !== null)
      add({ sheet: origin.sheet, cell: before }, { measure: 'allocated-before', row }, { unit });
  }
  for (const { place, figure, euroPerUnit = 1 } of recognition.namedTargets) {
    const { measure, module, year, version } = figure;
    // A figure of an earlier version has its derivation in that version.
    if (version !== undefined) continue;
    const named: FigureId = measure === 'own-share' ? { measure, module, year } : { measure, year };
    add(place, named, { euroPerUnit });
  }
  return figures;
}
