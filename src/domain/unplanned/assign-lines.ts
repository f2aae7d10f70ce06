import type { BudgetLine } from '../case';
import { andMore } from '../findings/and-more';
import { finding, type Finding, type FindingValue } from '../findings/finding';
import { inBothLanguages } from '../findings/in-both-languages';
import { known, unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { ZERO_CENTS, type Cents } from '../numbers';
import type { PostYear } from '../own-share/own-share-computation';
import { addAll, isZero, shareOut, subtract } from '../maybe-amounts';
import type { OwnShareRow } from '../own-share/own-share-row';
import { placeOfLine } from './place-of-line';
import { splitByExpenseType } from './split-by-expense-type';

/** What a budget line carries of one module: euro cents, after counter-financing. */
export interface Portion {
  readonly module: ModuleNumber;
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  readonly counterFinancing: Maybe<Cents>;
  readonly ownShare: Maybe<Cents>;
  /** The posts it stands for; null: all of the module in the year. */
  readonly posts: readonly PostYear[] | null;
}

/** One expense line of a year with what it carries. */
export interface LineLoad {
  readonly line: BudgetLine;
  readonly modules: readonly ModuleNumber[];
  readonly portions: readonly Portion[];
  /** Set where it cannot be told what the line carries. */
  readonly unassigned: Finding | null;
}

export interface Assignment {
  /** By year, then in sheet order. */
  readonly loads: readonly LineLoad[];
  /** Module and year whose cost no line carries, with the reason. */
  readonly withoutLine: readonly {
    readonly year: number;
    readonly module: ModuleNumber;
    readonly reason: Finding;
  }[];
  readonly findings: readonly Finding[];
}

/** Above this the lines that may carry a module are those of a whole budget: none has a row of its own. */
const MOST_CANDIDATES = 20;
/** So many of several lines are named in a sentence. */
const MOST_NAMED = 5;

/**
 * Finds the budget line that carries each module's cost: the expense line with that module in the year, else the
 * only expense line without module. A line with a module but without posts carries nothing, which is known.
 */
export function assignLines(
  lines: readonly BudgetLine[],
  years: readonly number[],
  rows: readonly OwnShareRow[],
  postYears: () => readonly PostYear[],
): Assignment {
  const parts = years.map((year) => {
    const expenseLines = lines.filter((line) => line.kind === 'expense' && line.year === year);
    const ofYear = rows.filter((row) => row.year === year);
    return assignYear(year, expenseLines, ofYear, postYears);
  });
  const loads = parts.flatMap((part) => part.loads);
  const withoutLine = parts.flatMap((part) => part.withoutLine);
  const reasons = [...loads.map((load) => load.unassigned), ...withoutLine.map((each) => each.reason)];
  const findings = [...new Set(reasons.filter((reason) => reason !== null))];
  return { loads, withoutLine, findings };
}

function assignYear(
  year: number,
  lines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
  postYears: () => readonly PostYear[],
): Omit<Assignment, 'findings'> {
  const ownModules = [...new Set(lines.flatMap((line) => line.module ?? []))];
  const loads = ownModules.flatMap((module) => {
    const row = rows.find((each) => each.module === module);
    return loadsOfModule(
      module,
      lines.filter((line) => line.module === module),
      row,
      postYears,
    );
  });
  const others = rows.filter((row) => !ownModules.includes(row.module) && !isZero(row.cost));
  const common = lines.filter((line) => line.module === null);
  const [line] = common;
  const modules = others.map((row) => row.module);
  const withoutLine = others.map((row) => ({
    year,
    module: row.module,
    reason: finding('no-budget-line', null, { module: String(row.module), year: String(year) }),
  }));
  if (others.length === 0 || line === undefined) return { loads: inSheetOrder(loads, lines), withoutLine };
  const values = { year: String(year), modules: modules.join(', '), lines: keysOf(common) };
  const unassigned =
    common.length > 1 ? finding('several-lines-without-module', placeOfLine(line, 'module'), values) : null;
  if (unassigned !== null && common.length > MOST_CANDIDATES) {
    const unknown = withoutLine.map((each) => ({ ...each, reason: unassigned }));
    return { loads: inSheetOrder(loads, lines), withoutLine: unknown };
  }
  const portions = unassigned === null ? others.map(wholeModule) : [];
  loads.push(...common.map((each) => ({ line: each, modules, portions, unassigned })));
  return { loads: inSheetOrder(loads, lines), withoutLine: [] };
}

function loadsOfModule(
  module: ModuleNumber,
  lines: readonly BudgetLine[],
  row: OwnShareRow | undefined,
  postYears: () => readonly PostYear[],
): LineLoad[] {
  const load = (
    line: BudgetLine,
    portions: readonly Portion[],
    unassigned: Finding | null = null,
  ): LineLoad => ({
    line,
    modules: [module],
    portions,
    unassigned,
  });
  const [first] = lines;
  if (first === undefined || row === undefined) return lines.map((line) => load(line, []));
  if (lines.length === 1) return [load(first, [wholeModule(row)])];

  const posts = postYears().filter((each) => each.post.module === module && each.year === row.year);
  const split = splitByExpenseType(lines, posts);
  if (split === null) {
    const values = { module: String(module), year: String(row.year), lines: keysOf(lines) };
    const reason = finding('several-lines-for-module', placeOfLine(first, 'module'), values);
    return lines.map((line) => load(line, [], reason));
  }
  const portions = splitModule(
    row,
    lines.map((line) => split.get(line) ?? []),
  );
  return lines.map((line, index) => load(line, portions.slice(index, index + 1)));
}

function wholeModule({ module, cost, grant, counterFinancing, ownShare }: OwnShareRow): Portion {
  return { module, cost, grant, counterFinancing, ownShare, posts: null };
}

/** Counter-financing of the module goes to its parts pro rata to their own shares before it, to the cent. */
function splitModule(row: OwnShareRow, parts: readonly (readonly PostYear[])[]): Portion[] {
  const sums = parts.map((posts) => {
    const cost = addAll(posts.map((each) => each.cost));
    const grant = addAll(posts.map((each) => each.grant));
    return { cost, grant, before: subtract(cost, grant), posts };
  });
  const weights = sums.map((sum) => sum.before);
  const counterFinancing = shareOut(row.counterFinancing, weights);
  return sums.map(({ cost, grant, before, posts }, index) => {
    const part = counterFinancing[index] ?? known(ZERO_CENTS);
    const ownShare = subtract(before, part);
    return { module: row.module, cost, grant, counterFinancing: part, ownShare, posts };
  });
}

function keysOf(lines: readonly BudgetLine[]): FindingValue {
  const named = lines.slice(0, MOST_NAMED).map((line) => line.key);
  const more = lines.length - named.length;
  return inBothLanguages((language) =>
    [...named, ...(more === 0 ? [] : [andMore(more)[language]])].join('; '),
  );
}

function inSheetOrder(loads: readonly LineLoad[], lines: readonly BudgetLine[]): LineLoad[] {
  const order = new Map(lines.map((line, index) => [line, index]));
  return [...loads].sort((left, right) => order.get(left.line)! - order.get(right.line)!);
}

/** The sum of one amount over all portions of a line; unknown where it cannot be told what the line carries. */
export function sumOfPortions(
  load: LineLoad,
  amount: Exclude<keyof Portion, 'module' | 'posts'>,
): Maybe<Cents> {
  if (load.unassigned !== null) return unknown(load.unassigned);
  return addAll(load.portions.map((portion) => portion[amount]));
}
