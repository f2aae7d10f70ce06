import { finding } from '../../domain/findings/finding';
import type { StoppedRate } from '../../domain/rules/stopped-rate';
import type { Exact } from '../../domain/numbers';
import { PER_FTE_AND_YEAR, type JointMechanics, type Rule } from '../../domain/rules/rule';
import { compareDates, type CalendarDate } from '../../domain/time';
import { isAnyRole, isOpenEnd, purposeOf } from '../cells/rate-words';
import type { DateSystem } from '../../domain/time';
import { TOLD_YES_NO } from '../cells/typed-word-lists';
import { RANK } from '../cells/word-lists';
import { notNegative, type Parser, type RowReader } from '../tables/row-reader';
import { moduleOfRow } from './module-of-row';
import { dates, euro, fte, text, typedWord, word } from './parsers';

/**
 * Reads the table `Fördersätze`. A blank Art is a notice, a blank `gültig bis` an open end.
 *
 * @param stopped gets the rows that cannot be read
 */
export function readRules(reader: RowReader<'rules'>, system: DateSystem, stopped: StoppedRate[]): Rule[] {
  const amount = notNegative(reader, euro);
  const positiveFte = notNegative(reader, fte);
  const from = dates('start', system);
  const to = openEnd(dates('end', system));
  const moduleOf = moduleOfRow(reader);
  const rules: Rule[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const moduleNumber = moduleOf();
    const noticeSum = reader.optional(reader.column('noticeSum'), amount);
    const euroPerFte = rateOf(reader, amount, noticeSum);
    const start = reader.needed(reader.column('from'), from);
    const end = reader.optional(reader.column('to'), to);
    const roleText = reader.optional(reader.column('role'), text);
    const { value: purposeText, isUnread: isPurposeUnread } = reader.tried(reader.column('purpose'), text);
    const source = reader.optional(reader.column('source'), text);
    const { value: stated, isUnread: isRankUnread } = reader.tried(reader.column('rank'), word(RANK));
    const rank = stated ?? 'notice';
    const ceiling = reader.optional(reader.column('ceiling'), typedWord(TOLD_YES_NO));
    const maxFte = reader.optional(reader.column('maxFte'), positiveFte);
    const minShare = reader.optional(reader.column('minShare'), positiveFte);
    const purpose = purposeOf(`${roleText ?? ''} ${purposeText ?? ''}`);
    const role = roleText === null ? null : reader.words.roleNamedIn(roleText);
    if (roleText !== null && role === null && purpose === 'personnel' && !isAnyRole(roleText)) {
      const column = reader.column('role')!;
      const values = { text: roleText, column: column.heading, allowed: reader.words.roles };
      reader.report(finding('unknown-word', reader.place(column), values));
    }
    const isReversed = start !== null && end !== null && compareDates(end, start) < 0;
    if (isReversed) {
      const values = { start: { day: start }, end: { day: end } };
      reader.report(finding('end-before-start', reader.place(reader.column('to')), values));
    }
    if (noticeSum !== null && start !== null)
      checkSum(reader, { purpose, ceiling, maxFte, minShare, start, end });
    if (source === null && !reader.failed) {
      reader.report(finding('rule-without-source', reader.place(reader.column('source')), {}));
    }
    const paid = noticeSum ?? euroPerFte;
    const reason = reader.failure();
    if (reason !== null) {
      stopped.push({
        module: moduleNumber,
        role,
        purpose: isPurposeUnread ? null : purpose,
        rank: isRankUnread ? null : rank,
        from: isReversed ? null : start,
        to: isReversed ? null : end,
        reason,
      });
    }
    if (reason !== null || moduleNumber === null || paid === null || start === null) continue;
    const origin =
      noticeSum === null
        ? reader.origin()
        : reader.originWith({ amount: reader.place(reader.column('noticeSum')).cell });
    rules.push({
      id: `${origin.sheet}!${origin.row}`,
      module: moduleNumber,
      role,
      purpose,
      mechanics: noticeSum === null ? PER_FTE_AND_YEAR : NOTICE_SUM,
      amount: paid,
      unknownReason: null,
      ceiling: noticeSum === null ? ceiling : false,
      from: start,
      to: end,
      rank,
      grade: 'user',
      source: source ?? '',
      url: null,
      exceptionTo: null,
      maxFte,
      minShare,
      origin,
    });
  }
  return rules;
}

/** A notice that states the sum of a module and year instead of a rate. */
const NOTICE_SUM: JointMechanics = { kind: 'joint', pays: { of: 'sum' }, mostOfCost: null };

/** The rate of a row, which it needs unless it states a sum; both together contradict each other. */
function rateOf(reader: RowReader<'rules'>, amount: Parser<Exact>, noticeSum: Exact | null): Exact | null {
  const column = reader.column('amount');
  if (noticeSum === null) return reader.needed(column, amount);
  if (reader.optional(column, amount) !== null)
    reader.report(finding('rate-and-sum', reader.place(column), {}));
  return null;
}

/** A sum is that of one budget year, and nothing that belongs to a rate stands beside it. */
function checkSum(
  reader: RowReader<'rules'>,
  {
    purpose,
    ceiling,
    maxFte,
    minShare,
    start,
    end,
  }: Pick<Rule, 'purpose' | 'ceiling' | 'maxFte' | 'minShare'> & {
    readonly start: CalendarDate;
    readonly end: CalendarDate | null;
  },
): void {
  if (end === null || end.year !== start.year)
    reader.report(finding('sum-over-years', reader.place(reader.column('to') ?? reader.column('from')), {}));
  const fields = [
    ...(ceiling === null ? [] : (['ceiling'] as const)),
    ...(maxFte === null ? [] : (['maxFte'] as const)),
    ...(minShare === null ? [] : (['minShare'] as const)),
    ...(purpose === 'personnel' ? [] : (['purpose'] as const)),
  ];
  for (const field of fields) {
    const column = reader.column(field) ?? reader.column('role');
    reader.report(finding('not-beside-sum', reader.place(column), { column: column?.heading ?? '' }));
  }
}

export function openEnd(parse: Parser<CalendarDate>): Parser<CalendarDate> {
  return (cell, column, format) =>
    typeof cell === 'string' && isOpenEnd(cell) ? { kind: 'blank' } : parse(cell, column, format);
}
