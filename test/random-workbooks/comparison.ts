import { positionOf } from '../oracle/accounts';
import { largest, sumOf } from '../oracle/largest-remainder';
import { ownShares } from '../oracle/own-shares';
import { isIncome, type PlainWorkbook } from '../oracle/plain-workbook';
import { unitsOf, type Unit } from '../oracle/positions';
import { decisionsOf } from '../oracle/significance';
import { runCommand } from '../headless/run-command';
import {
  amountsOfDecision,
  amountsOfReport,
  bodiesOfDecision,
  Papers,
  type Amounts,
  type Bodies,
} from './papers';
import { writeFile } from './workbook-file';

/** Figures under their names; what the program shows and what the oracle expects have the same. */
export type Figures = Readonly<Record<string, unknown>>;

export interface Comparison {
  readonly shown: Figures;
  readonly expected: Figures;
}

/** Reconciles a workbook from file to file and puts every figure that it shows beside the one of the oracle. */
export async function compare(book: PlainWorkbook, path: string): Promise<Comparison> {
  await writeFile(book, path);
  const { printed } = await runCommand(path, '--json');
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- the report is what is compared
  const report: any = JSON.parse(printed);
  if (report.written.length === 0) {
    return { shown: { errors: report.findings.filter(isError) }, expected: { errors: [] } };
  }
  const papers = await Papers.read(path.replace('.xlsx', '.abgleich.xlsx'), book);
  const units = unitsOf(book);
  const paired = [
    ...ownShareFigures(book, report),
    ...unitFigures(units, report),
    ...amountsEverywhere(book, units, report, papers),
    ...namedFigures(book, units, papers),
    ...rowFigures(book, units, papers),
    ...draftFigures(units, report, papers),
    ...bodies(book, units, report, papers),
    ['what Excel computes differs in', papers.proof(), []],
    ['the sum on the result sheet', papers.sumOfOwnShare(), report.totals.ownShare],
  ];
  return {
    shown: Object.fromEntries(paired.map(([name, shown]) => [name, shown])),
    expected: Object.fromEntries(paired.map(([name, , expected]) => [name, expected])),
  };
}

type Pair = readonly [name: string, shown: unknown, expected: unknown];

/* eslint-disable @typescript-eslint/no-explicit-any -- the report is what is compared */

function isError({ severity }: any): boolean {
  return severity === 'error';
}

function ownShareFigures(book: PlainWorkbook, report: any): readonly Pair[] {
  const shown = new Map<string, any>(report.ownShare.map((row: any) => [`M${row.module} ${row.year}`, row]));
  return ownShares(book).flatMap((row) =>
    (['cost', 'grant', 'counterFinancing', 'ownShare', 'excessGrant'] as const).map((field): Pair => {
      const name = `M${row.module} ${row.year}`;
      return [`${field} ${name}`, shown.get(name)?.[field], text(row[field])];
    }),
  );
}

/** The figures of a unit, which the report names beside the position that bears its amount. */
function unitFigures(units: readonly Unit[], report: any): readonly Pair[] {
  return units.flatMap((unit): readonly Pair[] => {
    const rows: any[] = report.unplanned.filter(
      ({ year, line }: any) => year === unit.year && unit.positions.includes(line),
    );
    const name = nameOf(unit);
    const shown = rows.find(({ budget }) => budget?.bears) ?? rows[0];
    const positions: Pair = [`positions ${name}`, rows.map(({ line }) => line), unit.positions];
    if (shown === undefined) return [positions];
    const whole = shown.budget ?? shown;
    return [
      positions,
      ...(unit.bearer === null || unit.amount === null
        ? []
        : [[`bearer ${name}`, shown.line, unit.bearer] as const]),
      ...(unit.amount === 0n ? [] : [[`kind ${name}`, shown.kind, unit.kind] as const]),
      [`need ${name}`, whole.need, text(unit.need)],
      [`available ${name}`, whole.available, text(unit.available)],
      [`gross ${name}`, shown.gross, text(unit.gross)],
      [`extraIncome ${name}`, shown.extraIncome, text(unit.extraIncome)],
      [`earmarked ${name}`, shown.earmarked, text(unit.earmarked)],
      ...(unit.kind === 'over-plan' ? [[`net ${name}`, shown.net, text(unit.net)] as const] : []),
    ];
  });
}

