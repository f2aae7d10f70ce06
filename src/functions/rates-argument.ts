import { type Exact } from '../domain/numbers';
import { PER_FTE_AND_YEAR, type Rank, type Rule } from '../domain/rules/rule';
import { compareDates } from '../domain/time';
import { RULES_FIELDS } from '../domain/vocabulary/rules-fields';
import { cellText, isBlank, plainText } from '../workbook/cells/cell-text';
import { isAnyRole, isOpenEnd, purposeOf } from '../workbook/cells/rate-words';
import { readText } from '../workbook/cells/read-word';
import { RANK, YES_NO } from '../workbook/cells/word-lists';
import { optional, readCell, type Argument } from './argument';
import { blockOf, cellValueOf, errorValueIn, type Block } from './block';
import { date, euroPerFte, fte, kimModule, word } from './cell-arguments';
import { failure } from './problem';
import { PUBLISHED } from './published-rates';
import { role } from './role';

type RulesField = keyof typeof RULES_FIELDS;

/** The name of the argument that gives rates of the user's own. */
export const RATES = 'fördersatz';

const NEEDED: readonly RulesField[] = ['module', 'amount', 'from'];

const FIELD_OF = new Map<string, RulesField>(
  (Object.keys(RULES_FIELDS) as RulesField[]).flatMap((field) =>
    RULES_FIELDS[field].headings.map((heading): [string, RulesField] => [headingKey(heading), field]),
  ),
);

/** True for a range whose first row has headings of the table `Fördersätze`. */
function isRatesTable(given: unknown): boolean {
  const [headings = [], ...rows] = blockOf(given) ?? [];
  const named = headings.filter((cell) => fieldOf(cell) !== null);
  return rows.length > 0 && named.length > 1;
}

/**
 * Reads a range with the table `Fördersätze`, headings included, by the same headings and cells as the sheet. Rows
 * without content are left out.
 *
 * @throws CustomFunctions.Error for a missing heading, and for the first cell that cannot be read
 */
function rulesOf(given: unknown): readonly Rule[] {
  const error = errorValueIn(given);
  if (error !== null) throw error;
  const [headings = [], ...rows] = blockOf(given) as Block;
  const columns = new Map<RulesField, number>();
  headings.forEach((cell, index) => {
    const field = fieldOf(cell);
    if (field !== null && !columns.has(field)) columns.set(field, index);
  });
  const missing = NEEDED.find((field) => !columns.has(field));
  if (missing !== undefined) {
    const heading = RULES_FIELDS[missing].headings[0]!;
    throw failure({ code: 'rates-heading-missing', values: { column: RATES, heading } });
  }
  return rows.filter(hasContent).map((row, index) => ruleOf(row, columns, headings, index));
}

function fieldOf(cell: unknown): RulesField | null {
  const value = cellValueOf(cell);
  return typeof value === 'string' ? (FIELD_OF.get(headingKey(value)) ?? null) : null;
}

/** What a heading names, without brackets and euro; one with another unit names none, and is asked for. */
function headingKey(text: string): string {
  const name = plainText(text.replace(/[([][^)\]]*[)\]]/g, ' ')).replace(/ in (?:€|eur|euro)$/, '');
  return name.replace(/[\s.\-/]/g, '');
}

function hasContent(row: readonly unknown[]): boolean {
  return row.some((cell) => !isBlank(cellValueOf(cell)) && cell !== 0);
}

function ruleOf(
  row: readonly unknown[],
  columns: ReadonlyMap<RulesField, number>,
  headings: readonly unknown[],
  index: number,
): Rule {
  const read = <T>(field: RulesField, argument: (name: string) => Argument<T>): T => {
    const column = columns.get(field)!;
    const heading = cellText(cellValueOf(headings[column]));
    return readCell(argument(`${RATES}: ${heading}`), row[column]);
  };
  const maybe = <T>(field: RulesField, argument: (name: string) => Argument<T>): T | null =>
    columns.has(field) ? read(field, (name) => optional(argument(name), null)) : null;
  const from = read('from', (name) => date(name, 'start'));
  const to = maybe('to', (name) => openEnd(date(name, 'end')));
  if (to !== null && compareDates(to, from) < 0) {
    throw failure({ code: 'end-before-start', values: { start: { day: from }, end: { day: to } } });
  }
  const roleText = maybe('role', text);
  const purpose = purposeOf(`${roleText ?? ''} ${maybe('purpose', text) ?? ''}`);
  const isForEachRole = purpose === 'workplace' || roleText === null || isAnyRole(roleText);
  return {
    ...OWN_RATE,
    id: `${RATES} ${index + 1}`,
    module: read('module', kimModule),
    role: isForEachRole ? null : maybe('role', role),
    purpose,
    amount: read('amount', euroPerFte),
    ceiling: maybe('ceiling', (name) => word(name, YES_NO)),
    from,
    to,
    rank: maybe('rank', (name) => word<Rank>(name, RANK)) ?? 'notice',
    source: maybe('source', text) ?? RATES,
    maxFte: maybe('maxFte', fte),
    minShare: maybe('minShare', fte),
  };
}

function text(name: string): Argument<string> {
  return { name, read: readText };
}

function openEnd<T>({ read, ...rest }: Argument<T>): Argument<T> {
  return {
    ...rest,
    read: (cell) => (typeof cell === 'string' && isOpenEnd(cell) ? { kind: 'blank' } : read(cell)),
  };
}

const OWN_RATE = {
  mechanics: PER_FTE_AND_YEAR,
  role: null,
  purpose: 'personnel',
  unknownReason: null,
  ceiling: null,
  from: { year: 1990, month: 1, day: 1 },
  to: null,
  rank: 'notice',
  grade: 'user',
  source: RATES,
  url: null,
  exceptionTo: null,
  maxFte: null,
  minShare: null,
  origin: null,
} as const satisfies Partial<Rule>;

/** Rates of the user's own: cells with numbers, which count row by row, or one table for all of them. */
export interface OwnRates {
  /** What is left of the argument to be read cell by cell; undefined for a table. */
  readonly cells: unknown;
  /** @param amount that of the cell, in euro per FTE and year without an end */
  readonly with: (amount: Exact | null, module: Rule['module'], purpose: Rule['purpose']) => readonly Rule[];
}

/** @throws CustomFunctions.Error as `rulesOf` */
export function ownRates(given: unknown): OwnRates {
  if (isRatesTable(given)) {
    const rules = rulesOf(given);
    return { cells: undefined, with: () => rules };
  }
  return {
    cells: given,
    with: (amount, module, purpose) =>
      amount === null ? PUBLISHED : [{ ...OWN_RATE, id: RATES, module, purpose, amount }],
  };
}
