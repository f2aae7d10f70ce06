import type { Case, Post } from '../case';
import type { OwnShareFigureId } from './own-share-figure-id';
import { known, unknown, type Maybe } from '../maybe';
import { isZero } from '../maybe-amounts';
import { toDecimalText, ZERO_CENTS, type Cents, type Exact } from '../numbers';
import { computeOwnShares } from './compute-own-shares';
import { total } from './counter-financing';
import { roleWithoutRule, statedGrant } from './grant';
import { grantByRule } from './grant-by-rule';
import type { GrantByRule } from './grant-parts';
import { roleOf } from './role-of';
import type { PostYear } from './own-share-computation';
import type { OwnShareExplainer, OwnExplanations } from './own-share-explainer';
import type { OwnShareRow } from './own-share-row';
import { countsIn, monthsOfPosts, valueOf, yearlyPlace } from './post-year';
import type { GrantComputation } from './post-years';
import { sourcesOfComputedYears } from './sources-of-computed-years';
import type { RuleSet } from '../rules/rule-set';
import { unreadSetting } from '../unread-setting';
import { aboutPost, nameOfPost } from '../explanation/about-post';
import { explainCost } from './explain-cost';
import { explainCounterFinancing } from './explain-counter-financing';
import { explainGrant } from './explain-grant';
import { explainWorkingTime } from './explain-working-time';
import type { ComputedFigure, Explanation } from '../explanation/explanation';
import { computed, givenExact } from '../explanation/figures';

const NO_OWN_EXPLANATIONS: OwnExplanations = { cost: () => null, grant: () => null };

/**
 * Explains figures of the own shares: what they were computed from, down to the cells, by which rules and where they
 * were rounded. It goes the long way of every grant, so its value also checks the short one.
 *
 * @param own takes precedence over the usual explanation of a cost or grant, for posts that were projected or filled
 * late
 */
export function ownShareExplainer(
  input: Case,
  ruleSet: RuleSet,
  own: OwnExplanations = NO_OWN_EXPLANATIONS,
): OwnShareExplainer {
  const grants = new Map<Post, Map<number, GrantByRule>>();
  const computation = computeOwnShares(input, ruleSet, traced(grants));
  const postYears = computation.postYears();
  const monthsOf = monthsOfPosts(input.settings.monthMethod);

  const explainPost = (measure: 'cost' | 'grant', each: PostYear): ComputedFigure => {
    const { post, year } = each;
    if (!countsIn(post, year))
      return aboutPost(computed(measure, 'not-in-year', each[measure], []), post, year);
    const byRule = grants.get(post)?.get(year) ?? null;
    const figure =
      measure === 'cost'
        ? (own.cost(each) ?? explainCost(each, monthsOf))
        : (own.grant(each) ?? explainGrant(each, byRule, monthsOf));
    return aboutPost(figure, post, year);
  };
  const explainPosts: OwnShareExplainer['explainPosts'] = (measure, value, posts) =>
    computed(
      measure,
      'sum-of-posts',
      value,
      posts.map((each) => explainPost(measure, each)),
    );
  const overYears = unreadSetting(input.settings, 'years');
  const explain: OwnShareExplainer['explain'] = (figure, scenario) => {
    const sum = (of: readonly OwnShareRow[], field: SummedField): Maybe<Cents> =>
      figure.year === null && overYears !== null ? unknown(overYears) : sumOf(of, field);
    const rows = computation.rows[scenario].filter((each) => concerns(figure, each));
    const posts = postYears.filter(({ post, year }) => concerns(figure, { module: post.module, year }));
    const before = () =>
      computed('own-share-before', 'cost-minus-grant', sum(rows, 'ownShareBefore'), [
        explainPosts('cost', sum(rows, 'cost'), posts),
        explainPosts('grant', sum(rows, 'grant'), posts),
      ]);
    const counterFinancing = () =>
      explainCounterFinancing(
        computation.rows[scenario],
        sourcesOfComputedYears(input),
        scenario,
        (each) => concerns(figure, each),
        sum(rows, 'counterFinancing'),
      );
    const excessGrant = () => {
      const value = sum(rows, 'excessGrant');
      if (rows.length === 1)
        return computed('excess-grant', 'grant-beyond-cost', value, [before(), counterFinancing()]);
      const inputs = rows
        .filter((row) => !isZero(row.excessGrant))
        .map(({ module, year }) => explain({ measure: 'excess-grant', module, year }, scenario));
      return computed('excess-grant', 'sum-of-excess-grants', value, inputs);
    };
    const ownShare = () => {
      const value = sum(rows, 'ownShare');
      const withoutExcess = [before(), counterFinancing()];
      return value.known && rows.some((row) => !isZero(row.excessGrant))
        ? computed('own-share', 'before-minus-counter-financing-plus-excess', value, [
            ...withoutExcess,
            excessGrant(),
          ])
        : computed('own-share', 'before-minus-counter-financing', value, withoutExcess);
    };
    switch (figure.measure) {
      case 'cost':
      case 'grant':
        return explainPosts(figure.measure, sum(rows, figure.measure), posts);
      case 'own-share-before':
        return before();
      case 'counter-financing':
        return counterFinancing();
      case 'own-share':
        return ownShare();
      case 'excess-grant':
        return excessGrant();
    }
  };
  const explainFteOf: OwnShareExplainer['explainFteOf'] = (posts, sumOfFte) => {
    const inputs = posts.flatMap(({ post, year }) => {
      const fte = valueOf(post.fte, year);
      return fte === null ? [] : fteOf(post, fte, year);
    });
    const value = sumOfFte === null ? null : toDecimalText(sumOfFte);
    return { ...computed('fte', 'sum-of-posts', known(ZERO_CENTS), inputs), unit: 'fte', value };
  };
  const explainFte: OwnShareExplainer['explainFte'] = (module, year) => {
    const row = computation.rows.granted.find((each) => each.module === module && each.year === year);
    const posts = postYears.filter(({ post, year: ofPost }) => post.module === module && ofPost === year);
    return explainFteOf(posts, row?.fte ?? null);
  };
  return { computation, explain, explainPost, explainPosts, explainFte, explainFteOf, monthsOf, postYears };
}

/** The grant the long way, keeping how each came about. */
function traced(grants: Map<Post, Map<number, GrantByRule>>): GrantComputation {
  return (post, year, months, context) => {
    const stated = statedGrant(post, year, months);
    if (stated !== null) return stated;
    const role = roleOf(post, context.ruleSet);
    if (role === null) return roleWithoutRule(post, context.ruleSet);
    const byRule = grantByRule(post, year, role, months, context, { binding: true });
    const years = grants.get(post) ?? new Map<number, GrantByRule>();
    grants.set(post, years.set(year, byRule));
    return byRule.value;
  };
}

function concerns(
  figure: OwnShareFigureId,
  each: { readonly module: number; readonly year: number },
): boolean {
  return (
    (figure.module === null || figure.module === each.module) &&
    (figure.year === null || figure.year === each.year)
  );
}

function fteOf(post: Post, fte: Exact, year: number): Explanation {
  const place = yearlyPlace(post, 'fte', post.fte, year);
  const figure = explainWorkingTime(post, fte) ?? givenExact('fte', fte, 'fte', place, post.assumed);
  return { ...figure, label: nameOfPost(post, year) };
}

type SummedField = 'cost' | 'grant' | 'ownShareBefore' | 'counterFinancing' | 'ownShare' | 'excessGrant';

function sumOf(rows: readonly OwnShareRow[], field: SummedField): Maybe<Cents> {
  return total(rows.map((row) => row[field]));
}
