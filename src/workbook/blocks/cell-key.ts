import type { Cell } from './figure';

/** More columns than Excel has. */
const WIDTH = 20_000;

/** A number for a cell of a sheet, by which it is looked up. */
export function cellKey(row: number, column: number): number {
  return row * WIDTH + column;
}

export function cellOfKey(key: number): Cell {
  return { row: Math.floor(key / WIDTH), column: key % WIDTH };
}
