import type { BudgetLine, Case } from '../case';
import { groupBy } from '../group-by';
import { addAll, subtract } from '../maybe-amounts';
import type { ModuleNumber } from '../module';
import type { IncomeLinesOfYear } from '../unplanned/planned-income';
import { grantLinesOf } from '../unplanned/programme-income';
import type { AccountRow } from './account-row';
import { assumptionsTogether } from './registration-assumptions';
import type { RegistrationRow } from './registration-row';

/**
 * What has to be registered on each account, gross: the cost on the lines that carry it, the grants on the income lines
 * of their modules, as far as they pay for cost, and the counter-financing that names the year. What no line carries
 * is registered by module.
 *
 * @param incomeLinesOf the income lines of the programme in the years of the registration
 * @param input the case of these years
 */
export function accountRows(
  rows: readonly RegistrationRow[],
  incomeLinesOf: IncomeLinesOfYear,
  input: Case,
): readonly AccountRow[] {
  const { years } = input.settings;
  const inYear = (year: number) => rows.flatMap((row, index) => (row.year === year ? [{ row, index }] : []));
  return [
    ...years.flatMap((year) =>
      byAccount(
        'expenditure',
        year,
        inYear(year),
        ({ line }) => line,
        ({ cost }) => cost,
      ),
    ),
    ...years.flatMap((year) =>
      byAccount(
        'grant',
        year,
        inYear(year),
        ({ module }) => nameOf(grantLinesOf(module, incomeLinesOf(year))),
        ({ grant, excessGrant }) => subtract(grant, excessGrant),
      ),
    ),
    ...years.flatMap((year) => counterFinancing(year, inYear(year), input)),
  ];
}

interface Numbered {
  readonly row: RegistrationRow;
  readonly index: number;
}

function byAccount(
  kind: 'expenditure' | 'grant',
  year: number,
  rows: readonly Numbered[],
  lineOf: (row: RegistrationRow) => string | null,
  amountOf: (row: RegistrationRow) => AccountRow['amount'],
): readonly AccountRow[] {
  const accounts = groupBy(rows, ({ row }): string | ModuleNumber => lineOf(row) ?? row.module);
  return [...accounts].map(([key, all]) => ({
    kind,
    year,
    line: typeof key === 'string' ? key : null,
    module: typeof key === 'string' ? null : key,
    sources: [],
    amount: addAll(all.map(({ row }) => amountOf(row))),
    rows: all.map(({ index }) => index),
    ...assumptionsTogether(all.map(({ row }) => row)),
  }));
}

/** Money from third parties that names the year; none where no source does. */
function counterFinancing(
  year: number,
  rows: readonly Numbered[],
  { moneySources, stopped }: Case,
): readonly AccountRow[] {
  const sources = moneySources.filter(({ years }) => years.includes(year)).map(({ label }) => label);
  const isStopped = stopped?.money?.some(({ years }) => years.includes(year)) ?? false;
  if (rows.length === 0 || (sources.length === 0 && !isStopped)) return [];
  return [
    {
      kind: 'counter-financing',
      year,
      line: null,
      module: null,
      sources: [...new Set(sources)],
      amount: addAll(rows.map(({ row }) => row.counterFinancing)),
      rows: rows.map(({ index }) => index),
      ...assumptionsTogether(rows.map(({ row }) => row)),
    },
  ];
}

/** The lines that share an amount, each once; null where there are none. */
function nameOf(lines: readonly BudgetLine[]): string | null {
  return lines.length === 0 ? null : [...new Set(lines.map(({ key }) => key))].join('; ');
}
