import type { BudgetLine } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import { cents, type Cents } from '../../domain/numbers';
import type { DateSystem } from '../../domain/time';
import type { FieldOf } from '../../domain/vocabulary/vocabulary';
import { cellAddress } from '../address';
import { LINE_KIND } from '../cells/word-lists';
import { notNegativeCents, type RowReader } from '../tables/row-reader';
import { LinesAbove } from '../tables/lines-above';
import type { Column } from '../tables/table';
import { assumptions } from './assumptions';
import { columnOfYear, withAdjustment } from './budget-amounts';
import { BudgetKeys } from './budget-key';
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
  const linesAbove = new LinesAbove(reader.table);
  const keys = new BudgetKeys(reader, keyText);
  const lines: BudgetLine[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    const above = linesAbove.at(row);
    const yearColumn = reader.column('year');
    const rowYear =
      sideBySide.length > 0 ? reader.optional(yearColumn, yearOf) : reader.needed(yearColumn, yearOf);
    const yearAbove = sideBySide.length > 0 || yearColumn !== undefined ? null : above.year;
    const years = rowYear !== null ? [rowYear] : yearAbove !== null ? [yearAbove.value] : sideBySide;
    const { key, account, cells: ofKey } = keys.read(above);
    const cells = { ...ofKey, ...(yearAbove?.cell == null ? {} : { year: yearAbove.cell }) };
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
        origin: reader.originWith(cells),
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

function kindOfAccount(account: string | null): 'expense' | 'income' {
  return account !== null && INCOME_CLASSES.has(account[0]!) ? 'income' : 'expense';
}