/** One amount and one basis: the same in every place that shows it, and that of the oracle. */
function amountsEverywhere(
  { settings }: PlainWorkbook,
  units: readonly Unit[],
  report: any,
  papers: Papers,
): readonly Pair[] {
  const expected = Object.fromEntries(
    units
      .filter(({ amount }) => amount !== 0n)
      .map((unit) => [nameOf(unit), unit.amount === null ? 'unknown' : `${unit.kind} ${text(unit.amount)}`]),
  );
  const basis = settings.note === 'none' || settings.basis === 'gross' ? 'gross' : 'net';
  const places: Readonly<Record<string, Amounts>> = {
    report: amountsOfReport(report),
    decision: amountsOfDecision(report),
    // Where there are more positions than a page has room for, it shows their sums.
    ...(report.unplanned.length > MOST_ON_A_PAGE ? {} : { keyFigures: papers.amountsOfKeyFigures(basis) }),
    draft: Object.assign({}, ...papers.motions().map((motion) => motion.amounts())),
  };
  const inReport = amountsOfReport(report);
  const cells = byUnit(papers.amountsOfCells(), units);
  // Where nobody can tell which position carries a cost, its cells are unknown or stay blank.
  const isTold = (name: string) => units.every((unit) => unit.need !== null || nameOf(unit) !== name);
  const inCells = Object.fromEntries(
    Object.entries(expected).filter(([name]) => isTold(name) || name in cells),
  );
  return [
    ['basis', report.basis, basis],
    ['sums by keyFigures', papers.sumsOfKeyFigures(basis), sumsByKind(units)],
    ['amounts by cells', cells, inCells],
    ...Object.entries(places).flatMap(([place, amounts]): readonly Pair[] => [
      [`amounts by ${place}`, byUnit(amounts, units), expected],
      [`positions by ${place}`, Object.keys(amounts).sort(), Object.keys(inReport).sort()],
    ]),
  ];
}

/** Over-plan, then extra-plan, in cents; null = unknown. */
function sumsByKind(units: readonly Unit[]): readonly (number | null)[] {
  return (['over-plan', 'extra-plan'] as const).map((kind) =>
    sumOrNull(
      units
        .filter((unit) => unit.kind === kind)
        .map(({ amount }) => (amount === null ? null : Number(amount))),
    ),
  );
}

function namedFigures(book: PlainWorkbook, units: readonly Unit[], papers: Papers): readonly Pair[] {
  const shares = ownShares(book);
  return Object.entries(papers.names()).map(([name, shown]): Pair => {
    const year = /_(\d{4})$/.exec(name)?.[1];
    const isOfYear = (each: { readonly year: number }) => year === undefined || each.year === Number(year);
    const module = /_M(\d)/.exec(name)?.[1];
    if (name.startsWith('KIM_Eigenanteil')) {
      const of = shares.filter(
        (each) => isOfYear(each) && (module ?? String(each.module)) === String(each.module),
      );
      return [name, shown, Number(sumOf(of.map(({ ownShare }) => ownShare)))];
    }
    const kind = name.startsWith('KIM_Ueber') ? 'over-plan' : 'extra-plan';
    const of = units.filter((unit) => isOfYear(unit) && unit.kind === kind).map(({ amount }) => amount);
    return [name, shown, of.includes(null) ? null : Number(sumOf(of as bigint[]))];
  });
}

/** The parts of the rows, where the rules say them. */
function rowFigures({ lines }: PlainWorkbook, units: readonly Unit[], papers: Papers): readonly Pair[] {
  return lines.flatMap((line, index): readonly Pair[] => {
    if (isIncome(line)) return [];
    const unit = units.find((each) => each.year === line.year && each.bearer === positionOf(line));
    const part = unit?.rows?.get(line);
    return part === undefined ? [] : [[`row ${index + 2}`, papers.cellsOfRow(index), Number(part)]];
  });
}

/** Sums, income and cover that the draft names, by year. */
function draftFigures(units: readonly Unit[], report: any, papers: Papers): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const [index, motion] of papers.motions().entries()) {
    const amounts = Object.entries(motion.amounts());
    const ofYear = (year: number) =>
      amounts.filter(([name]) => name.startsWith(String(year))).map(([, amount]) => centsIn(amount));
    for (const [year, shown] of motion.byYear()) {
      pairs.push([`draft ${index} sum of ${year}`, shown, sumOrNull(ofYear(year))]);
    }
    const total = motion.total();
    if (total !== undefined) {
      pairs.push([`draft ${index} sum`, total, sumOrNull(amounts.map(([, amount]) => centsIn(amount)))]);
    }
  }
  const years = [...new Set(units.map(({ year }) => year))];
  const sums = (of: (unit: Unit) => bigint | null): readonly Sum[] =>
    years.flatMap((year) => {
      const all = units.filter((unit) => unit.year === year && unit.amount !== 0n).map(of);
      const sum = all.includes(null) ? null : Number(sumOf(all as bigint[]));
      return sum === 0 ? [] : [[year, sum] as const];
    });
  const beyond = (more: bigint | null, less: bigint | null) =>
    more === null || less === null ? null : largest(0n, more - less);
  const deducted = sums(({ gross, amount }) => beyond(gross, amount));
  const missing = sums(({ gross, amount }) => beyond(amount, gross));
  pairs.push(['draft income inside', ...named(papers.incomeInside(), deducted)]);
  pairs.push(['draft income missing', ...named(papers.incomeMissing(), missing)]);
  pairs.push([
    'draft income as cover',
    ...named(
      papers.incomeAsCover(),
      sums((unit) => unit.earmarked),
    ),
  ]);
  pairs.push([
    'cover needed',
    report.coverByYear.map(({ year, needed }: any) => [year, needed]),
    report.coverByYear.map(({ year }: any) => {
      const needed = units.filter((unit) => unit.year === year).map(({ amount }) => amount);
      return [year, needed.includes(null) ? null : text(sumOf(needed as bigint[]))];
    }),
  ]);
  return pairs;
}

