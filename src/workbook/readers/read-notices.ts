import { finding, type Finding } from '../../domain/findings/finding';
import { known, unknown, type Maybe } from '../../domain/maybe';
import type { Notice, Payment } from '../../domain/notices/notice';
import type { StoppedRate } from '../../domain/rules/stopped-rate';
import { compareDates, type DateSystem, type Period } from '../../domain/time';
import { readMonths } from '../cells/read-months';
import { readPayments } from '../cells/read-payments';
import { readPeriod } from '../cells/read-period';
import { isAnyRole } from '../cells/rate-words';
import { FINANCING } from '../cells/word-lists';
import { stopping } from '../stops/part-stopped';
import { notNegative, notNegativeCents, type Parser, type RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { moduleOfRow } from './module-of-row';
import { centsOf, dates, euro, fte, text, word } from './parsers';

/**
 * Reads the table `Bescheide`. A cell that no rate is computed from leaves only what depends on it unknown.
 *
 * @param stopped gets the rows whose rate cannot be read
 */
export function readNotices(
  reader: RowReader<'notices'>,
  system: DateSystem,
  stopped: StoppedRate[],
): Notice[] {
  const [start, end] = [dates('start', system), dates('end', system)];
  const period: Parser<Period> = (cell) => readPeriod(cell, system);
  const payments: Parser<readonly Payment[]> = (cell) => readPayments(cell, system);
  const monthsAhead: Parser<number> = (cell, _, format) => readMonths(cell, format);
  const posts = notNegative(reader, fte);
  const rate = notNegative(reader, euro);
  const amount = notNegativeCents(reader, centsOf);
  const moduleOf = moduleOfRow(reader);
  const apart = <T>(column: Column | undefined, parse: Parser<T>): Maybe<T | null> => {
    const unread: Finding[] = [];
    const value = reader.setAside(column, parse, (found) => unread.push(found));
    const [first] = unread;
    if (first === undefined) return known(value);
    const reason = stopping('month', first);
    reader.report(reason);
    return unknown(reason);
  };
  const notices: Notice[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const moduleNumber = moduleOf();
    const roleText = reader.optional(reader.column('role'), text);
    const role = roleText === null ? null : reader.words.roleNamedIn(roleText);
    if (roleText !== null && role === null && !isAnyRole(roleText)) {
      const column = reader.column('role')!;
      const values = { text: roleText, column: column.heading, allowed: reader.words.roles };
      reader.report(finding('unknown-word', reader.place(column), values));
    }
    const days = daysOfRow(reader, { start, end, period });
    const postsOfRow = reader.needed(reader.column('posts'), posts);
    if (postsOfRow !== null && postsOfRow.digits === 0) {
      reader.report(finding('notice-without-posts', reader.place(reader.column('posts')), {}));
    }
    const sumColumn = reader.column('noticeSum');
    const sum = reader.optional(sumColumn, amount);
    const rateColumn = reader.column('amount') ?? sumColumn;
    const ratePerFte =
      sum === null && reader.column('amount') !== undefined
        ? reader.needed(rateColumn, rate)
        : reader.optional(reader.column('amount'), rate);
    if (sum === null && ratePerFte === null && !reader.failed) {
      const values = { column: rateColumn!.heading };
      reader.report(finding('needed-cell-empty', reader.place(rateColumn), values));
    }
    const financing = reader.optional(reader.column('financing'), word(FINANCING)) ?? 'flat';
    const reason = reader.failure();
    if (reason !== null) {
      const { from = null, to = null } = days ?? {};
      const rank = 'notice';
      stopped.push({ module: moduleNumber, role, purpose: 'personnel', rank, from, to, reason });
    }
    const aside = {
      date: apart(reader.column('date'), start),
      payments: apart(reader.column('payments'), payments),
      callMonths: apart(reader.column('callMonths'), monthsAhead),
      called: apart(reader.column('called'), amount),
      received: apart(reader.column('received'), amount),
      reportDue: apart(reader.column('reportDue'), end),
    };
    if (reason !== null || moduleNumber === null || days === null || postsOfRow === null) continue;
    notices.push({
      origin:
        ratePerFte === null ? reader.originWith({ amount: reader.place(sumColumn).cell }) : reader.origin(),
      ...aside,
      payments: aside.payments.known ? known(aside.payments.value ?? []) : aside.payments,
      reference: reader.optional(reader.column('reference'), text),
      module: moduleNumber,
      role,
      ...days,
      posts: postsOfRow,
      rate: ratePerFte,
      sum,
      financing,
      conditions: reader.optional(reader.column('conditions'), text),
    });
  }
  return notices;
}

/** The period of a row: in two cells, or in one; null where it cannot be read. */
function daysOfRow(
  reader: RowReader<'notices'>,
  parse: {
    readonly start: Parser<Period['start']>;
    readonly end: Parser<Period['end']>;
    readonly period: Parser<Period>;
  },
): Pick<Notice, 'from' | 'to'> | null {
  const [fromColumn, toColumn] = [reader.column('from'), reader.column('to')];
  if (fromColumn === undefined || toColumn === undefined) {
    const inCell = reader.needed(reader.column('period'), parse.period);
    return inCell === null ? null : { from: inCell.start, to: inCell.end };
  }
  const from = reader.needed(fromColumn, parse.start);
  const to = reader.needed(toColumn, parse.end);
  if (from === null || to === null) return null;
  if (compareDates(to, from) >= 0) return { from, to };
  const values = { start: { day: from }, end: { day: to } };
  reader.report(finding('end-before-start', reader.place(toColumn), values));
  return null;
}
