import { fromSerial, type DateSystem } from '../../domain/time';
import { plainText } from '../cells/cell-text';
import { isSerial } from '../cells/became-date';
import { shownDate } from '../cells/number-format';
import type { CellValue } from '../snapshot';
import type { Grid } from '../tables/grid';
import type { NamedBeside } from './named-beside';
import { MONTHS_IN_WORDS } from './part-of-year';

const NAME = /^(monat|quartal|halbjahr)[.:]*$/;
const MOST: Readonly<Record<string, number>> = { monat: 12, quartal: 4, halbjahr: 2 };
const YEAR = /^20\d{2}$/;

/**
 * The cells of a sheet that say a part of the year by a number beside or below its name, `Monat | 1 | 2 | 3`, or by the
 * first day of each month, shown as a date; and the dates that show nothing but a year, which Excel made of one.
 *
 * @param rows ascending
 */
export function numberedParts(grid: Grid, rows: readonly number[]): readonly NamedBeside[] {
  const system = grid.dateSystem;
  return rows.flatMap((row) => {
    const parts: NamedBeside[] = [];
    const dates: NamedBeside[] = [];
    let isOnlyDates = true;
    for (let column = grid.left; column <= grid.right; column += 1) {
      const cell = grid.cell(row, column);
      if (typeof cell === 'number') {
        const format = grid.format(row, column);
        const isDate = format.kind === 'date' && isSerial(cell);
        const year = isDate ? YEAR.exec(shownDate(cell, format, system))?.[0] : undefined;
        if (year !== undefined) {
          parts.push({ row, column, says: year, name: null });
          continue;
        }
        const says = isDate ? monthOf(cell, system) : null;
        if (says === null) isOnlyDates = false;
        else dates.push({ row, column, says, name: null });
        continue;
      }
      const name = nameIn(cell);
      if (name === null) continue;
      const right = (at: number) => ({ row, column: column + 1 + at });
      const down = (at: number) => ({ row: row + 1 + at, column });
      for (const [placeAt, most] of [
        [right, grid.right - column],
        [down, grid.bottom - row],
      ] as const) {
        const numbers = numbersIn(name, most, (at) => grid.cell(placeAt(at).row, placeAt(at).column));
        parts.push(
          ...numbers.map((number, at) => ({ ...placeAt(at), says: said(name, number), name: null })),
        );
      }
    }
    return isOnlyDates && dates.length > 1 ? [...parts, ...dates] : parts;
  });
}

function nameIn(cell: CellValue): string | null {
  if (typeof cell !== 'string' || cell.length > 12) return null;
  return NAME.exec(plainText(cell))?.[1] ?? null;
}

function said(name: string, number: number): string {
  return name === 'monat' ? MONTHS_IN_WORDS.de[number - 1]! : `${name} ${number}`;
}

/** The numbers of parts that follow a name; none where they are all the first, or one of them is something else. */
function numbersIn(name: string, most: number, cellAt: (at: number) => CellValue): readonly number[] {
  const numbers: number[] = [];
  for (let at = 0; at < most; at += 1) {
    const cell = cellAt(at);
    if (typeof cell !== 'number') break;
    if (!Number.isInteger(cell) || cell < 1 || cell > MOST[name]!) return [];
    numbers.push(cell);
  }
  return numbers.some((each) => each > 1) && numbers[0] === 1 ? numbers : [];
}

function monthOf(serial: number, system: DateSystem): string | null {
  if (!Number.isInteger(serial) || serial < 38_000 || serial > 60_000) return null;
  const { year, month, day } = fromSerial(serial, system);
  return day === 1 ? `${month}/${year}` : null;
}
