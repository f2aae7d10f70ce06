import type { StoppedRate } from '../../domain/rules/stopped-rate';
import { finding, type Finding } from '../../domain/findings/finding';
import { sentence } from '../../domain/findings/sentence';
import { MOST_MODULES, ownRole, type ModuleNumber } from '../../domain/module';
import { ZERO, type Exact, type Rounding } from '../../domain/numbers';
import {
  ruleOfTerms,
  type Financing,
  type FinancingTerms,
  type GrantBasis,
} from '../../domain/rules/financing';
import type { ProgrammeRow } from '../../domain/rules/own-programme';
import type { Rule } from '../../domain/rules/rule';
import { compareDates, type DateSystem } from '../../domain/time';
import { headingOf, type FieldOf } from '../../domain/vocabulary/vocabulary';
import { isBlank, plainText } from '../cells/cell-text';
import { isAnyRole, purposeOf } from '../cells/rate-words';
import { readSharePercent } from '../cells/read-share-percent';
import { BLANK, refused, value } from '../cells/reading';
import { FINANCING, GRANT_BASIS, ROUNDING } from '../cells/word-lists';
import { notNegative, type Parser, type RowReader } from '../tables/row-reader';
import { dates, euro, fte, text, word } from './parsers';
import { programmeOverlaps } from './programme-overlaps';
import { openEnd } from './read-rules';

type Reader = RowReader<'programme'>;
type Field = FieldOf<'programme'>;

const percent: Parser<Exact> = (cell, _, format) => readSharePercent(cell, format);
const TO_CENT: Rounding = { to: 'cent', mode: 'commercial' };

/** What a kind of financing has, beside period and source; any other cell of its row has to be blank. */
const FIELDS: Readonly<Record<Financing, readonly Field[]>> = {
  flat: ['amount', 'ownShare', 'maxFte', 'minShare', 'purpose'],
  share: ['amount', 'ceiling', 'rounding', 'ownShare', 'maxFte', 'minShare', 'purpose'],
  deficit: ['ceiling', 'ownShare', 'fixedOwnShare', 'thirdPartyMoney'],
  full: ['ceiling', 'ownShare', 'maxFte', 'minShare', 'purpose'],
};
const OF_POSTS: readonly Field[] = ['maxFte', 'minShare'];
const TERMS: readonly Field[] = [
  'amount',
  'ceiling',
  'rounding',
  'ownShare',
  'fixedOwnShare',
  'thirdPartyMoney',
  'maxFte',
  'minShare',
];

/**
 * Reads the table `Programm`: each row is what a module (and role) is paid in one period. A blank name is that of the
 * row above, a blank `gültig bis` an open end; whatever else a row needs and does not have is asked for.
 */
