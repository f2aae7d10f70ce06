import type { Area } from './address';
import type { SheetSnapshot } from './snapshot';

/** The area of a sheet that was read: all cells that hold anything. */
export function wholeOf({ top, left, values }: SheetSnapshot): Area {
  return { top, left, rows: values.length, columns: values[0]?.length ?? 0 };
}
