import type { Column } from '../column';

/** The columns with others behind those that are named. */
export function withColumns(
  columns: readonly Column[],
  added: Readonly<Record<string, readonly Column[]>>,
): readonly Column[] {
  for (const heading of Object.keys(added)) {
    if (!columns.some((each) => each.heading === heading)) {
      throw new RangeError(`There is no column ${heading}`);
    }
  }
  return columns.flatMap((each) => [each, ...(added[each.heading] ?? [])]);
}
