import {
  everyYear,
  isGiven,
  type FullTimeHours,
  type Post,
  type Settings,
  type WorkingTime,
} from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { numberValue } from '../../domain/findings/number-value';
import { exact, partOfWhole, type Exact } from '../../domain/numbers';
import { fullTimeHoursInAside } from '../cells/full-time-words';
import { readEmploymentPercent, readHours } from '../cells/read-working-time';
import { notNegative, type Parser, type RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { fullTimeContradicts, fullTimeHours, hoursAboveFullTime } from './full-time-hours';
import { fullTimeInSheet } from './full-time-in-sheet';
import { hoursInFte } from './hours-in-fte';
import { fte, fullTimeCell } from './parsers';

type FteOfPost = Pick<Post, 'fte' | 'fteFrom'>;

const NOTHING: FteOfPost = { fte: everyYear<Exact>(null), fteFrom: null };
/** Sheets round FTE to two decimals. */
const ROUNDING = 0.01;

/**
 * Reads the FTE of each row: as they stand, else hours a week of those of a full post, or a percentage of one. How many
 * hours a full post has comes from the row, the heading, the sheet, the settings, in this order; else it is asked.
 */
export function fteOfRow(reader: RowReader<'posts'>, settings: Settings): () => FteOfPost {
  const fteColumns = reader.columnsOf('fte');
  const positiveFte = notNegative(reader, fte);
  const hoursColumn = reader.column('weeklyHours');
  const fullTimeColumn = reader.column('fullTimeHours');
  const percentColumn = reader.column('employmentPercent');
  if (hoursColumn === undefined && percentColumn === undefined) {
    const ofHours = hoursInFte(reader, settings);
    return () => ofHours() ?? { fte: reader.yearly(fteColumns, positiveFte), fteFrom: null };
  }
  const hours: Parser<Exact> = (cell, _, format) => readHours(cell, format);
  const percent: Parser<Exact> = (cell, { heading }, format) => readEmploymentPercent(cell, heading, format);
  const { grid } = reader.table.heading;
  const inHeading = (hoursColumn?.asides ?? []).map(fullTimeHoursInAside).find((each) => each !== null);
  const elsewhere: readonly FullTimeHours[] =
    inHeading !== undefined
      ? [{ hours: inHeading, place: headingPlace(reader) }]
      : fullTimeInSheet(grid, grid.areaInSheet(reader.table.area));
  let isAsked = false;

  /** Beside stated FTE, a working time that cannot be read is no error. */
  const read = (column: Column | undefined, parse: Parser<Exact>, isNeeded: boolean): Exact | null => {
    if (isNeeded || column === undefined) return reader.optional(column, parse);
    const reading = parse(reader.cell(column), column, grid.format(reader.row, column.index));
    return reading.kind === 'value' ? reading.value : null;
  };
  /** Null where nothing says it. */
  const fullPost = (isNeeded: boolean) => {
    const ofRow = read(fullTimeColumn, fullTimeCell, isNeeded);
    const placed = ofRow === null ? null : { hours: ofRow, place: reader.place(fullTimeColumn) };
    return fullTimeHours(placed, () => elsewhere, settings);
  };
  const byHours = (isNeeded: boolean): Computed | null => {
    const worked = read(hoursColumn, hours, isNeeded);
    if (worked === null || reader.failed) return null;
    const full = fullPost(isNeeded);
    if (full === null || full === 'contradictory') {
      if (!isNeeded) return null;
      const place = reader.place(hoursColumn);
      if (full !== null) reader.report(fullTimeContradicts(place, elsewhere));
      else if (!isAsked) reader.report(finding('weekly-hours', place, { column: hoursColumn!.heading }));
      isAsked = true;
      reader.failed = true;
      return null;
    }
    const above = hoursAboveFullTime(reader.place(hoursColumn), worked, full);
    if (above !== null) {
      if (isNeeded) reader.report(above);
      return null;
    }
    return { fte: partOfWhole(worked, full.hours), from: { unit: 'hours', hours: worked, fullTime: full } };
  };
  const byPercent = (isNeeded: boolean): Computed | null => {
    const share = read(percentColumn, percent, isNeeded);
    if (share === null) return null;
    return { fte: exact(share.digits, share.scale + 2), from: { unit: 'percent', percent: share } };
  };

  return () => {
    const stated = reader.yearly(fteColumns, positiveFte);
    const isStated = isGiven(stated);
    if (isStated && stated.every === null) return { fte: stated, fteFrom: null };
    const ofPercent = byPercent(!isStated);
    const ofHours = byHours(!isStated && ofPercent === null);
    const computed = ofPercent ?? ofHours;
    if (stated.every !== null) {
      if (computed !== null && differ(stated.every, computed.fte)) {
        const values = { fte: numberValue(stated.every), computed: numberValue(rounded(computed.fte)) };
        reader.report(finding('fte-contradicts-working-time', reader.place(fteColumns[0]), values));
      }
      return { fte: stated, fteFrom: null };
    }
    if (computed === null) return NOTHING;
    if (ofHours !== null && ofPercent !== null && differ(ofHours.fte, ofPercent.fte)) {
      const values = {
        byHours: numberValue(rounded(ofHours.fte)),
        byPercent: numberValue(rounded(ofPercent.fte)),
      };
      reader.report(finding('working-time-contradicts', reader.place(percentColumn), values));
    }
    return { fte: everyYear(computed.fte), fteFrom: computed.from };
  };
}

interface Computed {
  readonly fte: Exact;
  readonly from: WorkingTime;
}

function headingPlace(reader: RowReader<'posts'>) {
  const { grid, row } = reader.table.heading;
  return { sheet: grid.sheet.name, cell: grid.address(row, reader.column('weeklyHours')!.index) };
}

function differ(one: Exact, other: Exact): boolean {
  return Math.abs(one.digits / 10 ** one.scale - other.digits / 10 ** other.scale) >= ROUNDING;
}

/** For a sentence: three decimals. */
function rounded({ digits, scale }: Exact): Exact {
  return scale <= 3 ? exact(digits, scale) : exact(Math.round(digits / 10 ** (scale - 3)), 3);
}
