import type { Computation } from '../../domain/compute';
import type { Explanation } from '../../domain/explanation/explanation';
import type { FigureId } from '../../domain/explanation/figure-id';
import type { Place } from '../../domain/place';
import { overlap, parseArea, type Area } from '../address';
import type { FiguresOfCells } from './kept-inputs';
import type { KeptFigure } from './kept-run';

/** Which of the figures were computed from which cells, by the derivations of the figures. */
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
  const areas = new Map(
    [...bySheet].map(([sheet, cells]) => [
      sheet,
      [...cells].map(([cell, seen]) => ({ area: parseArea(cell), figures: seen })),
    ]),
  );
  return (sheet, area) => figuresIn(areas.get(sheet) ?? [], area);
}

function figuresIn(
  cells: readonly { readonly area: Area; readonly figures: ReadonlySet<number> }[],
  area: Area,
): readonly number[] {
  const found = new Set<number>();
  for (const cell of cells) {
    if (overlap(cell.area, area)) for (const each of cell.figures) found.add(each);
  }
  return [...found].sort((one, other) => one - other);
}

/** The cells of a figure and of everything that it was computed from. */
function visitPlaces(figure: Explanation, visit: (place: Place | null | undefined) => void): void {
  visit(figure.place);
  if (figure.kind === 'given') {
    visit(figure.period?.end);
    return;
  }
  visit(figure.rule?.place);
  for (const input of figure.inputs) visitPlaces(input, visit);
}
