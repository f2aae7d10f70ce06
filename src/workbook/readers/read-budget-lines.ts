import type { AccountClasses, BudgetLine } from '../../domain/case';
import { finding } from '../../domain/findings/finding';
import type { Cents } from '../../domain/numbers';
import type { Place } from '../../domain/place';
import type { DateSystem } from '../../domain/time';
import { classOfAccount, isPaidOut } from '../../domain/unplanned/account-class';
import { resultFieldsOf, type FieldOf } from '../../domain/vocabulary/vocabulary';
import { LINE_KIND, YES_NO } from '../cells/word-lists';
import { isExport } from '../tables/is-export';
import { LinesAbove } from '../tables/lines-above';
import { positionAt, type NamedPosition } from '../tables/position-column';
import { notNegativeCents, type RowReader } from '../tables/row-reader';
import type { Column } from '../tables/table';
import { assumptions } from './assumptions';
import { AvailableWitness } from './available-witness';
import { columnsByYear, withAdjustment, type ColumnOfYear } from './budget-amounts';
import { BudgetKeys } from './budget-key';
import { BudgetLongForm } from './budget-long-form';
import { BudgetSigns } from './budget-signs';
import { BudgetTargets } from './budget-targets';
import { UnreadChanges } from './unread-changes';
import { centsOf, moduleOrAll, text, textOrDate, word, year } from './parsers';

/** Account classes of the NRW chart of accounts: 4 income, 5 expense, 6 receipts, 7 payments. */
const INCOME_CLASSES = new Set(['4', '6']);

/**
 * Reads the budget lines: one per row, or one per row and year where years stand side by side.
 *
 * @param classes the accounts of each class of cost, which are expenses in every Land
 * @param isWritten true for a cell that still holds what a run of the add-in wrote into it
 */
export function readBudgetLines(
  reader: RowReader<'budget'>,
  system: DateSystem,
  classes: AccountClasses,
  isWritten: (place: Place) => boolean,
): readonly BudgetLine[] {
  const yearOf = year(system);
  const positive = notNegativeCents(reader, centsOf);
  const adjusted = reader.columnsOf('appropriation').length === 0;
  const amountColumns = [...reader.columnsOf('appropriation'), ...reader.columnsOf('adjustedAppropriation')];
  const sideBySide = [...new Set(amountColumns.flatMap((column) => column.year ?? []))].sort((a, b) => a - b);
  reportHeadings(reader, adjusted, amountColumns, sideBySide);
  const isAssumed = assumptions(reader, reader.column('assumed'), undefined);
  const ofExport = isExport(reader.table.heading);
  const linesAbove = new LinesAbove(reader.table);
  const longForm = reader.column('amountKind') === undefined ? null : new BudgetLongForm(reader);
  const columnOf =
    longForm?.columnOf ?? columnsByYear(reader, sideBySide, linesAbove.title.year?.value ?? null);
  const witness = new AvailableWitness(reader, columnOf);
  const keys = new BudgetKeys(reader, textOrDate(system));
  const signs = new BudgetSigns(reader);
  const targets = new BudgetTargets(reader, isWritten);
  const changes = new UnreadChanges(reader);
  const unclear = new Set<string>();
  const lines: BudgetLine[] = [];
  for (const row of reader.table.rows) {
    reader.start(row);
    longForm?.startRow();
    const above = linesAbove.at(row);
    const yearColumn = reader.column('year');
    const rowYear =
      sideBySide.length > 0 ? reader.optional(yearColumn, yearOf) : reader.needed(yearColumn, yearOf);
    const yearAbove = sideBySide.length > 0 || yearColumn !== undefined ? null : above.year;
    const years = rowYear !== null ? [rowYear] : yearAbove !== null ? [yearAbove.value] : sideBySide;
    const position = positionOfRow(reader);
    const { key, account, cells: ofKey } = keys.read(above, position);
    const cells = {
      ...ofKey,
      ...longForm?.cells(),
      ...(yearAbove?.cell == null ? {} : { year: yearAbove.cell }),
    };
    const kind =
      reader.optional(reader.column('kind'), word(LINE_KIND)) ??
      (position === null ? kindOfAccount(account, classes) : position.kind);
    if (kind === null) {
      const name = position?.text ?? account ?? key;
      if (!unclear.has(name)) reportUnclear(reader, position, name);
      unclear.add(name);
      continue;
    }
    const common = {
      key,
      account,
      module: reader.optional(reader.column('module'), moduleOrAll(reader.words)),
      label: reader.optional(reader.column('label'), text),
      kind,
      group: reader.optional(reader.column('group'), text),
    };
    const bearsAmount = reader.optional(reader.column('bearsAmount'), word(YES_NO)) ?? false;
    const plan = (field: 'appropriation' | 'adjustedAppropriation', each: number): Cents | null => {
      const parse = kind === 'income' || ofExport ? centsOf : positive;
      return reader.optional(columnOf(field, each), parse);
    };
    const isAdjusted = (each: number): boolean => {
      const column = columnOf('adjustedAppropriation', each);
      return column !== undefined && reader.cell(column) !== '';
    };
    if (longForm === null && !years.some(isAdjusted)) changes.askInRow();
    const ofRow = years.map((each): BudgetLine => {
      const amount = (field: FieldOf<'budget'>): Cents | null =>
        reader.optional(columnOf(field, each), centsOf);
      witness.reportWhereAlone(each);
      const line = {
        origin: reader.originWith(cells),
        year: each,
        ...common,
        ...withAdjustment(reader, columnOf, each, {
          appropriation: plan('appropriation', each),
          adjusted: plan('adjustedAppropriation', each),
          supplement: amount('supplement'),
          carryOver: reader.optional(columnOf('carryOver', each), ofExport ? centsOf : positive),
          alreadyGranted: amount('alreadyGranted'),
        }),
        used: amount('used'),
        expected: amount('expected'),
        usedForKim: amount('usedForKim'),
        bearsAmount,
        targets: targets.of(each, years.length),
      };
      return isAssumed() || reader.saysAssumed ? { ...line, assumed: true } : line;
    });
    if (reader.failed) continue;
    for (const each of ofRow) {
      const line = witness.checked(each);
      lines.push(line);
      signs.add(line, row, () => planColumn(reader, columnOf, line.year));
    }
  }
  for (const each of [...witness.findings(), ...targets.findings()]) reader.report(each);
  const settled = signs.settled(lines);
  return longForm === null ? settled : longForm.merged(settled);
}

