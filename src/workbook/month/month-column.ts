import type { ModuleNumber } from '../../domain/module';
import type { CalendarDate } from '../../domain/time';
import { controlSum } from '../plan/fnv1a';
import type { CellValue } from '../snapshot';
import type { MonthItem } from './month-items';

/** A block of rows: a module, or the sum of all. */
export type MonthBlock = ModuleNumber | 'total';

/** A cell that Excel computes, by the formula of its row. */
export const LIVE = { live: true } as const;

/** A value, or that the cell holds the formula of its row. */
export type MonthEntry = CellValue | typeof LIVE;

/** A column of `KIM-Monat`: what one run said of one day. */
export interface MonthColumn {
  readonly asOf: CalendarDate;
  /** By `monthKey`; one that is not in here is empty. */
  readonly entries: ReadonlyMap<string, MonthEntry>;
  /** The control sum as the run wrote it. */
  readonly sum: string;
}

export function monthKey(block: MonthBlock, item: MonthItem): string {
  return `${block}/${item}`;
}

/** Digits to which Excel keeps a number. */
const DIGITS = 15;

/**
 * The control sum of a column over its day and its filled cells, whatever their order on the sheet.
 */
export function sumOfColumn({ asOf, entries }: Pick<MonthColumn, 'asOf' | 'entries'>): string {
  const { year, month, day } = asOf;
  const cells = [...entries]
    .filter(([, entry]) => entry !== '')
    .map(([key, entry]): readonly [string, unknown] => [
      key,
      typeof entry === 'number' ? Number(entry.toPrecision(DIGITS)) : entry,
    ])
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return controlSum(JSON.stringify([year, month, day, cells]));
}

/** Whether a column is as the run wrote it. */
export function isAsWritten(column: MonthColumn): boolean {
  return sumOfColumn(column) === column.sum;
}
