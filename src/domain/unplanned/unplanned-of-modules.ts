import { finding } from '../findings/finding';
import { unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import { addAll, isZero } from '../maybe-amounts';
import type { UnplannedRow } from './unplanned-row';
import type { NeedWithoutLine } from './unplanned-totals';
import type { UnplannedOfModules } from './unplanned-totals-row';

/** A module in a year that it has posts in. */
interface ModuleYear {
  readonly module: ModuleNumber;
  readonly year: number;
}

/**
 * The unplanned need of every module, and of modules that the same budget lines serve, by year and over all years;
 * single modules first. The need of such a line cannot be divided among its modules, because authorisation and income
 * count for all of them together: each module alone is then unknown, with the reason, unless nothing is needed at all.
 * The single modules that are not served together and the groups of those that are add up to the unplanned total.
 */
export function unplannedOfModules(
  rows: readonly UnplannedRow[],
  withoutLine: readonly NeedWithoutLine[],
  posts: readonly ModuleYear[],
): readonly UnplannedOfModules[] {
  const years = distinct([...posts, ...rows].map(({ year }) => year));
  const single = distinct([...posts.map(({ module }) => module), ...rows.flatMap(({ modules }) => modules)]);
  const ofModule = (module: ModuleNumber): UnplannedOfModules[] =>
    years
      .filter(
        (year) =>
          posts.some((each) => each.module === module && each.year === year) ||
          rows.some((row) => row.year === year && row.modules.includes(module)),
      )
      .map((year) => ({ modules: [module], year, amount: needOf({ module, year }, rows, withoutLine) }));
  const shared = rows.filter(({ modules }) => modules.length > 1);
  const groups = new Map(shared.map(({ modules }) => [modules.join(), modules]));
  const ofGroup = ([key, modules]: [string, readonly ModuleNumber[]]): UnplannedOfModules[] => {
    const own = shared.filter((row) => row.modules.join() === key);
    return distinct(own.map(({ year }) => year)).map((year) => ({
      modules,
      year,
      amount: addAll(own.filter((row) => row.year === year).map((row) => row.amount)),
    }));
  };
  return [...single.map(ofModule), ...[...groups].map(ofGroup)].flatMap(withTotal);
}

function needOf(
  { module, year }: ModuleYear,
  rows: readonly UnplannedRow[],
  withoutLine: readonly NeedWithoutLine[],
): Maybe<Cents> {
  const own = rows.filter((row) => row.year === year && row.modules.includes(module));
  const amounts = own.map((row) => row.amount);
  const missing = withoutLine.filter((each) => each.year === year && (each.module ?? module) === module);
  const together = own.find((row) => row.modules.length > 1);
  const sum = addAll([...missing.map((each) => unknown(each.reason)), ...amounts]);
  if (together === undefined || !sum.known || isZero(sum)) return sum;
  return unknown(
    finding('unplanned-not-by-module', null, {
      module: String(module),
      modules: together.modules.join(', '),
      line: together.line,
      year: String(year),
    }),
  );
}

function withTotal(years: readonly UnplannedOfModules[]): UnplannedOfModules[] {
  const [first] = years;
  if (first === undefined) return [];
  const total = { modules: first.modules, year: null, amount: addAll(years.map(({ amount }) => amount)) };
  return [...years, total];
}

function distinct<T extends number>(values: readonly T[]): T[] {
  return [...new Set(values)].sort((left, right) => left - right);
}