type Sum = readonly [year: number, cents: number | null];

/** What a point names, beside what it has to; a year with an unknown sum may be left out where there is no such point. */
function named(
  point: ReadonlyMap<number, number | null> | null,
  sums: readonly Sum[],
): readonly [unknown, unknown] {
  const known = sums.filter(([, sum]) => sum !== null);
  return [point === null ? {} : Object.fromEntries(point), Object.fromEntries(point === null ? known : sums)];
}

/** One deciding body, the same in every place that names it, and that of the oracle where all amounts of the year are known. */
function bodies(book: PlainWorkbook, units: readonly Unit[], report: any, papers: Papers): readonly Pair[] {
  const byReport = bodiesOfDecision(report);
  const draft: Record<string, string> = {};
  for (const motion of papers.motions())
    for (const name of Object.keys(motion.amounts())) draft[name] = motion.kind;
  const known = book.years.flatMap((year) => decisionsOf(book, units, year) ?? []);
  const ofKnown = (all: Bodies) => {
    const named = byUnit(all, units);
    return Object.fromEntries(known.map(({ unit }) => [nameOf(unit), named[nameOf(unit)]]));
  };
  return [
    [
      'bodies',
      ofKnown(byReport),
      Object.fromEntries(known.map(({ unit, body }) => [nameOf(unit), body ?? 'open'])),
    ],
    [
      'sums of the measure',
      known.map(({ unit }) => [
        nameOf(unit),
        decisionOf(report, unit)?.sum,
        decisionOf(report, unit)?.amount,
      ]),
      known.map(({ unit, sum, amount }) => [nameOf(unit), text(sum), text(amount)]),
    ],
    ['bodies by keyFigures', papers.bodiesOfKeyFigures(), onPage(byReport, papers)],
    [
      'bodies by draft',
      draft,
      Object.fromEntries(
        Object.entries(byReport).map(([name, body]) => [
          name,
          body === 'treasurer' ? 'information' : 'consent',
        ]),
      ),
    ],
  ];
}

/** The page of key figures names the first twelve of each list. */
function onPage(told: Bodies, papers: Papers): Bodies {
  const shown = papers.bodiesOfKeyFigures();
  const isLong = Object.keys(told).length > MOST_ON_A_PAGE;
  return isLong ? Object.fromEntries(Object.entries(told).filter(([name]) => name in shown)) : told;
}

const MOST_ON_A_PAGE = 12;

function decisionOf(report: any, unit: Unit): any {
  return report.decision.find(({ year, line }: any) => year === unit.year && unit.positions.includes(line));
}

/* eslint-enable @typescript-eslint/no-explicit-any */

function nameOf({ year, positions }: Unit): string {
  return `${year} ${positions.join(', ')}`;
}

/** What is told of positions, under the names of their units; what belongs to none keeps its own. */
function byUnit(told: Readonly<Record<string, string>>, units: readonly Unit[]): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [name, value] of Object.entries(told)) {
    const unit = units.find(({ year, positions }) =>
      positions.some((position) => name === `${year} ${position}`),
    );
    const key = unit === undefined ? name : nameOf(unit);
    const isTwice = found[key] !== undefined && found[key] !== value;
    found[key] = isTwice ? `${found[key]} and ${value}` : value;
  }
  return found;
}

function centsIn(amount: string): number | null {
  return amount === 'unknown' ? null : Math.round(Number(amount.split(' ')[1]) * 100);
}

function sumOrNull(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce((sum, amount) => (sum === null || amount === null ? null : sum + amount), 0);
}

/** Cents as the report writes them. */
function text(cents: bigint | null): string | null {
  if (cents === null) return null;
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
