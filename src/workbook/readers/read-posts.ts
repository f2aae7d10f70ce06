import { everyYear, isGiven, type Post, type Settings } from '../../domain/case';
import { finding, type Finding } from '../../domain/findings/finding';
import { multiplyExact, ZERO_CENTS, type Cents } from '../../domain/numbers';
import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import type { CalendarDate, DateSystem } from '../../domain/time';
import { cellText } from '../cells/cell-text';
import type { ProgrammeWords } from '../cells/programme-words';
import { BLANK, remarked } from '../cells/reading';
import { isDash } from '../cells/says-nothing';
import { COST_CLASS, DUTY } from '../cells/word-lists';
import type { ColumnSetAside } from '../stops/stopped-by-table';
import { notNegative, notNegativeCents, type Parser, type RowReader } from '../tables/row-reader';
import { isByYearOfTitle } from '../tables/completed-heading';
import { yearInTitle, type Said } from '../tables/lines-above';
import type { Column } from '../tables/table';
import { assumptions } from './assumptions';
import { checkPost, statesYear } from './check-post';
import { filledFromOfRow } from './filled-from-of-row';
import { fteOfRow } from './fte-of-row';
import { periodOfRow } from './period-of-row';
import { sharePercentOfRow } from './share-percent-of-row';
import { monthlyOfRow } from './monthly-of-row';
import { moduleOfPost } from './module-of-post';
import { centsOf, euro, text, word, year } from './parsers';

/** What the posts of all lists are read with. */
export interface ReadingOfPosts {
  readonly system: DateSystem;
  readonly settings: Settings;
  /** The last day of the budget, which is the end of what has none; null where nothing says it. */
  readonly lastDay: () => CalendarDate | null;
  /** Gets what is wrong with cells that stop no own share. */
  readonly setAside: (column: ColumnSetAside, found: Finding) => void;
}

