import type { BudgetLine, Case, Scenario } from '../case';
import { finding, type Finding } from '../findings/finding';
import { unknown } from '../maybe';
import type { ModuleNumber } from '../module';
import { ZERO, type Exact } from '../numbers';
import { reachOf } from '../own-share/counter-financing';
import { FteSum } from '../own-share/fte-sum';
import type { OwnShareComputation, PostYear } from '../own-share/own-share-computation';
import type { OwnShareRow } from '../own-share/own-share-row';
import { countsIn, valueOf } from '../own-share/post-year';
import { computePostYears, type RowBefore } from '../own-share/post-years';
import { ownSharesIn } from '../own-share/scenarios';
import type { RuleSet } from '../rules/rule-set';
import { subtract } from '../maybe-amounts';
import { assignCost } from '../unplanned/assign-cost';
import { portionsOf } from '../unplanned/planned-income';
import { nextBudget, type NextBudget } from './next-budget';
import type { ProjectedPost } from './projected-posts';
import type { RegistrationRow, RegistrationRowWithPosts, RegistrationWithPosts } from './registration-row';

/**
 * Running posts projected into the next budget, with the rates known for its years, so that the need is not again
 * noticed only after the budget was adopted. Costs are the last known ones unless the sheet gives those of the year; a
 * rate that is not known stays unknown and becomes a question. Counter-financing counts as far as it names these
 * years.
 */
export function computeRegistration(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): RegistrationWithPosts | null {
  const next = nextBudget(input, ownShares);
  if (next === null) return null;
  const { from, years, projected } = next;
  const questions = new Map<string, Finding>();
  const computed = computePostYears(next.case, ruleSet, (found) => {
    const question = questionFor(found, input.settings.nextBudget !== null);
    if (question !== null) questions.set(JSON.stringify(question), question);
  });
  const rows = counterFinanced(computed.rows, next, input.settings.scenario);
  const { units } = assignCost(linesOf(input.budgetLines, from, years), years, rows, computed.list, {
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
  const byModule = groupByModule(projected);
  return {
    years,
    from,
    rows: rows.flatMap((row): RegistrationRowWithPosts[] => {
      const { module, year, fte } = row;
      const assumptions = assumptionsOf(byModule.get(module) ?? [], year);
      const portions = carried
        .filter((load) => load.year === year)
        .flatMap(({ line, portions: all }) =>
          all.filter((portion) => portion.module === module).map((portion) => ({ line, portion })),
        );
      const parts = portions.length > 0 ? portions : [{ line: null, portion: { ...row, posts: null } }];
      return parts.map(({ line, portion }) => ({
        year,
        module,
        line,
        posts: portion.posts,
        fte: portion.posts === null ? fte : fteOf(portion.posts),
        cost: portion.cost,
        grant: portion.grant,
        ownShareBefore: subtract(portion.cost, portion.grant),
        counterFinancing: portion.counterFinancing,
        ownShare: portion.ownShare,
        excessGrant: portion.excessGrant,
        ...assumptions,
      }));
    }),
    budget: next,
    questions: [...questions.values()],
  };
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

/** Budget lines of the next years: the sheet's own where it has some for the year, else those of the last one. */
function linesOf(lines: readonly BudgetLine[], from: number, years: readonly number[]): BudgetLine[] {
  return years.flatMap((year) => {
    const own = lines.filter((line) => line.year === year);
    return own.length > 0
      ? own
      : lines.filter((line) => line.year === from).map((line) => ({ ...line, year }));
  });
}

/** A warning where the next budget was asked for, else only an outlook. */
function questionFor(found: Finding, asked: boolean): Finding | null {
  const { subject, from, reason } = found.values;
  if (found.code !== 'rate-unknown' || from === undefined || typeof from === 'string' || !('day' in from))
    return null;
  return finding(asked ? 'registration-rate-question' : 'registration-rate-outlook', found.place, {
    year: String(from.day.year),
    subject: subject ?? '',
    reason: reason ?? '',
  });
}

function groupByModule(projected: readonly ProjectedPost[]): ReadonlyMap<ModuleNumber, ProjectedPost[]> {
  const groups = new Map<ModuleNumber, ProjectedPost[]>();
  for (const each of projected) {
    const group = groups.get(each.post.module);
    if (group === undefined) groups.set(each.post.module, [each]);
    else group.push(each);
  }
  return groups;
}

function assumptionsOf(
  projected: readonly ProjectedPost[],
  year: number,
): Pick<RegistrationRow, 'assumesContinuation' | 'assumesSameCost'> {
  const counted = projected.filter(({ post }) => countsIn(post, year));
  return {
    assumesContinuation: counted.some((each) => each.goesOn),
    assumesSameCost: counted.some((each) => each.assumedCostIn.includes(year)),
  };
}
