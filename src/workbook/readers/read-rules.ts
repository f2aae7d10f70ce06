import { finding } from '../../domain/findings/finding';
import { PER_FTE_AND_YEAR, type Rule, type RulePurpose } from '../../domain/rules/rule';
import { compareDates, type CalendarDate } from '../../domain/time';
import { plainText } from '../cells/cell-text';
import type { DateSystem } from '../../domain/time';
import { roleNamedIn } from '../cells/read-role';
import { TOLD_YES_NO } from '../cells/typed-word-lists';
import { RANK } from '../cells/word-lists';
import { notNegative, type Parser, type RowReader } from '../tables/row-reader';
import { moduleOfRow } from './module-of-row';
import { dates, euro, fte, text, typedWord, word } from './parsers';

const OPEN_END = /^(?:unbefristet|offen|bis auf weiteres|open)$/;
const ANY_ROLE = /^(?:alle|alle rollen|jede|all|any)$/;
const WORKPLACE = /arbeitsplatz|sachkosten|workplace/;

/** Reads the table `Fördersätze`. A blank Art is a notice, a blank `gültig bis` an open end. */
export function readRules(reader: RowReader<'rules'>, system: DateSystem): Rule[] {
  const amount = notNegative(reader, euro);
  const positiveFte = notNegative(reader, fte);
  const from = dates('start', system);
  const to = openEnd(dates('end', system));
  const moduleOf = moduleOfRow(reader);
  const rules: Rule[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const moduleNumber = moduleOf();
    const euroPerFte = reader.needed(reader.column('amount'), amount);
    const start = reader.needed(reader.column('from'), from);
    const end = reader.optional(reader.column('to'), to);
    const roleText = reader.optional(reader.column('role'), text);
    const purposeText = reader.optional(reader.column('purpose'), text);
    const source = reader.optional(reader.column('source'), text);
    const rank = reader.optional(reader.column('rank'), word(RANK)) ?? 'notice';
    const ceiling = reader.optional(reader.column('ceiling'), typedWord(TOLD_YES_NO));
    const maxFte = reader.optional(reader.column('maxFte'), positiveFte);
    const minShare = reader.optional(reader.column('minShare'), positiveFte);
    const purpose = purposeOf(`${roleText ?? ''} ${purposeText ?? ''}`);
    const role = roleText === null ? null : roleNamedIn(roleText);
    if (
      roleText !== null &&
      role === null &&
      purpose === 'personnel' &&
      !ANY_ROLE.test(plainText(roleText))
    ) {
      const column = reader.column('role')!;
      const values = { text: roleText, column: column.heading, allowed: ROLES };
      reader.report(finding('unknown-word', reader.place(column), values));
    }
    if (start !== null && end !== null && compareDates(end, start) < 0) {
      const values = { start: { day: start }, end: { day: end } };
      reader.report(finding('end-before-start', reader.place(reader.column('to')), values));
    }
    if (source === null && !reader.failed) {
      reader.report(finding('rule-without-source', reader.place(reader.column('source')), {}));
    }
    if (reader.failed || moduleNumber === null || euroPerFte === null || start === null) continue;
    const origin = reader.origin();
    rules.push({
      id: `${origin.sheet}!${origin.row}`,
      module: moduleNumber,
      role,
      purpose,
      mechanics: PER_FTE_AND_YEAR,
      amount: euroPerFte,
      unknownReason: null,
      ceiling,
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

const ROLES = 'Koordination, Verwaltungsassistenz, Casemanagement, Ausländerbehörde, Einbürgerungsbehörde';

function purposeOf(words: string): RulePurpose {
  return WORKPLACE.test(plainText(words)) ? 'workplace' : 'personnel';
}

function openEnd(parse: Parser<CalendarDate>): Parser<CalendarDate> {
  return (cell, column, format) =>
    typeof cell === 'string' && OPEN_END.test(plainText(cell))
      ? { kind: 'blank' }
      : parse(cell, column, format);
}
