import { everyYear, type FullTimeHours, type Post, type Settings } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { compareExact, formatNumber, partOfWhole, type Exact } from '../../domain/numbers';
import { cellReference } from '../cell-reference';
import { UNIT_OF_HOURS } from '../cells/full-time-words';
import { readFullTimeHours, readHours } from '../cells/read-working-time';
import type { Parser, RowReader } from '../tables/row-reader';
import { fullTimeInSheet } from './full-time-in-sheet';

const IS_OF_HOURS = new RegExp(`\\d ?${UNIT_OF_HOURS}$`, 'i');

/**
 * Reads hours a week that a cell of FTE holds, `19,5 Std.`, where the row, the sheet or the settings say how many a full
 * post has; null for any other cell, and where nothing says it.
 */
export function hoursInFte(
  reader: RowReader<'posts'>,
  settings: Settings,
): () => Pick<Post, 'fte' | 'fteFrom'> | null {
  const column = reader.column('fte');
  if (column === undefined) return () => null;
  const fullTimeColumn = reader.column('fullTimeHours');
  const hoursOf: Parser<Exact> = (cell, _, format) => readHours(cell, format);
  const { grid } = reader.table.heading;
  let inSheet: readonly FullTimeHours[] | undefined;

  const fullTime = (): FullTimeHours | null => {
    const ofRow = reader.optional(fullTimeColumn, readFullTimeHours);
    if (ofRow !== null) return { hours: ofRow, place: reader.place(fullTimeColumn) };
    inSheet ??= fullTimeInSheet(grid.sheet, grid.areaInSheet(reader.table.area));
    const [first, second] = inSheet;
    if (first !== undefined && second !== undefined) {
      const [one, other] = [first, second].map(
        ({ hours, place }) => `${formatNumber(hours)} (${cellReference(place!)})`,
      );
      const values = { first: one!, second: other! };
      reader.report(finding('full-time-contradicts', reader.place(column), values));
      return null;
    }
    if (first !== undefined) return first;
    const { fullTimeHours: hours, places } = settings;
    return hours === null ? null : { hours, place: places.fullTimeHours ?? null };
  };

  return () => {
    const cell = reader.cell(column);
    if (typeof cell !== 'string' || !IS_OF_HOURS.test(cell.trim())) return null;
    const full = fullTime();
    if (full === null) return null;
    const hours = reader.optional(column, hoursOf);
    if (hours === null) return { fte: everyYear<Exact>(null), fteFrom: null };
    if (compareExact(hours, full.hours) > 0) {
      const values = { hours: numberValue(hours), fullTime: numberValue(full.hours) };
      reader.report(finding('hours-above-full-time', reader.place(column), values));
    }
    return {
      fte: everyYear(partOfWhole(hours, full.hours)),
      fteFrom: { unit: 'hours', hours, fullTime: full },
    };
  };
}
