import type { BudgetLine, Case, PayRiseStep, Scenario } from '../case';
import { groupBy } from '../group-by';
import { unknown } from '../maybe';
import { subtract } from '../maybe-amounts';
import { ZERO, type Exact } from '../numbers';
import { reachOf } from '../own-share/counter-financing';
import { FteSum } from '../own-share/fte-sum';
import type { OwnShareComputation, PostYear } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { valueOf } from '../own-share/post-year';
import { computePostYears, type RowBefore } from '../own-share/post-years';
import { ownSharesIn } from '../own-share/scenarios';
import type { RuleSet } from '../rules/rule-set';
import { assignCost } from '../unplanned/assign-cost';
import type { Portion } from '../unplanned/unit-load';
import { portionsOf } from '../unplanned/planned-income';
import { programmeIncome } from '../unplanned/programme-income';
import { accountRows } from './account-rows';
import { yearKnownFor } from './carried-values';
import { nextBudget, type NextBudget } from './next-budget';
import { payRiseBetween } from './pay-rise-between';
import type { ProjectedPost } from './projected-post';
import { RateQuestions } from './rate-questions';
import { assumptionsOf, withoutRises, type RegistrationAssumptions } from './registration-assumptions';
import type { RegistrationRowWithPosts, RegistrationWithPosts } from './registration-row';
import { registrationYears } from './registration-years';

/**
 * Running posts projected into the next budget and the planning behind it, with the rates known for these years, so
 * that the need is not again noticed only after the budget was adopted. Costs are the latest known ones, personnel cost
 * with the rises of pay of the settings, unless the sheet gives those of the year; a rate that is not known stays
 * unknown and becomes a question. Counter-financing counts as far as it names these years.
 */
export function computeRegistration(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): RegistrationWithPosts | null {
  const next = nextBudget(input, ownShares);
  if (next === null) return null;
  const { from, years, budgetYears, projected } = next;
  const questions = new RateQuestions(budgetYears, input.settings.nextBudget !== null);
  const computed = computePostYears(next.case, ruleSet, questions.add);
  const ofModules = counterFinanced(computed.rows, next, input.settings.scenario);
  const lines = linesOf(input.budgetLines, from, years);
  const { units } = assignCost(lines, years, ofModules, computed.list, {
    ...input,
    stopped: input.stopped ?? {},
  });
  const carried = units
    .filter((load) => load.unassigned === null)
    .flatMap((load) => {
      const [first] = load.loads;
      const name = load.unit.name ?? first!.position.key;
      const onPositions = load.loads.map(({ position, portions }) => ({ line: position.key, portions }));
      const parts = load.together.length > 0 ? [{ line: name, portions: portionsOf(load) }] : onPositions;
      return parts.map((part) => ({ year: load.unit.year, ...part }));
    });
  const byModule = groupBy(projected, ({ post }) => post.module);
  const rows = ofModules.flatMap((row): RegistrationRowWithPosts[] => {
    const { module, year, fte } = row;
    const ofModule = byModule.get(module) ?? [];
    const portions = carried
      .filter((load) => load.year === year)
      .flatMap(({ line, portions: all }) =>
        all.filter((portion) => portion.module === module).map((portion) => ({ line, portion })),
      );
    const whole = { line: null, portion: null };
    return (portions.length > 0 ? portions : [whole]).map(({ line, portion }) => {
      const { cost, grant, counterFinancing, ownShare, excessGrant } = portion ?? row;
      const posts = portion?.posts ?? null;
      return {
        year,
        module,
        line,
        portion,
        fte: posts === null ? fte : fteOf(posts),
        cost,
        grant,
        ownShareBefore: subtract(cost, grant),
        counterFinancing,
        ownShare,
        excessGrant,
        ...assumptionsOfPortion(portion, ofModule, year),
      };
    });
  });
  const income = new Map(
    years.map((year) => [year, programmeIncome(lines, year, units, input.settings).lines]),
  );
  const accounts = accountRows(rows, (year) => income.get(year) ?? [], next.case);
  return {
    years,
    budgetYears,
    from,
    rows,
    accounts,
    totals: registrationYears(years, accounts),
    payRises: usedRises(rows, next),
    budget: next,
    questions: questions.list(),
  };
}

/** The rises of pay that a cost of the rows rests on. */
function usedRises(
  rows: readonly RegistrationAssumptions[],
  { years, case: { settings } }: NextBudget,
): readonly PayRiseStep[] {
  const first = rows
    .flatMap(({ payRisesFrom }) => payRisesFrom)
    .reduce((earliest, year) => Math.min(earliest, year), Infinity);
  const last = Math.max(...years);
  return Number.isFinite(first) ? (payRiseBetween(settings)(first, last)?.steps ?? []) : [];
}

/** Posts of the portion; a portion that is material only rests on no rise of pay. */
function assumptionsOfPortion(
  portion: Portion | null,
  ofModule: readonly ProjectedPost[],
  year: number,
): RegistrationAssumptions {
  const posts = portion?.posts ?? null;
  const carried = posts === null ? null : new Set(posts.map(({ post }) => post));
  const assumptions = assumptionsOf(
    carried === null ? ofModule : ofModule.filter(({ post }) => carried.has(post)),
    year,
  );
  return portion?.part?.costClass === 'material' ? withoutRises(assumptions) : assumptions;
}

/** Own shares after the money named for these years; unknown where it is unknown what the computed years leave of it. */
function counterFinanced(
  rows: readonly RowBefore[],
  { case: { moneySources, stopped }, unclearSources }: NextBudget,
  scenario: Scenario,
): readonly OwnShareRow[] {
  const financed = ownSharesIn(scenario, rows, moneySources, stopped?.money).rows;
  return financed.map((row, index) => {
    const unclear = unclearSources.find(({ source }) => reachOf(rows, source).includes(index));
    if (unclear === undefined) return row;
    const amount = unknown(unclear.reason);
    return { ...row, counterFinancing: amount, ownShare: amount, excessGrant: amount };
  });
}

function fteOf(posts: readonly PostYear[]): Exact {
  const sum = new FteSum();
  for (const { post, year } of posts) sum.add(valueOf(post.fte, year) ?? ZERO);
  return sum.value;
}

/** Budget lines of the years: the sheet's own where it has some for the year, else those of the latest year before. */
function linesOf(lines: readonly BudgetLine[], from: number, years: readonly number[]): BudgetLine[] {
  const withLines = new Set(lines.map((line) => line.year));
  return years.flatMap((year) => {
    const known = yearKnownFor(year, Object.fromEntries([...withLines].map((each) => [each, true])), from);
    return lines.filter((line) => line.year === known).map((line) => ({ ...line, year }));
  });
}
