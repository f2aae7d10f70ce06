import { everyYear, type FullTimeHours, type Post, type Settings } from '../../domain/case';
import { makeOnce } from '../../domain/explanation/make-once';
import { partOfWhole, type Exact } from '../../domain/numbers';
import { UNIT_OF_HOURS } from '../cells/full-time-words';
import { readHours } from '../cells/read-working-time';
import { fullTimeCell } from './parsers';
import type { Parser, RowReader } from '../tables/row-reader';
import { fullTimeContradicts, fullTimeHours, hoursAboveFullTime } from './full-time-hours';
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
  const elsewhere = makeOnce(() => fullTimeInSheet(grid, grid.areaInSheet(reader.table.area)));

  const fullTime = (): FullTimeHours | null => {
    const hours = reader.optional(fullTimeColumn, fullTimeCell);
    const ofRow = hours === null ? null : { hours, place: reader.place(fullTimeColumn) };
    const full = fullTimeHours(ofRow, elsewhere, settings);
    if (full !== 'contradictory') return full;
    reader.report(fullTimeContradicts(reader.place(column), elsewhere()));
    return null;
  };

  return () => {
    const cell = reader.cell(column);
    if (typeof cell !== 'string' || !IS_OF_HOURS.test(cell.trim())) return null;
    const full = fullTime();
    if (full === null) return null;
    const hours = reader.optional(column, hoursOf);
    if (hours === null) return { fte: everyYear<Exact>(null), fteFrom: null };
    const above = hoursAboveFullTime(reader.place(column), hours, full);
    if (above !== null) reader.report(above);
    return {
      fte: everyYear(partOfWhole(hours, full.hours)),
      fteFrom: { unit: 'hours', hours, fullTime: full },
    };
  };
}
