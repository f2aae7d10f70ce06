import type { Case, Post } from '../case';
import { ownShareExplainer } from '../own-share/explain-own-share';
import type { Explanation } from '../explanation/explanation';
import { reachOf } from '../own-share/counter-financing';
import type { OwnShareComputation } from '../own-share/own-share-computation';
import type { RuleSet } from '../rules/rule-set';
import type { Documented, Documentation } from './documentation';

/**
 * How well the figures of a case are documented. Posts that differ in nothing but amounts, FTE and names are looked
 * at once, so that a table of 100.000 posts takes no longer than a small one.
 */
export function computeDocumentation(
  input: Case,
  ruleSet: RuleSet,
  ownShares: OwnShareComputation,
): Documentation {
  let made: ReadonlyMap<string, Documented> | null = null;
  const documentation = () => (made ??= documentationOf(input, ruleSet, ownShares));
  const sources = input.moneySources.filter(({ kind, assumed }) => kind === 'counter-financing' && assumed);
  const of: Documentation['of'] = (module, year) => {
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
): ReadonlyMap<string, Documented> {
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
  const { module, role, roleText, year, start, end, assumed, ratePerFte, statedGrant, version } = post;
  const stated = [ratePerFte, statedGrant, post.sharePercent].map(({ every, byYear }) => [
    every !== null,
    Object.keys(byYear),
  ]);
  return JSON.stringify([
    module,
    role,
    roleText,
    year,
    start,
    end,
    post.monthsOnly,
    assumed,
    stated,
    version,
  ]);
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
