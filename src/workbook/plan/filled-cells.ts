import { parseArea } from '../address';
import { placeKey } from './write-plan';
import type { CellWrite } from './write-plan';

/**
 * Keys of the cells that are emptied for a formula among the same writes, which may fill them again as soon as it is
 * computed: those of its block, to the right of it and below.
 */
export function cellsFilledByFormulas(cells: readonly CellWrite[]): ReadonlySet<string> {
  const formulas = cells.flatMap(({ place, after, figure }) =>
    typeof after === 'object' ? [{ sheet: place.sheet, figure, ...parseArea(place.cell) }] : [],
  );
  if (formulas.length === 0) return new Set();
  const emptied = cells.filter(({ after }) => after === '');
  return new Set(
    emptied
      .filter(({ place, figure }) => {
        const { top, left } = parseArea(place.cell);
        return formulas.some(
          (formula) =>
            formula.sheet === place.sheet &&
            formula.figure === figure &&
            formula.top <= top &&
            formula.left <= left,
        );
      })
      .map(({ place }) => placeKey(place)),
  );
}
