import type { ModuleNumber } from '../../domain/module';
import { monthTexts } from '../../i18n/month-texts';
import type { Language } from '../../domain/language';
import type { Grid } from '../plan/replaced-sheets';
import { monthKey, type MonthBlock } from './month-column';
import { ITEMS_IN_ORDER, type MonthItem } from './month-items';

/** Where the parts of `KIM-Monat` stand; rows and columns 0-based. */
export interface MonthLayout {
  /** The row of the days. */
  readonly head: number;
  /** The last column of a day; the first is 1. */
  readonly lastColumn: number;
  /** In the order of the sheet. */
  readonly modules: readonly ModuleNumber[];
  /** Rows by `monthKey`. */
  readonly rows: ReadonlyMap<string, number>;
  /** The first label that is none of ours, with its row: another version of the add-in wrote it. Null where there is none. */
  readonly unknownRow: { readonly row: number; readonly label: string } | null;
  /** The row of the control sums. */
  readonly sum: number;
}

const WRITTEN_IN: readonly Language[] = ['de', 'en'];
/** The first serial number that counts no 29.02.1900, and the last that Excel shows as a day. */
const [FIRST_SERIAL, LAST_SERIAL] = [61, 2_958_465];

/**
 * Where the parts of a sheet stand that an earlier run wrote, in whichever language; null where it is none of ours. A block
 * begins with the number of its module, or with the word for all of them.
 *
 * @param entries from A1
 */
export function layoutIn(entries: Grid): MonthLayout | null {
  const head = entries.findIndex(([label, first]) => isAsOf(label) && typeof first === 'number');
  if (head < 0) return null;
  const days = entries[head]!;
  if (days.some((entry) => typeof entry === 'number' && !isDay(entry))) return null;
  const afterDays = days.findIndex((entry, column) => column > 0 && typeof entry !== 'number');
  const lastColumn = (afterDays < 0 ? days.length : afterDays) - 1;
  const modules: ModuleNumber[] = [];
  const rows = new Map<string, number>();
  let block: MonthBlock | null = null;
  let unknownRow: MonthLayout['unknownRow'] = null;
  for (let row = head + 1; row < entries.length; row += 1) {
    const label = entries[row]![0] ?? '';
    if (isSum(label)) return { head, lastColumn, modules, rows, unknownRow, sum: row };
    const item: MonthItem | null = itemOf(label);
    if (typeof label === 'number') {
      block = label;
      modules.push(label);
    } else if (isTotal(label)) block = 'total';
    else if (item !== null && block !== null) rows.set(monthKey(block, item), row);
    else if (label !== '') unknownRow ??= { row, label: String(label) };
  }
  return null;
}

function isDay(serial: number): boolean {
  return Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL;
}

/** The key that stands in a row, by its row. */
export function keysByRow({ rows }: MonthLayout): ReadonlyMap<number, string> {
  return new Map([...rows].map(([key, row]) => [row, key]));
}

const TEXTS = WRITTEN_IN.map((language) => monthTexts(language));

const ITEMS: ReadonlyMap<unknown, MonthItem> = new Map(
  ITEMS_IN_ORDER.flatMap((item) => TEXTS.map(({ items }): [string, MonthItem] => [items[item], item])),
);

function itemOf(label: unknown): MonthItem | null {
  return ITEMS.get(label) ?? null;
}

function isAsOf(label: unknown): boolean {
  return TEXTS.some(({ asOf }) => asOf === label);
}

function isTotal(label: unknown): boolean {
  return TEXTS.some(({ total }) => total === label);
}

function isSum(label: unknown): boolean {
  return TEXTS.some(({ sum }) => sum === label);
}
