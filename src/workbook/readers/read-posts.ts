import type { Post, Settings, Yearly } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { compareDates, type CalendarDate } from '../../domain/time';
import { headingOf, type FieldOf } from '../../domain/vocabulary/vocabulary';
import type { DateSystem } from '../../domain/time';
import { roleNamedIn } from '../cells/read-role';
import { DUTY, EXPENSE_TYPE } from '../cells/word-lists';
import { notNegative, notNegativeCents, type RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { assumptions } from './assumptions';
import { fteOfRow } from './fte-of-row';
import { moduleOfRow } from './module-of-row';
import { centsOf, dates, euro, text, word, year } from './parsers';

/** Reads the posts table. Fields of `Post` are the fields of the vocabulary. */
export function readPosts(reader: RowReader<'posts'>, system: DateSystem, settings: Settings): Post[] {
  const column = (field: FieldOf<'posts'>): Column | undefined => reader.column(field);
  const columns = {
    role: column('role'),
    label: column('label'),
    municipality: column('municipality'),
    carrier: column('carrier'),
    version: column('version'),
    oneOff: column('oneOffPerFte'),
    year: column('year'),
    start: column('start'),
    end: column('end'),
    filledFrom: column('filledFrom'),
    duty: column('duty'),
    expenseType: column('expenseType'),
    assumed: column('assumed'),
    remark: column('remark'),
  };
  const personnelColumns = reader.columnsOf('personnelPerFte');
  const materialColumns = reader.columnsOf('materialPerFte');
  const totalColumns = reader.columnsOf('totalCost');
  const eligibleColumns = reader.columnsOf('eligibleCost');
  const rateColumns = reader.columnsOf('ratePerFte');
  const grantColumns = reader.columnsOf('statedGrant');

  const positive = notNegative(reader, euro);
  const positiveCents = notNegativeCents(reader, centsOf);
  const fteOf = fteOfRow(reader, settings);
  const startOf = dates('start', system);
  const endOf = dates('end', system);
  const yearOf = year(system);
  const duty = word(DUTY);
  const expenseType = word(EXPENSE_TYPE);
  const isAssumed = assumptions(reader, columns.assumed, columns.remark);
  const roles = new Map<string, Post['role']>();

  const moduleOf = moduleOfRow(reader);

  const posts: Post[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const moduleNumber = moduleOf();
    const roleText = reader.optional(columns.role, text);
    const { fte, fteFrom } = fteOf();
    const post = {
      role: roleText === null ? null : remembered(roles, roleText),
      roleText,
      label: reader.optional(columns.label, text),
      municipality: reader.optional(columns.municipality, text),
      carrier: reader.optional(columns.carrier, text),
      version: reader.optional(columns.version, text),
      fte,
      fteFrom,
      personnelPerFte: reader.yearly(personnelColumns, positive),
      materialPerFte: reader.yearly(materialColumns, positive),
      oneOffPerFte: reader.optional(columns.oneOff, positive),
      totalCost: reader.yearly(totalColumns, positiveCents),
      eligibleCost: reader.yearly(eligibleColumns, positiveCents),
      ratePerFte: reader.yearly(rateColumns, positive),
      statedGrant: reader.yearly(grantColumns, positiveCents),
      year: reader.optional(columns.year, yearOf),
      start: reader.optional(columns.start, startOf),
      end: reader.optional(columns.end, endOf),
      filledFrom: reader.optional(columns.filledFrom, startOf),
      duty: reader.optional(columns.duty, duty),
      expenseType: reader.optional(columns.expenseType, expenseType),
      assumed: isAssumed(),
    };
    if (!reader.failed) checkPost(reader, post);
    if (!reader.failed && moduleNumber !== null) {
      posts.push({ origin: originOf(reader, post), module: moduleNumber, ...post });
    }
  }
  return posts;
}

function remembered(roles: Map<string, Post['role']>, roleText: string): Post['role'] {
  let role = roles.get(roleText);
  if (role === undefined) {
    role = roleNamedIn(roleText);
    roles.set(roleText, role);
  }
  return role;
}

/** The cells of the row; what was computed from other cells has theirs. */
function originOf(reader: RowReader<'posts'>, { fteFrom }: PostFields): Post['origin'] {
  const origin = reader.origin();
  if (fteFrom === null) return origin;
  const field = fteFrom.unit === 'hours' ? 'weeklyHours' : 'employmentPercent';
  return { ...origin, cells: { fte: reader.place(reader.column(field)).cell } };
}

type PostFields = Omit<Post, 'origin' | 'module'>;

/** What a post needs beyond readable cells: FTE, a cost, a period, and a year for every whole amount. */
function checkPost(reader: RowReader<'posts'>, post: PostFields): void {
  const costAndGrant = isGiven(post.totalCost) && isGiven(post.statedGrant);
  const period = checkPeriod(reader, post);
  const cost = !reader.table.heading.grid.needs.fte && isGiven(post.totalCost);
  if (!isGiven(post.fte) && !costAndGrant && !cost) {
    const has = (field: FieldOf<'posts'>): boolean => reader.columnsOf(field).length > 0;
    needs(reader, (['fte', 'weeklyHours', 'employmentPercent'] as const).find(has) ?? 'fte');
  }
  if (!isGiven(post.personnelPerFte) && !isGiven(post.totalCost) && !isZeroFte(post)) {
    needs(reader, reader.columnsOf('personnelPerFte').length > 0 ? 'personnelPerFte' : 'totalCost');
  }
  const stated = (costAndGrant && (post.year !== null || everyIsYeared(post))) || (cost && isYeared(post));
  if (!stated) {
    if (post.start === null) needs(reader, reader.column('start') === undefined ? 'year' : 'start');
    if (post.end === null) needs(reader, reader.column('end') === undefined ? 'year' : 'end');
  }
  if (period !== null && post.year === null && period.start.year !== period.end.year) {
    for (const field of ['totalCost', 'eligibleCost', 'statedGrant'] as const) {
      const column = reader.column(field);
      if (post[field].every === null || column === undefined) continue;
      const values = { start: { day: period.start }, end: { day: period.end } };
      const place = reader.place(column);
      reader.report(finding('total-cost-without-year', place, { column: column.heading, ...values }));
    }
  }
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

/** A finding for the empty cell of a field, in its first column. */
function needs(reader: RowReader<'posts'>, field: FieldOf<'posts'>): void {
  const column = reader.columnsOf(field)[0];
  const heading = column?.heading ?? headingOf('posts', field);
  reader.report(finding('needed-cell-empty', reader.place(column), { column: heading }));
}

function isGiven<T>({ every, byYear }: Yearly<T>): boolean {
  if (every !== null) return true;
  for (const _ in byYear) return true;
  return false;
}

function isYeared({ year: ofRow, totalCost, eligibleCost }: PostFields): boolean {
  return ofRow !== null || (totalCost.every === null && eligibleCost.every === null);
}

function everyIsYeared({ totalCost, statedGrant }: PostFields): boolean {
  return totalCost.every === null && statedGrant.every === null;
}

function isZeroFte({ fte: { every, byYear } }: PostFields): boolean {
  return every?.digits === 0 && Object.keys(byYear).length === 0;
}
