import type { Case, ModuleNumber, Post } from '../case';
import { ownShareExplainer } from '../explanation/explain-own-share';
import type { Explanation } from '../explanation';
import type { OwnShareComputation } from '../own-share';
import { reachOf } from '../own-share/counter-financing';
import type { RuleSet } from '../rules/rule-set';

/** How well a figure of a module and year is documented. */
export interface Documentation {
  /** An input of it is marked as assumed (`angenommen`) in the sheet. */
  readonly assumed: boolean;
  /** A rate in it rests on a weak source, or its year was inferred. */
  readonly weak: boolean;
}

export interface Evidence {
  /** Posts of the current version: how long explanations of everything would become. */
  readonly posts: number;
  /** Own shares; null means every module or every year. Computed when asked for. */
  readonly of: (module: ModuleNumber | null, year: number | null) => Documentation;
  /** Unplanned amounts: of the modules that a budget line carries in a year, or null for all lines or years. */
  readonly ofUnplanned: (line: UnplannedKey | null, year: number | null) => Documentation;
}

/** A budget line by its key, with the modules that it carries. */
export interface UnplannedKey {
  readonly line: string;
  readonly modules: readonly ModuleNumber[];
}

/**
 * How well the figures of a case are documented. Posts that differ in nothing but amounts, FTE and names are looked
 * at once, so that a table of 100.000 posts takes no longer than a small one.
 */
export function computeEvidence(input: Case, ruleSet: RuleSet, ownShares: OwnShareComputation): Evidence {
  let made: ReadonlyMap<string, Documentation> | null = null;
  const documentation = () => (made ??= documentationOf(input, ruleSet, ownShares));
  const sources = input.moneySources.filter(({ kind, assumed }) => kind === 'counter-financing' && assumed);
  const of: Evidence['of'] = (module, year) => {
    const rows = ownShares.rows.granted.filter(
      (row) => (module ?? row.module) === row.module && (year ?? row.year) === row.year,
    );
    const found = rows.flatMap((row) => documentation().get(`${row.module} ${row.year}`) ?? []);
    const isServed = sources.some((source) => reachOf(rows, source).length > 0);
    return { assumed: isServed || found.some((each) => each.assumed), weak: found.some((each) => each.weak) };
  };
  return {
    posts: ownShares.posts.length,
    of,
    ofUnplanned: (line, year) => {
      const isAssumedLine = input.budgetLines.some(
        (each) => each.assumed && (line?.line ?? each.key) === each.key && (year ?? each.year) === each.year,
      );
      const modules = line === null ? [null] : line.modules;
      const found = modules.map((module) => of(module, year));
      return {
        assumed: isAssumedLine || found.some((each) => each.assumed),
        weak: found.some((each) => each.weak),
      };
    },
  };
}

function documentationOf(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): ReadonlyMap<string, Documentation> {
  const examples = [...new Map(ownShares.posts.map((post) => [kindOf(post), post])).values()];
  const { explain } = ownShareExplainer({ ...input, posts: examples, moneySources: [] }, ruleSet);
  return new Map(
    ownShares.rows.granted.map(({ module, year }) => {
      const tree = explain({ measure: 'own-share-before', module, year }, 'granted');
      return [`${module} ${year}`, { assumed: some(tree, isAssumed), weak: some(tree, isWeak) }];
    }),
  );
}

/** What decides which rules apply to a post and whether its figures are assumed. */
function kindOf(post: Post): string {
  const { module, role, roleText, year, begin, end, assumed, ratePerFte, statedGrant, version } = post;
  const stated = [ratePerFte, statedGrant].map(({ every, byYear }) => [every !== null, Object.keys(byYear)]);
  return JSON.stringify([module, role, roleText, year, begin, end, assumed, stated, version]);
}

function some(explanation: Explanation, test: (each: Explanation) => boolean): boolean {
  if (test(explanation)) return true;
  return explanation.kind === 'computed' && explanation.inputs.some((each) => some(each, test));
}

function isAssumed(each: Explanation): boolean {
  return each.kind === 'given' && each.assumed;
}

function isWeak(each: Explanation): boolean {
  return each.kind === 'computed' && (each.rule?.grade === 'weak' || each.rule?.grade === 'inferred');
}
