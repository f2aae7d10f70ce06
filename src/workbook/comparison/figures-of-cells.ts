import type { Computation } from '../../domain/compute';
import type { Explanation } from '../../domain/explanation/explanation';
import type { FigureId } from '../../domain/explanation/figure-id';
import type { Place } from '../../domain/place';
import { cellAddress, overlap, parseArea, type Area } from '../address';
import type { FiguresOfCells } from './kept-inputs';
import type { KeptFigure } from './kept-run';

/**
 * Which of the figures were computed from which cells, by the derivations of the figures: from what was read there, not from
 * the cells that only name a computed figure.
 */
export function figuresOfCells(
  { explain }: Pick<Computation, 'explain'>,
  figures: readonly KeptFigure[],
): FiguresOfCells {
  const bySheet = new Map<string, Map<string, Set<number>>>();
  figures.forEach(({ measure, module, year }, position) => {
    const visit = (place: Place | null | undefined): void => {
      if (place === null || place === undefined) return;
      const cells = bySheet.get(place.sheet) ?? new Map<string, Set<number>>();
      bySheet.set(place.sheet, cells);
      const seen = cells.get(place.cell) ?? new Set<number>();
      cells.set(place.cell, seen.add(position));
    };
    visitPlaces(explain({ measure, module, year } as FigureId), visit);
  });
  const ranges = new Map([...bySheet].map(([sheet, cells]) => [sheet, rangesOf(cells)]));
  return (sheet, row, column) => {
    const at = { top: row, left: column, rows: 1, columns: 1 };
    const found = new Set(bySheet.get(sheet)?.get(cellAddress(row, column)));
    for (const { area, seen } of ranges.get(sheet) ?? []) {
      if (overlap(area, at)) for (const each of seen) found.add(each);
    }
    return [...found].sort((one, other) => one - other);
  };
}

function rangesOf(
  cells: ReadonlyMap<string, ReadonlySet<number>>,
): readonly { readonly area: Area; readonly seen: ReadonlySet<number> }[] {
  return [...cells]
    .map(([cell, seen]) => ({ area: parseArea(cell), seen }))
    .filter(({ area }) => area.rows > 1 || area.columns > 1);
}

/** The cells that a figure and everything that it was computed from were read from; what is part of several only once. */
function visitPlaces(
  figure: Explanation,
  visit: (place: Place | null | undefined) => void,
  seen = new Set<Explanation>(),
): void {
  if (seen.has(figure)) return;
  seen.add(figure);
  if (figure.kind === 'given') {
    visit(figure.place);
    visit(figure.period?.end);
    return;
  }
  visit(figure.rule?.place);
  for (const input of figure.inputs) visitPlaces(input, visit, seen);
}
