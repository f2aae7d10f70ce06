import type { BudgetLine } from '../case';
import { finding, type Finding } from '../findings/finding';
import { known, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { sumCents, ZERO_CENTS, type Cents } from '../numbers';
import { addAll, shareOut } from '../maybe-amounts';
import type { OwnShareRow } from '../own-share/own-share-row';
import type { LineLoad } from './assign-lines';
import { placeOfLine } from './place-of-line';

export interface PlannedIncome {
  /** The planned income (euro cents) that belongs to what each load carries. */
  readonly byLoad: ReadonlyMap<LineLoad, Maybe<Cents>>;
  readonly findings: readonly Finding[];
}

/**
 * Income that the budget already holds for KIM: the appropriations of the income lines of a module and year. Income
 * lines without module belong to the modules that have none of their own, pro rata to their grants.
 */
export function plannedIncome(
  lines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
  loads: readonly LineLoad[],
): PlannedIncome {
  const findings: Finding[] = [];
  const parts = new Map<LineLoad, Maybe<Cents>[]>(loads.map((load) => [load, []]));
  for (const year of new Set(rows.map((row) => row.year))) {
    const incomeLines = lines.filter((line) => line.kind === 'income' && line.year === year);
    const ofYear = rows.filter((row) => row.year === year);
    findings.push(...incomeWithoutModule(incomeLines, ofYear));
    for (const [row, planned] of plannedByModule(incomeLines, ofYear)) {
      findings.push(...belowPlan(row, planned, incomeLines));
      const carrying = loads
        .filter((load) => load.line.year === year)
        .flatMap((load) =>
          load.portions.filter((each) => each.module === row.module).map((portion) => ({ load, portion })),
        );
      const shares = shareOut(
        planned,
        carrying.map(({ portion }) => portion.grant),
      );
      carrying.forEach(({ load }, index) => parts.get(load)?.push(shares[index] ?? known(ZERO_CENTS)));
    }
  }
  return { byLoad: new Map([...parts].map(([load, shares]) => [load, addAll(shares)])), findings };
}

function plannedByModule(
  incomeLines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
): Map<OwnShareRow, Maybe<Cents>> {
  const sharing = rows.filter((row) => !hasOwnLine(row.module, incomeLines));
  const common = shareOut(
    known(sumOfPlan(incomeLines, null)),
    sharing.map((row) => row.grant),
  );
  return new Map(
    rows.map((row) => {
      const own = known(sumOfPlan(incomeLines, row.module));
      return [row, sharing.includes(row) ? (common[sharing.indexOf(row)] ?? own) : own];
    }),
  );
}

/** The income lines whose appropriation belongs to a module: its own ones, else those without module. */
export function incomeLinesOf(
  module: ModuleNumber,
  incomeLines: readonly BudgetLine[],
): readonly BudgetLine[] {
  const own = hasOwnLine(module, incomeLines) ? module : null;
  return incomeLines.filter((line) => line.module === own);
}

function belowPlan(
  row: OwnShareRow,
  planned: Maybe<Cents>,
  incomeLines: readonly BudgetLine[],
): readonly Finding[] {
  const expected = addAll([row.grant, row.counterFinancing]);
  if (!planned.known || !expected.known || planned.value <= expected.value) return [];
  const [line] = incomeLinesOf(row.module, incomeLines);
  const values = {
    module: String(row.module),
    year: String(row.year),
    planned: { cents: planned.value },
    expected: { cents: expected.value },
  };
  return [
    finding('income-below-plan', line === undefined ? null : placeOfLine(line, 'appropriation'), values),
  ];
}

function incomeWithoutModule(
  incomeLines: readonly BudgetLine[],
  rows: readonly OwnShareRow[],
): readonly Finding[] {
  if (rows.some((row) => !hasOwnLine(row.module, incomeLines))) return [];
  return incomeLines
    .filter((line) => line.module === null && (line.appropriation ?? 0) !== 0)
    .map((line) =>
      finding('income-line-unassigned', placeOfLine(line, 'module'), {
        line: line.key,
        year: String(line.year),
      }),
    );
}

function hasOwnLine(module: ModuleNumber, lines: readonly BudgetLine[]): boolean {
  return lines.some((line) => line.module === module);
}

function sumOfPlan(lines: readonly BudgetLine[], module: ModuleNumber | null): Cents {
  return sumCents(
    lines.filter((line) => line.module === module).map((line) => line.appropriation ?? ZERO_CENTS),
  );
}
