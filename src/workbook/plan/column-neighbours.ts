import type { Place } from '../../domain/place';
import { cellAddress, overlap, parseArea } from '../address';
import type { Area } from '../address';
import type { TableSnapshot } from '../snapshot';
import { placeKey } from './write-plan';
import type { CellContent, CellWrite } from './write-plan';

/**
 * The other cells of the table columns in which writes, or the way back from them, enter a formula: Excel may make a
 * calculated column of it and fill them, so that they have to be entered along, as they were.
 */
export function columnNeighbours(
  cells: readonly CellWrite[],
  tables: readonly TableSnapshot[],
): readonly { readonly place: Place }[] {
  const written = new Set(cells.map(({ place }) => placeKey(place)));
  const formulas = cells.filter(({ before, after }) => entersFormula(before) || entersFormula(after));
  const columns = new Map(
    formulas.flatMap(({ place }) => {
      const cell = parseArea(place.cell);
      const table = tables.find((each) => each.sheet === place.sheet && overlap(dataOf(each), cell));
      return table === undefined
        ? []
        : [[`${place.sheet}!${cell.left}`, { table, left: cell.left }] as const];
    }),
  );
  return [...columns.values()].flatMap(({ table, left }) => {
    const { top, rows } = dataOf(table);
    const places = Array.from({ length: rows }, (_, row) => ({
      place: { sheet: table.sheet, cell: cellAddress(top + row, left) },
    }));
    return places.filter(({ place }) => !written.has(placeKey(place)));
  });
}

function entersFormula(content: CellContent): boolean {
  return typeof content === 'object' || content === '#N/A';
}

/** Without the heading row and the row of totals. */
function dataOf({ address, totals }: TableSnapshot): Area {
  const area = parseArea(address);
  return { ...area, top: area.top + 1, rows: area.rows - (totals === true ? 2 : 1) };
}