/** Reads the posts table. Fields of `Post` are the fields of the vocabulary. */
export function readPosts(
  reader: RowReader<'posts'>,
  { system, settings, lastDay, setAside }: ReadingOfPosts,
): Post[] {
  const column = (field: FieldOf<'posts'>): Column | undefined => reader.column(field);
  const columns = {
    role: column('role'),
    label: column('label'),
    municipality: column('municipality'),
    carrier: column('carrier'),
    version: column('version'),
    oneOff: column('oneOffPerFte'),
    year: column('year'),
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
  const monthlyOf = monthlyOfRow(reader);
  const sharePercentOf = sharePercentOfRow(reader);
  const filledFromOf = filledFromOfRow(reader, system, (found) => setAside('filledFrom', found));
  const periodOf = periodOfRow(reader, system, settings, lastDay);
  const yearOf = year(system);
  const yearAbove = columns.year === undefined ? yearOfList(reader) : null;
  const duty = word(DUTY);
  const expenseType = word(COST_CLASS);
  const isAssumed = assumptions(reader, columns.assumed, columns.remark);
  const roles = new Map<string, Post['role']>();

  const aside = <T>(field: keyof typeof columns & ColumnSetAside, parse: Parser<T>): T | null =>
    reader.setAside(columns[field], parse, (found) => setAside(field, found));

  const moduleOf = moduleOfPost(reader);
  const needsFte = reader.table.heading.grid.needs.fte;

  const posts: Post[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const { module: moduleNumber, cell: moduleCell } = moduleOf();
    const roleText = reader.optional(columns.role, text);
    const { fte, fteFrom } = fteOf();
    const personnel = reader.yearly(personnelColumns, positive);
    const materialPerFte = reader.yearly(materialColumns, positive);
    const oneOffPerFte = reader.optional(columns.oneOff, positive);
    const totalCost = reader.yearly(totalColumns, positiveCents);
    const hasCost = isGiven(personnel) || isGiven(totalCost);
    const monthlyPerFte = monthlyOf({ fte, hasCost });
    const eligibleCost = reader.yearly(eligibleColumns, positiveCents);
    const ratePerFte = reader.yearly(rateColumns, positive);
    const grantOfCells = reader.yearly(grantColumns, positiveCents);
    const sharePercent = sharePercentOf({ totalCost, eligibleCost, statedGrant: grantOfCells });
    const isStatedByCost = isGiven(totalCost) && !isGiven(fte) && !isGiven(grantOfCells);
    // Where neither rules nor a percentage give a grant, a dash says that there is none, as it does in a cross-tab.
    const isDashGrant = isStatedByCost && needsFte && !isGiven(sharePercent) && !reader.failed;
    const statedGrant = isDashGrant ? reader.yearly(grantColumns, dashAsNothing) : grantOfCells;
    const ofYear = reader.optional(columns.year, yearOf) ?? yearAbove?.value ?? null;
    const isStated = statesYear({ totalCost, statedGrant, sharePercent, year: ofYear });
    const { filledFrom, isUnfilled } = filledFromOf();
    const { start, end, monthsOnly, from } = periodOf({ year: ofYear, filledFrom, isStated });
    // Written out whole: a copy of so many fields would cost more than reading them.
    const post: Post = {
      origin: originOf(reader, { fteFrom, monthlyPerFte }, from, moduleCell, yearAbove?.cell ?? null),
      module: moduleNumber!,
      role: roleText === null ? null : remembered(roles, roleText, reader.words),
      roleText,
      label: aside('label', text),
      municipality: aside('municipality', text),
      carrier: aside('carrier', text),
      version: reader.optional(columns.version, text),
      fte,
      fteFrom,
      personnelPerFte: monthlyPerFte === null ? personnel : everyYear(multiplyExact(monthlyPerFte, 12)),
      monthlyPerFte,
      materialPerFte,
      oneOffPerFte,
      totalCost,
      eligibleCost,
      ratePerFte,
      statedGrant,
      sharePercent,
      year: ofYear,
      start,
      end,
      monthsOnly,
      filledFrom,
      isUnfilled,
      duty: aside('duty', duty),
      expenseType: aside('expenseType', expenseType),
      assumed: isAssumed() || reader.saysAssumed,
    };
    if (!reader.failed) checkPost(reader, post);
    if (!reader.failed && moduleNumber !== null) {
      posts.push(post);
    }
  }
  return posts;
}

/** A lone dash where a grant should stand. */
const dashAsNothing: Parser<Cents> = (cell) =>
  isDash(cell)
    ? remarked(ZERO_CENTS, (place, column) =>
        finding('nothing-read-as-zero', place, { text: cellText(cell), column }),
      )
    : BLANK;

/** The year of all rows, by the title or the name of the sheet; null where whole amounts need none or have their own. */
function yearOfList({ table: { heading } }: RowReader<'posts'>): Said<number> | null {
  return isByYearOfTitle(heading) ? yearInTitle(heading) : null;
}

function remembered(roles: Map<string, Post['role']>, roleText: string, words: ProgrammeWords): Post['role'] {
  let role = roles.get(roleText);
  if (role === undefined) {
    role = words.roleNamedIn(roleText);
    roles.set(roleText, role);
  }
  return role;
}

/** The cells of the row; what was read or computed from another cell than its own has that one. */
function originOf(
  reader: RowReader<'posts'>,
  { fteFrom, monthlyPerFte }: Pick<Post, 'fteFrom' | 'monthlyPerFte'>,
  periodColumn: Column | null,
  moduleCell: string | null,
  yearCell: string | null,
): Post['origin'] {
  const origin = reader.origin();
  const isOfRow = fteFrom === null && monthlyPerFte === null && periodColumn === null;
  if (isOfRow && moduleCell === null && yearCell === null) return origin;
  const cells: Partial<Record<FieldOf<'posts'>, string>> = {};
  const takenFrom = (column: Column | undefined, ...fields: readonly FieldOf<'posts'>[]): void => {
    for (const field of fields) cells[field] = reader.place(column).cell;
  };
  if (fteFrom?.unit === 'hours')
    takenFrom(reader.column('weeklyHours') ?? reader.column('fte'), 'fte', 'weeklyHours');
  if (fteFrom?.unit === 'percent') takenFrom(reader.column('employmentPercent'), 'fte');
  if (monthlyPerFte !== null) takenFrom(reader.column('monthlyPerFte'), 'personnelPerFte');
  if (periodColumn !== null) takenFrom(periodColumn, 'start', 'end');
  if (moduleCell !== null) cells.module = moduleCell;
  if (yearCell !== null) cells.year = yearCell;
  return { ...origin, cells };
}