export function readProgramme(reader: Reader, system: DateSystem): ProgrammeRows {
  const from = dates('start', system);
  const to = openEnd(dates('end', system));
  const isNumbered = hasModules(reader);
  const rows: ProgrammeRow[] = [];
  const stopped: StoppedRate[] = [];
  let above: string | null = null;
  for (const row of reader.table.rows) {
    reader.start(row);
    const named: string | null = reader.optional(reader.column('programme'), text) ?? above;
    if (named === null) reader.needed(reader.column('programme'), text);
    above = named;
    const number: ModuleNumber | null = isNumbered ? reader.needed(reader.column('module'), moduleNumber) : 1;
    const moduleName = reader.optional(reader.column('moduleName'), text);
    const role = reader.optional(reader.column('role'), text);
    const start = reader.needed(reader.column('from'), from);
    const end = reader.optional(reader.column('to'), to);
    const source = reader.optional(reader.column('source'), text);
    const terms = termsOf(reader);
    const isReversed = start !== null && end !== null && compareDates(end, start) < 0;
    if (isReversed) {
      const values = { start: { day: start }, end: { day: end } };
      reader.report(finding('end-before-start', reader.place(reader.column('to')), values));
    }
    if (source === null && !reader.failed) {
      reader.report(finding('rule-without-source', reader.place(reader.column('source')), {}));
    }
    const { value: purposeText, isUnread } = reader.tried(reader.column('purpose'), text);
    const maxFte = reader.optional(reader.column('maxFte'), fte);
    const minShare = reader.optional(reader.column('minShare'), fte);
    const rule = {
      role: role === null || isAnyRole(role) ? null : ownRole(role),
      purpose: purposeOf(purposeText ?? ''),
      to: end,
      rank: 'shipped' as const,
    };
    const reason = reader.failure();
    if (reason !== null) {
      const from = isReversed ? null : start;
      const to = isReversed ? null : end;
      const purpose = isUnread ? null : rule.purpose;
      stopped.push({ ...rule, module: number, purpose, from, to, reason });
      if (named !== null && number !== null) {
        const unread = unreadRule(reader.origin(), number, rule.role, reason);
        rows.push({ programme: named, moduleName, isNumbered, rule: unread });
      }
      continue;
    }
    if (named === null || number === null || terms === null || start === null) continue;
    const { amount, ceiling, mechanics } = ruleOfTerms(terms);
    const isCeiling = reader.column('amount') === undefined || isBlankAt(reader, 'amount');
    const origin =
      isCeiling || (terms.basis === 'post' && terms.financing === 'share')
        ? reader.originWith({ amount: reader.place(reader.column('ceiling')).cell })
        : reader.origin();
    rows.push({
      programme: named,
      moduleName,
      isNumbered,
      rule: {
        ...rule,
        id: `${origin.sheet}!${origin.row}`,
        module: number,
        mechanics,
        amount,
        unknownReason: null,
        ceiling,
        from: start,
        grade: 'user',
        source: source ?? '',
        url: null,
        exceptionTo: null,
        maxFte,
        minShare,
        origin,
      },
    });
  }
  const readable = rows.filter(({ rule }) => rule.unknownReason === null);
  programmeOverlaps(readable).forEach((found) => reader.report(found));
  return { rows, stopped };
}

/** What the table `Programm` says, and what of it cannot be read. */
export interface ProgrammeRows {
  /** Also those that cannot be read, as far as they say which modules and roles there are: they pay nothing known. */
  readonly rows: readonly ProgrammeRow[];
  readonly stopped: readonly StoppedRate[];
}

/** Stands for a row that cannot be read; which grants that leaves unknown is said by `StoppedRate`. */
function unreadRule(
  origin: ReturnType<Reader['origin']>,
  module: ModuleNumber,
  role: Rule['role'],
  reason: Finding,
): Rule {
  return {
    id: `${origin.sheet}!${origin.row}`,
    module,
    role,
    purpose: 'personnel',
    mechanics: { kind: 'joint', pays: { of: 'sum' }, mostOfCost: null },
    amount: null,
    unknownReason: { de: sentence(reason, 'de'), en: sentence(reason, 'en') },
    ceiling: false,
    from: { year: 1990, month: 1, day: 1 },
    to: { year: 1990, month: 1, day: 1 },
    rank: 'shipped',
    grade: 'user',
    source: '',
    url: null,
    exceptionTo: null,
    maxFte: null,
    minShare: null,
    origin,
  };
}

/** The terms of a row, with everything that is missing, superfluous or impossible said; null where there is any. */
function termsOf(reader: Reader): FinancingTerms | null {
  const financing = reader.needed(reader.column('financing'), word(FINANCING));
  if (financing === null) return null;
  const basis = basisOf(reader, financing);
  if (basis === null) return null;
  refuseOthers(reader, financing, basis);
  const euros = notNegative(reader, euro);
  const rate =
    financing === 'flat'
      ? required(reader, financing, 'amount', euros)
      : financing === 'share'
        ? required(reader, financing, 'amount', percent)
        : ZERO;
  const needsCeiling =
    financing === 'deficit' || financing === 'full' || (financing === 'share' && basis === 'post');
  const ceiling = needsCeiling
    ? required(reader, financing, 'ceiling', euros)
    : reader.optional(reader.column('ceiling'), euros);
  const rounding = financing === 'share' ? required(reader, financing, 'rounding', word(ROUNDING)) : TO_CENT;
  const minOwnShare = reader.optional(reader.column('ownShare'), percent);
  const ofDeficit = (field: Field): Exact | null =>
    financing === 'deficit' ? required(reader, financing, field, euros) : ZERO;
  const fixedOwnShare = ofDeficit('fixedOwnShare');
  const thirdPartyMoney = ofDeficit('thirdPartyMoney');
  if (rate === null || rounding === null || fixedOwnShare === null || thirdPartyMoney === null) return null;
  if (reader.failed) return null;
  return { financing, basis, rate, ceiling, rounding, minOwnShare, fixedOwnShare, thirdPartyMoney };
}

