import type { Finding } from '../findings/finding';
import { unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import { addAll } from '../maybe-amounts';
import type { UnplannedRow } from './unplanned-row';
import type { NeedWithoutPosition } from './unplanned-totals';
import type { UnplannedOfModule } from './unplanned-totals-row';

/** A module in a year that it has posts in. */
interface ModuleYear {
  readonly module: ModuleNumber;
  readonly year: number;
}

/**
 * The unplanned need of every module by year and over all years, for information: what stands on a position of several
 * modules is divided as `amountByModule` says. The modules add up to the unplanned total.
 */
export function unplannedOfModules(
  rows: readonly UnplannedRow[],
  withoutPosition: readonly NeedWithoutPosition[],
  posts: readonly ModuleYear[],
  overYears: Finding | null = null,
): readonly UnplannedOfModule[] {
  const years = distinct([...posts, ...rows].map(({ year }) => year));
  const modules = distinct([...posts.map(({ module }) => module), ...rows.flatMap((row) => row.modules)]);
  return modules.flatMap((module) =>
    withTotal(
      years
        .filter(
          (year) =>
            posts.some((each) => each.module === module && each.year === year) ||
            rows.some((row) => row.year === year && row.modules.includes(module)),
        )
        .map((year) => ({ module, year, amount: needOf({ module, year }, rows, withoutPosition) })),
      overYears,
    ),
  );
}

function needOf(
  { module, year }: ModuleYear,
  rows: readonly UnplannedRow[],
  withoutPosition: readonly NeedWithoutPosition[],
): Maybe<Cents> {
  const own = rows.filter((row) => row.year === year && row.modules.includes(module));
  const missing = withoutPosition.filter((each) => each.year === year && (each.module ?? module) === module);
  const open = own.filter(({ amount, byModule }) => !amount.known && byModule.length === 0);
  return addAll([
    ...missing.map((each) => unknown(each.reason)),
    ...open.map(({ amount }) => amount),
    ...own.flatMap(({ byModule }) =>
      byModule.filter((each) => each.module === module).map(({ amount }) => amount),
    ),
  ]);
}

function withTotal(years: readonly UnplannedOfModule[], overYears: Finding | null): UnplannedOfModule[] {
  const [first] = years;
  if (first === undefined) return [];
  const amount = overYears === null ? addAll(years.map((each) => each.amount)) : unknown(overYears);
  const total = { module: first.module, year: null, amount };
  return [...years, total];
}

function distinct<T extends number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((left, right) => left - right);
}
