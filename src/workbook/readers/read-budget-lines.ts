import type { BudgetLine } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { addCents, cents, type Cents } from '../../domain/numbers';
import type { DateSystem } from '../../domain/time';
import { headingOf, type FieldOf } from '../../domain/vocabulary/vocabulary';
import { cellAddress } from '../address';
import { LINE_KIND } from '../cells/word-lists';
import { notNegativeCents, type Parser, type RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { assumptions } from './assumptions';
import { centsOf, moduleOrAll, text, textOrDate, word, year } from './parsers';

/** Account classes of the NRW chart of accounts: 4 income, 5 expense, 6 receipts, 7 payments. */
const INCOME_CLASSES = new Set(['4', '6']);

/** Reads the budget lines: one per row, or one per row and year where years stand side by side. */
export function readBudgetLines(reader: RowReader<'budget'>, system: DateSystem): BudgetLine[] {
  const yearOf = year(system);
  const keyText = textOrDate(system);
  const positive = notNegativeCents(reader, centsOf);
  const adjusted = reader.columnsOf('appropriation').length === 0;
  const amountColumns = [...reader.columnsOf('appropriation'), ...reader.columnsOf('adjustedAppropriation')];
  const sideBySide = [...new Set(amountColumns.flatMap((column) => column.year ?? []))].sort((a, b) => a - b);
  reportHeadings(reader, adjusted, amountColumns, sideBySide);
  const isAssumed = assumptions(reader, reader.column('assumed'), undefined);
  const lines: BudgetLine[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const yearColumn = reader.column('year');
    const rowYear =
      sideBySide.length > 0 ? reader.optional(yearColumn, yearOf) : reader.needed(yearColumn, yearOf);
    const years = rowYear === null ? sideBySide : [rowYear];
    const { key, account } = readKey(reader, keyText);
    const common = {
      key,
      account,
      module: reader.optional(reader.column('module'), moduleOrAll),
      label: reader.optional(reader.column('label'), text),
      kind: reader.optional(reader.column('kind'), word(LINE_KIND)) ?? kindOfAccount(account),
      group: reader.optional(reader.column('group'), text),
    };
    const assumed = isAssumed() ? { assumed: true } : {};
    const ofRow = years.map((each): BudgetLine => {
      const amount = (field: FieldOf<'budget'>): Cents | null =>
        reader.optional(columnOfYear(reader, field, each), centsOf);
      return {
        origin: reader.origin(),
        year: each,
        ...common,
        ...withAdjustment(reader, each, {
          appropriation: planOfLine(reader, 'appropriation', each, common),
          adjusted: planOfLine(reader, 'adjustedAppropriation', each, common),
          supplement: amount('supplement'),
          carryOver: reader.optional(columnOfYear(reader, 'carryOver', each), positive),
          alreadyGranted: amount('alreadyGranted'),
        }),
        used: amount('used'),
        usedForKim: amount('usedForKim'),
        ...assumed,
        targets: {
          ownShare: targetCell(reader, 'ownShare', each, years.length),
          overPlan: targetCell(reader, 'overPlan', each, years.length),
          extraPlan: targetCell(reader, 'extraPlan', each, years.length),
        },
      };
    });
    if (!reader.failed) lines.push(...ofRow);
  }
  return lines;
}

/** The amounts of a line that make what it may spend, before they are put together. */
interface PartsOfLine extends Pick<BudgetLine, 'appropriation' | 'carryOver' | 'alreadyGranted'> {
  readonly adjusted: Cents | null;
  readonly supplement: Cents | null;
}

/**
 * The line with the adjusted appropriation in place of the appropriation. Which of the carry-over and of what was
 * granted it contains follows from the amounts; where they do not add up, it is asked. Without an adjusted one, a
 * supplementary budget adds to the appropriation.
 */
function withAdjustment(
  reader: RowReader<'budget'>,
  year: number,
  { adjusted, supplement, ...line }: PartsOfLine,
): Pick<BudgetLine, 'appropriation' | 'carryOver' | 'alreadyGranted'> {
  const { appropriation, carryOver, alreadyGranted } = line;
  if (adjusted === null) {
    return appropriation === null || supplement === null
      ? line
      : { ...line, appropriation: addCents(appropriation, supplement) };
  }
  const containsAll = { appropriation: adjusted, carryOver: null, alreadyGranted: null };
  if (appropriation === null || [supplement, carryOver, alreadyGranted].every((part) => part === null)) {
    return containsAll;
  }
  const change = adjusted - appropriation - (supplement ?? 0);
  const [carried, granted] = [carryOver ?? 0, alreadyGranted ?? 0];
  if (change === carried + granted) return containsAll;
  if (change === carried) return { ...containsAll, alreadyGranted };
  if (change === granted) return { ...containsAll, carryOver };
  if (change === 0) return { ...line, appropriation: adjusted };
  const values = {
    adjusted: { cents: adjusted },
    appropriation: { cents: appropriation },
    parts: { cents: cents((supplement ?? 0) + carried + granted) },
  };
  const column = columnOfYear(reader, 'adjustedAppropriation', year);
  reader.report(finding('adjusted-does-not-add-up', reader.place(column), values));
  return containsAll;
}

/** The appropriation. Planned income may have a minus sign: budget software prints income that way. */
function planOfLine(
  reader: RowReader<'budget'>,
  field: 'appropriation' | 'adjustedAppropriation',
  year: number,
  { key, kind }: Pick<BudgetLine, 'key' | 'kind'>,
): Cents | null {
  const column = columnOfYear(reader, field, year);
  if (kind === 'expense') return reader.optional(column, notNegativeCents(reader, centsOf));
  const amount = reader.optional(column, centsOf);
  if (amount === null || amount >= 0) return amount;
  const income = cents(-amount);
  const values = { line: key, year: String(year), amount: { cents: income } };
  reader.report(finding('income-sign-turned', reader.place(column), values));
  return income;
}

function reportHeadings(
  reader: RowReader<'budget'>,
  adjusted: boolean,
  amountColumns: readonly Column[],
  sideBySide: readonly number[],
): void {
  reader.start(reader.table.heading.row);
  const [first] = amountColumns;
  if (adjusted && first !== undefined) {
    reader.report(finding('adjusted-appropriation-used', reader.place(first), { heading: first.heading }));
  }
  const beside = adjusted ? undefined : reader.columnsOf('adjustedAppropriation')[0];
  if (beside !== undefined) {
    const code = 'adjusted-appropriation-beside';
    reader.report(finding(code, reader.place(beside), { heading: beside.heading }));
  }
  if (sideBySide.length < 2 || reader.column('year') !== undefined) return;
  for (const field of ['ownShare', 'overPlan', 'extraPlan'] as const) {
    const column = reader.column(field);
    if (column === undefined) continue;
    const values = { heading: column.heading, year: String(sideBySide[0]) };
    reader.report(finding('target-without-year', reader.place(column), values));
  }
}

/** The column of the year itself, else the one for the row's year. */
function columnOfYear(
  reader: RowReader<'budget'>,
  field: FieldOf<'budget'>,
  year: number,
): Column | undefined {
  return reader.columnsOf(field).find((column) => column.year === year) ?? reader.column(field);
}

function targetCell(
  reader: RowReader<'budget'>,
  field: FieldOf<'budget'>,
  year: number,
  yearsOfRow: number,
): string | null {
  const ofYear = reader.columnsOf(field).find((column) => column.year === year);
  const column = ofYear ?? (yearsOfRow === 1 ? reader.column(field) : undefined);
  return column === undefined ? null : cellAddress(reader.row, column.index);
}

/** Produkt and Sachkonto in the sheet's own words, and the account's digits. */
function readKey(
  reader: RowReader<'budget'>,
  keyText: Parser<string>,
): { readonly key: string; readonly account: string | null } {
  const fields = ['product', 'account', 'productAndAccount'] as const;
  const [product, account, both] = fields.map((field) => reader.optional(reader.column(field), keyText));
  const parts = [product, account, both].flatMap((part) => part ?? []);
  if (parts.length === 0 && !reader.failed) {
    const column = fields.flatMap((field) => reader.column(field) ?? [])[0];
    const heading = column?.heading ?? headingOf('budget', 'product');
    reader.report(finding('needed-cell-empty', reader.place(column), { column: heading }));
  }
  return { key: parts.join(' / '), account: accountIn(account ?? '') ?? accountIn(both ?? '') };
}

/** The last run of five to eight digits: `501900` in `05.313.01.0 / 501900`, `542200` in `100603-542200`. */
function accountIn(words: string): string | null {
  const runs = words.match(/(?<!\d)\d{5,8}(?!\d)/g);
  return runs?.[runs.length - 1] ?? (/^\d{4}$/.test(words.trim()) ? words.trim() : null);
}

function kindOfAccount(account: string | null): 'expense' | 'income' {
  return account !== null && INCOME_CLASSES.has(account[0]!) ? 'income' : 'expense';
}