/** A flat rate is per post and a deficit is of all expenditure; the others have to say. */
function basisOf(reader: Reader, financing: Financing): GrantBasis | null {
  const only = financing === 'flat' ? 'post' : financing === 'deficit' ? 'expenditure' : null;
  const column = reader.column('basis');
  const stated = reader.optional(column, word(GRANT_BASIS));
  if (stated !== null && only !== null && stated !== only) {
    const code = only === 'post' ? 'flat-per-expenditure' : 'deficit-per-post';
    reader.report(finding(code, reader.place(column), {}));
    return null;
  }
  if (stated === null && only === null) {
    if (!reader.failed) required(reader, financing, 'basis', word(GRANT_BASIS));
    return null;
  }
  return stated ?? only;
}

/** The value of a cell that this kind of financing needs, whether the table has its column or not. */
function required<T>(reader: Reader, financing: Financing, field: Field, parse: Parser<T>): T | null {
  const column = reader.column(field);
  if (column !== undefined && !isBlankAt(reader, field)) return reader.needed(column, parse);
  const place = reader.place(column ?? reader.column('financing'));
  const values = { financing: NAMES[financing], column: column?.heading ?? headingOf('programme', field) };
  reader.report(finding('financing-needs', place, values));
  return null;
}

/** Filled cells that this kind of financing does not have. */
function refuseOthers(reader: Reader, financing: Financing, basis: GrantBasis): void {
  for (const field of TERMS) {
    const isOne = FIELDS[financing].includes(field) && (basis === 'post' || !OF_POSTS.includes(field));
    const column = reader.column(field);
    if (isOne || column === undefined || isBlankAt(reader, field)) continue;
    const values = { financing: NAMES[financing], column: column.heading };
    reader.report(finding('financing-without', reader.place(column), values));
  }
  const purpose = reader.optional(reader.column('purpose'), text);
  if (basis === 'expenditure' && purpose !== null && purposeOf(purpose) === 'workplace') {
    const column = reader.column('purpose')!;
    const values = { financing: NAMES[financing], column: column.heading };
    reader.report(finding('financing-without', reader.place(column), values));
  }
}

const NAMES = {
  flat: { de: 'Festbetrag', en: 'flat-rate financing' },
  share: { de: 'Anteilfinanzierung', en: 'financing of a share' },
  deficit: { de: 'Fehlbedarfsfinanzierung', en: 'financing of a deficit' },
  full: { de: 'Vollfinanzierung', en: 'full financing' },
} as const;

function isBlankAt(reader: Reader, field: Field): boolean {
  const column = reader.column(field);
  return column === undefined || isBlank(reader.cell(column));
}

/** A programme without a single number of a module has none. */
function hasModules(reader: Reader): boolean {
  const column = reader.column('module');
  if (column === undefined) return false;
  const { grid } = reader.table.heading;
  return reader.table.rows.some((row) => !isBlank(grid.cell(row, column.index)));
}

/** The number that a programme gives a module: `4`, `Modul 4`. */
const moduleNumber: Parser<ModuleNumber> = (cell) => {
  if (isBlank(cell)) return BLANK;
  const digits = /^(?:modul|baustein|module)? ?(\d{1,2})$/.exec(plainText(String(cell)))?.[1];
  const number = Number(digits ?? 0);
  if (number >= 1 && number <= MOST_MODULES) return value(number);
  return refused((place, column) => finding('not-module-number', place, { text: String(cell), column }));
};
