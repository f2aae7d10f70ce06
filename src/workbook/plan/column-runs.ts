import type { Place } from '../../domain/place';
import { parseArea } from '../address';
import type { Area } from '../address';

/** Neighbouring cells of one column, top to bottom. */
export interface ColumnRun<T> {
  readonly sheet: string;
  readonly area: Area;
  readonly items: readonly T[];
}

/** Gathers single cells into runs down a column, so that many cells need few requests. */
export function columnRuns<T extends { readonly place: Place }>(items: readonly T[]): ColumnRun<T>[] {
  const cells = items
    .map((item) => ({ item, sheet: item.place.sheet, ...parseArea(item.place.cell) }))
    .sort((a, b) => (a.sheet === b.sheet ? a.left - b.left || a.top - b.top : a.sheet < b.sheet ? -1 : 1));
  const runs: { sheet: string; area: Area; items: T[] }[] = [];
  for (const { item, sheet, top, left } of cells) {
    const last = runs.at(-1);
    if (
      last !== undefined &&
      last.sheet === sheet &&
      last.area.left === left &&
      last.area.top + last.area.rows === top
    ) {
      last.items.push(item);
      last.area = { ...last.area, rows: last.area.rows + 1 };
    } else {
      runs.push({ sheet, area: { top, left, rows: 1, columns: 1 }, items: [item] });
    }
  }
  return runs;
}
