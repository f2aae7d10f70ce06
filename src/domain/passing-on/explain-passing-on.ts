import type { PassingOnFigureId } from './passing-on-figure-id';
import { type Exact, toDecimalText } from '../numbers';
import { grantByRule } from '../own-share/grant-by-rule';
import { grantContext, type GrantContext } from '../own-share/grant-context';
import { roleOf } from '../own-share/role-of';
import type { PostYear } from '../own-share/own-share-computation';
import { monthsOfPosts, type MonthsOfPost } from '../own-share/post-year';
import { isPassedOn, passedOnForPost, type PassedOnForPost } from './compute-passing-on';
import type { Place } from '../place';
import { addAll } from '../maybe-amounts';
import { aboutPost } from '../explanation/about-post';
import { rowAt, type ExplanationContext } from '../explanation/explanation-context';
import { fteAndMonths } from '../own-share/explain-cost';
import { explainFullRate } from '../own-share/explain-grant';
import { explainPersonnelCost } from '../own-share/explain-personnel-cost';
import { explainJoint } from '../own-share/explain-joint';
import { explainShare } from '../own-share/explain-share';
import type { ComputedFigure } from '../explanation/explanation';
import { computed, given } from '../explanation/figures';
import type { PassingOn, PassingOnRow } from './passing-on-row';

/** The part of a result that this family explains. */
export interface PassingOnFigures {
  readonly passingOn: PassingOn | null;
}

const TERMS = {
  personnelCost: 'personnelCost',
  ceiling: 'carrierCeiling',
  passedOn: 'passedOn',
  topUp: 'topUp',
} as const satisfies Record<keyof PassedOnForPost, string>;

/** What the explanations of one post need. */
interface Details {
  readonly topUpPerFte: Exact | null;
  readonly topUpPlace: Place | null;
  readonly grants: GrantContext;
  readonly monthsOf: MonthsOfPost;
}

/**
 * Explains what a carrier gets in a year, post by post, and who bears the rest.
 *
 * @throws RangeError where there is no such row
 */
export function explainPassingOn(
  { row: index, field }: PassingOnFigureId,
  { input, ruleSet, ownShares }: ExplanationContext,
  { passingOn }: PassingOnFigures,
): ComputedFigure {
  const row = rowAt(passingOn?.rows, index);
  const label = labelOf(row);
  const posts = ownShares().postYears.filter(
    ({ post, year }) => isPassedOn(post) && post.carrier === row.carrier && year === row.year,
  );
  const details: Details = {
    topUpPerFte: input.settings.passOnTopUp,
    topUpPlace: input.settings.places.passOnTopUp ?? null,
    grants: grantContext(input, ruleSet, () => undefined),
    monthsOf: monthsOfPosts(input.settings.monthMethod),
  };
  const ofPosts = (measure: keyof PassedOnForPost) => {
    const inputs = posts.map((each) =>
      aboutPost(explainForPost(measure, each, details), each.post, each.year),
    );
    return computed(TERMS[measure], 'sum-of-posts', row[measure], inputs, { label });
  };
  const total = () =>
    computed('toCarrier', 'passed-on-plus-top-up', row.total, [ofPosts('passedOn'), ofPosts('topUp')], {
      label,
    });
  const grant = () => ({ ...ownShares().explainPosts('grant', row.grant, posts), label });
  switch (field) {
    case 'personnelCost':
    case 'ceiling':
    case 'passedOn':
    case 'topUp':
      return ofPosts(field);
    case 'total':
      return total();
    case 'grant':
      return grant();
    case 'staysWithKreis':
      return computed(field, 'to-carrier-minus-grant', row.staysWithKreis, [total(), grant()], { label });
    case 'staysWithCarrier': {
      const cost = ownShares().explainPosts('cost', addAll(posts.map((each) => each.cost)), posts);
      return computed(field, 'cost-minus-to-carrier', row.staysWithCarrier, [cost, total()], { label });
    }
  }
}

function labelOf({ carrier, year }: PassingOnRow): string {
  return `${carrier}, ${year}`;
}

function explainForPost(measure: keyof PassedOnForPost, each: PostYear, details: Details): ComputedFigure {
  const { topUpPerFte, grants, monthsOf } = details;
  const { [measure]: value } = passedOnForPost(each, topUpPerFte, grants, monthsOf);
  switch (measure) {
    case 'personnelCost':
      return explainPersonnelCost(each, monthsOf);
    case 'ceiling':
      return explainCeiling(each, details);
    case 'passedOn':
      return computed('passedOn', 'smaller-of-cost-and-ceiling', value, [
        explainPersonnelCost(each, monthsOf),
        explainCeiling(each, details),
      ]);
    case 'topUp':
      return explainTopUp(each, details);
  }
}

function explainCeiling(each: PostYear, { topUpPerFte, grants, monthsOf }: Details): ComputedFigure {
  const { post, year } = each;
  const { ceiling } = passedOnForPost(each, topUpPerFte, grants, monthsOf);
  const role = roleOf(post, grants.ruleSet);
  if (role === null) return computed('carrierCeiling', 'rate-of-role', ceiling, []);
  const byRule = grantByRule(post, year, role, monthsOf(post, year), grants, { binding: false });
  if (byRule.joint !== undefined) {
    return computed('carrierCeiling', 'sum-of-shares', ceiling, [
      explainJoint(byRule.joint, post, year, monthsOf),
    ]);
  }
  if (byRule.shares.length > 0) {
    const shares = byRule.shares.map((share) => explainShare(share, post, year, monthsOf));
    return computed('carrierCeiling', 'sum-of-shares', ceiling, shares);
  }
  const rates = byRule.parts
    .filter(({ purpose }) => purpose === 'personnel')
    .map((part) => explainFullRate(part, post, year));
  return computed('carrierCeiling', 'rate-of-role', ceiling, [
    ...fteAndMonths(post, year, monthsOf(post, year)),
    ...rates,
  ]);
}

function explainTopUp(
  each: PostYear,
  { topUpPerFte, topUpPlace, grants, monthsOf }: Details,
): ComputedFigure {
  const { post, year } = each;
  const { topUp } = passedOnForPost(each, topUpPerFte, grants, monthsOf);
  if (topUpPerFte === null) return computed('topUp', 'no-top-up', topUp, []);
  return computed('topUp', 'top-up-by-months', topUp, [
    given('topUpPerFte', toDecimalText(topUpPerFte), 'euro-per-fte', topUpPlace, false),
    ...fteAndMonths(post, year, monthsOf(post, year)),
  ]);
}