/** The position of the reader's row; null in a list of accounts. */
function positionOfRow(reader: RowReader<'budget'>): NamedPosition | null {
  const column = reader.column('position');
  return column === undefined ? null : positionAt(reader.table.heading.grid, reader.row, column.index);
}

function reportUnclear(reader: RowReader<'budget'>, position: NamedPosition | null, name: string): void {
  reader.report(
    position === null
      ? finding('account-kind-unclear', reader.place(accountColumn(reader)), { account: name })
      : finding('position-kind-unclear', reader.place(reader.column('position')), { position: name }),
  );
}

function accountColumn(reader: RowReader<'budget'>): Column | undefined {
  return reader.column('account') ?? reader.column('productAndAccount');
}

/** The column that the appropriation of the reader's row and a year came from. */
function planColumn(reader: RowReader<'budget'>, columnOf: ColumnOfYear, year: number): Column {
  const adjusted = columnOf('adjustedAppropriation', year);
  const isBlank = adjusted === undefined || reader.cell(adjusted) === '';
  return (isBlank ? columnOf('appropriation', year) : adjusted) ?? adjusted!;
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
  const { booked, columns } = reader.table.heading;
  for (const column of booked) {
    const committed = columns.find((each) => each.spec.field === 'used' && each.year === column.year);
    const values = { booked: column.heading, committed: committed?.heading ?? column.heading };
    reader.report(finding('booked-beside-committed', reader.place(column), values));
  }
  if (sideBySide.length < 2 || reader.column('year') !== undefined) return;
  for (const field of resultFieldsOf('budget')) {
    const column = reader.column(field);
    if (column === undefined) continue;
    const values = { heading: column.heading, year: String(sideBySide[0]) };
    reader.report(finding('target-without-year', reader.place(column), values));
  }
}

/** Null where a chart of accounts that is not the one of NRW does not tell. */
function kindOfAccount(account: string | null, classes: AccountClasses): 'expense' | 'income' | null {
  if (account === null || classOfAccount(account, classes) !== null) return 'expense';
  if (isPaidOut(account, classes) === false) return 'expense';
  if (!isChartOfNrw(classes)) return null;
  return INCOME_CLASSES.has(account[0]!) ? 'income' : 'expense';
}

/** In NRW every class of cost has accounts of class 5. */
function isChartOfNrw({ personnel, material, transfer }: AccountClasses): boolean {
  return [...personnel, ...material, ...transfer].every((digits) => digits.startsWith('5'));
}
