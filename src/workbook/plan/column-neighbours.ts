import { addToGroup } from '../../domain/group-by';
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
      const column = columnOf(place, tables);
      return column === null ? [] : [[keyOf(column), column] as const];
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

/**
 * The first cell of a table column in which different formulas are to be entered while rows of it are hidden; null where
 * there is none. Such cells are entered one by one, and each formula may fill the whole column.
 *
 * @param cells all that is entered, neighbours that are entered along included
 * @param hidden keys of cells that a filter may hide
 */
export function firstOfFilteredColumn(
  cells: readonly CellWrite[],
  tables: readonly TableSnapshot[],
  hidden: ReadonlySet<string>,
): Place | null {
  if (hidden.size === 0) return null;
  const columns = new Map<string, CellWrite[]>();
  for (const cell of cells) {
    const column = columnOf(cell.place, tables);
    if (column === null) continue;
    addToGroup(columns, keyOf(column), cell);
  }
  const filtered = [...columns.values()].find(
    (column) => column.some(({ place }) => hidden.has(placeKey(place))) && formulasIn(column).size > 1,
  );
  return filtered?.find(({ after }) => entersFormula(after))?.place ?? null;
}

function formulasIn(cells: readonly CellWrite[]): ReadonlySet<string> {
  return new Set(
    cells
      .map(({ after }) => after)
      .filter(entersFormula)
      .map((content) => (typeof content === 'object' ? content.formula : String(content))),
  );
}

interface TableColumn {
  readonly table: TableSnapshot;
  readonly left: number;
}

/** The column of a table in whose data a cell stands; null for any other cell. */
function columnOf({ sheet, cell }: Place, tables: readonly TableSnapshot[]): TableColumn | null {
  const area = parseArea(cell);
  const table = tables.find((each) => each.sheet === sheet && overlap(dataOf(each), area));
  return table === undefined ? null : { table, left: area.left };
}

function keyOf({ table, left }: TableColumn): string {
  return `${table.sheet}!${left}`;
}

function entersFormula(content: CellContent): boolean {
  return typeof content === 'object' || content === '#N/A';
}

/** Without the heading row and the row of totals. */
function dataOf({ address, totals }: TableSnapshot): Area {
  const area = parseArea(address);
  return { ...area, top: area.top + 1, rows: area.rows - (totals === true ? 2 : 1) };
}
