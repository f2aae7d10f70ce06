import type { Place } from '../../domain/place';
import {
  isResultField,
  type AnyField,
  type FieldOf,
  type TableKind,
} from '../../domain/vocabulary/vocabulary';
import { columnIndex, parseArea } from '../address';
import type { RecognisedTable } from '../recognition';

/** The tables whose result columns a run fills row by row. */
const FILLED = ['budget', 'municipalities'] as const satisfies readonly TableKind[];

/** A cell of the user that still holds what an earlier run wrote into it. */
export type WrittenResult = {
  readonly [Kind in (typeof FILLED)[number]]: {
    readonly kind: Kind;
    readonly field: FieldOf<Kind>;
    readonly place: Place;
  };
}[(typeof FILLED)[number]];

/**
 * Of the cells that still hold what an earlier run wrote, those in result columns, whether or not their row is read: rows
 * at the end of a list that were cleared since belong to it, too.
 */
export function resultsWritten(
  tables: readonly RecognisedTable[],
  written: readonly Place[],
): readonly WrittenResult[] {
  const columns = tables.flatMap(resultColumns);
  const inOrder = written
    .map((place) => ({ place, area: parseArea(place.cell) }))
    .sort((one, other) => one.area.top - other.area.top);
  return inOrder.flatMap(({ place, area: { top: row, left: column } }): WrittenResult[] => {
    const of = columns.find(
      (each) =>
        each.sheet === place.sheet && each.column === column && row > each.heading && row <= each.below,
    );
    if (of === undefined) return [];
    of.below = Math.max(of.below, row + 1);
    return [{ kind: of.kind, field: of.field, place } as WrittenResult];
  });
}

interface ResultColumn {
  readonly kind: TableKind;
  readonly field: string;
  readonly sheet: string;
  readonly column: number;
  readonly heading: number;
  /** The row below the last one that belongs to it. */
  below: number;
}

function resultColumns({ kind, transposed, sheet, area, columns }: RecognisedTable): ResultColumn[] {
  if (transposed === true || !FILLED.some((each) => each === kind)) return [];
  const { top, rows } = parseArea(area);
  return columns
    .filter(({ field }) => isResultField(kind, field as AnyField))
    .map(({ column, field }) => ({
      kind,
      field,
      sheet,
      column: columnIndex(column),
      heading: top,
      below: top + rows,
    }));
}
