import type { Case, Post, Scenario } from '../case';
import { known } from '../maybe';
import { toAmountText } from '../money';
import type { Cents } from '../money/exact';
import { total } from '../own-share/counter-financing';
import { grantByRule, type GrantByRule } from '../own-share/grant-by-rule';
import { roleOf } from '../own-share/grant-context';
import { roleWithoutRule } from '../own-share/grant';
import { computeOwnShares } from '../own-share';
import { monthsOfPosts, valueOf } from '../own-share/post-year';
import type { GrantComputation } from '../own-share/post-years';
import { placeOf } from '../place';
import type { FigureId, Maybe, OwnShareRow } from '../result';
import type { RuleSet } from '../rules/rule-set';
import { explainCost } from './explain-cost';
import { explainGrant } from './explain-grant';
import type { ComputedFigure, Explanation } from './explanation';
import { computed, given } from './figures';

/**
 * Explains a figure of the own shares: what it was computed from, down to the cells, by which rules and where
 * it was rounded. It goes the long way of every grant, so its value also checks the short one.
 */
export function explainOwnShare(
  input: Case,
  ruleSet: RuleSet,
  figure: FigureId,
  scenario: Scenario,
): Explanation {
  const grants = new Map<Post, Map<number, GrantByRule>>();
  const computation = computeOwnShares(input, ruleSet, traced(grants));
  const concerns = (each: { readonly module: number; readonly year: number }) =>
    (figure.module === null || figure.module === each.module) &&
    (figure.year === null || figure.year === each.year);
  const rows = computation.rows[scenario].filter(concerns);
  const postYears = computation
    .postYears()
    .filter(({ post, year }) => concerns({ module: post.module, year }));
  const monthsOf = monthsOfPosts(input.settings.monthMethod);
  const cost = () =>
    computed(
      'cost',
      'sum-of-posts',
      sum(rows, 'cost'),
      postYears.map((each) => explainCost(each, monthsOf)),
    );
  const grant = () =>
    computed(
      'grant',
      'sum-of-posts',
      sum(rows, 'grant'),
      postYears.map((each) => explainGrant(each, grants.get(each.post)?.get(each.year) ?? null, monthsOf)),
    );
  const before = () =>
    computed('own-share-before', 'cost-minus-grant', sum(rows, 'ownShareBefore'), [cost(), grant()]);
  const counterFinancing = () => explainCounterFinancing(input, rows, concerns);
  const figures: Readonly<Record<FigureId['measure'], () => ComputedFigure>> = {
    cost,
    grant,
    'own-share-before': before,
    'counter-financing': counterFinancing,
    'own-share': () =>
      computed('own-share', 'before-minus-counter-financing', sum(rows, 'ownShare'), [
        before(),
        counterFinancing(),
      ]),
  };
  return figures[figure.measure]();
}

/** The grant the long way, keeping how each came about. */
export function traced(grants: Map<Post, Map<number, GrantByRule>>): GrantComputation {
  return (post, year, months, context) => {
    const stated = valueOf(post.statedGrant, year);
    if (stated !== null) return stated;
    const role = roleOf(post, context.ruleSet);
    if (role === null) return roleWithoutRule(post);
    const byRule = grantByRule(post, year, role, months, context, { binding: true });
    const years = grants.get(post) ?? new Map<number, GrantByRule>();
    grants.set(post, years.set(year, byRule));
    return byRule.value;
  };
}

function explainCounterFinancing(
  input: Case,
  rows: readonly OwnShareRow[],
  concerns: (each: { readonly module: number; readonly year: number }) => boolean,
): ComputedFigure {
  const sources = input.moneySources.filter(
    (source) =>
      source.kind === 'counter-financing' &&
      rows.some(
        ({ module, year }) =>
          concerns({ module, year }) &&
          (source.module === null || source.module === module) &&
          (source.years.length === 0 || source.years.includes(year)),
      ),
  );
  const inputs = sources.map((source) =>
    given('counterFinancingSource', toAmountText(source.high), 'euro', placeOf(source.origin, 'high'), false),
  );
  return computed('counter-financing', 'counter-financing-pro-rata', sum(rows, 'counterFinancing'), inputs);
}

function sum(
  rows: readonly OwnShareRow[],
  field: 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare',
): Maybe<Cents> {
  return rows.length === 0 ? known(0 as Cents) : total(rows.map((row) => row[field]));
}
