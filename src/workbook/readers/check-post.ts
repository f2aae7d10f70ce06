import { isGiven, type Post } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { Cents } from '../../domain/numbers';
import { compareDates, type CalendarDate } from '../../domain/time';
import { headingOf, type FieldOf } from '../../domain/vocabulary/vocabulary';
import { isWordForNothing } from '../cells/says-nothing';
import type { RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';

/** What a row gives besides its module. */
export type PostFields = Omit<Post, 'origin' | 'module'>;

/** A cell that a row lacks: a field, in the column of one year or in its only one. */
interface Lack {
  readonly field: FieldOf<'posts'>;
  readonly year: number | null;
}

/**
 * Reports what a post needs beyond readable cells. It is computed from FTE, a cost and a period, or cost and grant are
 * stated with a year; in a programme that funds cost, the cost with a year is enough. Of the ways that the columns of
 * the table allow, the row is measured by the one that it comes closest to, so that each empty cell is named once.
 */
export function checkPost(reader: RowReader<'posts'>, post: PostFields): void {
  const period = checkPeriod(reader, post);
  if (!isComputable(post)) {
    const closest = waysOf(reader, post).reduce((best, each) => (each.length < best.length ? each : best));
    for (const { field, year } of closest) needs(reader, field, year);
  }
  checkNothingAsCost(reader, post);
  if (period === null || post.year !== null || period.start.year === period.end.year) return;
  for (const field of ['totalCost', 'eligibleCost', 'statedGrant'] as const) {
    const column = reader.column(field);
    if (post[field].every === null || column === undefined) continue;
    const values = { start: { day: period.start }, end: { day: period.end } };
    const place = reader.place(column);
    reader.report(finding('total-cost-without-year', place, { column: column.heading, ...values }));
  }
}

const THIS_POST = { de: 'diese Stelle', en: 'this post' };

/** `keine` as a cost, and a grant beside it. */
function checkNothingAsCost(reader: RowReader<'posts'>, { totalCost, statedGrant }: PostFields): void {
  if (
    !isGiven(statedGrant) ||
    (totalCost.every !== 0 && !Object.values(totalCost.byYear).includes(0 as Cents))
  )
    return;
  for (const column of reader.columnsOf('totalCost')) {
    const cell = reader.cell(column);
    const grant = (column.year === null ? undefined : statedGrant.byYear[column.year]) ?? statedGrant.every;
    if (!isWordForNothing(cell) || grant === null || grant === 0) continue;
    reader.report(finding('block-cost-missing', reader.place(column), { subject: THIS_POST }));
  }
}

/** What the row lacks in each way that the table has columns for; the first one where there is no other. */
function waysOf(reader: RowReader<'posts'>, post: PostFields): readonly (readonly Lack[])[] {
  const has = (field: FieldOf<'posts'>): boolean => reader.columnsOf(field).length > 0;
  const fteField = (['fte', 'weeklyHours', 'employmentPercent'] as const).find(has);
  const costField = (['personnelPerFte', 'monthlyPerFte'] as const).find(has);
  const hasPeriod = (has('start') && has('end')) || has('period') || has('months');
  const fundsCost = !reader.table.heading.grid.needs.fte;
  const computed = [
    ...lacking(fteField ?? 'fte', isGiven(post.fte)),
    ...lacking(
      costField ?? 'totalCost',
      isGiven(post.personnelPerFte) || isGiven(post.totalCost) || isZeroFte(post),
    ),
    ...lackingPeriod(reader, post),
  ];
  const stated = [
    ...lackingAmounts(post, has('statedGrant') ? 'statedGrant' : 'sharePercent'),
    ...lackingYear(reader, post, post.totalCost.every === null && post.statedGrant.every === null),
  ];
  const ofCost = [
    ...lacking('totalCost', isGiven(post.totalCost)),
    ...lackingYear(reader, post, post.totalCost.every === null && post.eligibleCost.every === null),
  ];
  const ways = [
    ...(fteField !== undefined && hasPeriod ? [computed] : []),
    ...(has('totalCost') && (has('statedGrant') || has('sharePercent')) ? [stated] : []),
    ...(has('totalCost') && fundsCost ? [ofCost] : []),
  ];
  return ways.length > 0 ? ways : [computed];
}

/** The usual row, so that 100.000 of them are checked as fast as they are read. */
function isComputable({ fte, personnelPerFte, totalCost, start, end }: PostFields): boolean {
  return start !== null && end !== null && isGiven(fte) && (isGiven(personnelPerFte) || isGiven(totalCost));
}

function lacking(field: FieldOf<'posts'>, isThere: boolean): readonly Lack[] {
  return isThere ? [] : [{ field, year: null }];
}

/** Start and end, or the one column that gives both. */
function lackingPeriod(reader: RowReader<'posts'>, { start, end }: PostFields): readonly Lack[] {
  const hasColumn = (field: FieldOf<'posts'>): boolean => reader.columnsOf(field).length > 0;
  const single = hasColumn('start') ? undefined : (['period', 'months'] as const).find(hasColumn);
  if (single !== undefined) return lacking(single, start !== null && end !== null);
  return [...lacking('start', start !== null), ...lacking('end', end !== null)];
}

/** The year of whole amounts: its own column, or the period where there is none. */
function lackingYear(reader: RowReader<'posts'>, post: PostFields, isYeared: boolean): readonly Lack[] {
  if (post.year !== null || isYeared) return [];
  const period = lackingPeriod(reader, post);
  const named = reader.column('year') !== undefined && period.length !== 1;
  return period.length > 0 && named ? [{ field: 'year', year: null }] : period;
}

/** Cost or grant that is missing; where years stand side by side, in each year that has the other one. */
function lackingAmounts(
  { totalCost, statedGrant, sharePercent }: PostFields,
  grantField: 'statedGrant' | 'sharePercent',
): readonly Lack[] {
  const grants = [statedGrant, sharePercent];
  const years = [totalCost, ...grants].flatMap(({ byYear }) => Object.keys(byYear).map(Number));
  if (years.length === 0 || [totalCost, ...grants].some(({ every }) => every !== null)) {
    return [...lacking('totalCost', isGiven(totalCost)), ...lacking(grantField, grants.some(isGiven))];
  }
  return [...new Set(years)].flatMap((year): Lack[] => {
    if (totalCost.byYear[year] === undefined) return [{ field: 'totalCost', year }];
    return grants.every(({ byYear }) => byYear[year] === undefined) ? [{ field: grantField, year }] : [];
  });
}

function checkPeriod(
  reader: RowReader<'posts'>,
  { start, end }: PostFields,
): { start: CalendarDate; end: CalendarDate } | null {
  if (start === null || end === null) return null;
  if (compareDates(end, start) >= 0) return { start, end };
  const values = { start: { day: start }, end: { day: end } };
  reader.report(finding('end-before-start', reader.place(reader.column('end')), values));
  return null;
}

/** A finding for the empty cell of a field: in the column of the year, else in its first column. */
function needs(reader: RowReader<'posts'>, field: FieldOf<'posts'>, year: number | null): void {
  const columns: readonly Column[] = reader.columnsOf(field);
  const column = columns.find((each) => each.year === year) ?? columns[0];
  const heading = column?.heading ?? headingOf('posts', field);
  reader.report(finding('needed-cell-empty', reader.place(column), { column: heading }));
}

/** True where cost and grant are stated, and the year that they are of. */
export function statesYear({
  totalCost,
  statedGrant,
  sharePercent,
  year,
}: Pick<PostFields, 'totalCost' | 'statedGrant' | 'sharePercent' | 'year'>): boolean {
  if (!isGiven(totalCost)) return false;
  if (!isGiven(statedGrant) && !isGiven(sharePercent)) return false;
  return year !== null || (totalCost.every === null && statedGrant.every === null);
}

function isZeroFte({ fte: { every, byYear } }: PostFields): boolean {
  return every?.digits === 0 && Object.keys(byYear).length === 0;
}
