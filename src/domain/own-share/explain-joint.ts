import type { Post } from '../case';
import type { ComputedFigure, Explanation, GivenFigure } from '../explanation/explanation';
import { computed, given, givenAmount, givenExact } from '../explanation/figures';
import type { Formula, Term } from '../explanation/wording';
import { known } from '../maybe';
import {
  roundedCents,
  toAmountText,
  decimalText,
  exact,
  addExact,
  isNone,
  minus,
  sumCents,
  wideExact,
} from '../numbers';
import { placeOf, type Place, type RowOrigin } from '../place';
import { citation, type RuleAnswer } from '../rules/find-rule';
import type { PartOfCost, Rule } from '../rules/rule';
import type { FieldOf } from '../vocabulary/vocabulary';
import type { PostCost } from './eligible-posts';
import { areNamed, explainEligibleCost, explainEligibleCosts } from './explain-eligible-cost';
import type { JointPart } from './grant-parts';
import { unroundedShare, type JointGrant } from './joint-grant';
import type { MonthsOfPost } from './post-year';

/** The cost of all posts of a joint grant is explained once, not once for each of its posts. */
const costsOfAll = new WeakMap<JointGrant, Explanation>();

/** How a post's part of one grant for all posts of a rule came about; for a post beside them, what it adds. */
export function explainJoint(
  part: JointPart,
  post: Post,
  year: number,
  monthsOf: MonthsOfPost,
): ComputedFigure {
  const { answer, whole, without, posts, cost, value } = part;
  const own = { post, cost };
  const costOf = (joint: JointGrant, among: readonly PostCost[]): Explanation => {
    const explained = costsOfAll.get(joint) ?? explainCostOfAll(joint, among, year, monthsOf);
    costsOfAll.set(joint, explained);
    return explained;
  };
  if (without !== null) {
    return computed('grant', 'with-minus-without', known(value), [
      explainWhole('jointGrant', whole, costOf(whole, [...posts, own]), answer),
      explainWhole('jointGrantWithout', without, costOf(without, posts), answer),
    ]);
  }
  const all = costOf(whole, posts);
  return computed('grant', 'part-by-cost', known(value), [
    explainWhole('jointGrant', whole, all, answer),
    explainEligibleCost(own, year, monthsOf),
    all,
  ]);
}

function explainCostOfAll(
  { cost }: JointGrant,
  among: readonly PostCost[],
  year: number,
  monthsOf: MonthsOfPost,
): Explanation {
  return areNamed(among.length) && sumCents(among.map((each) => each.cost)) === cost
    ? explainEligibleCosts('eligibleCostOfAll', among, cost, year, monthsOf)
    : given('eligibleCostOfAll', toAmountText(cost), 'euro', null, false);
}

function explainWhole(
  term: Term,
  joint: JointGrant,
  costOfAll: Explanation,
  { rejected }: RuleAnswer,
): ComputedFigure {
  const { rule, value } = joint;
  return computed(term, formulaOf(joint), known(value), inputsOf(joint, costOfAll), {
    rule: citation(rule),
    rejected,
    roundedFrom: roundedFrom(joint),
  });
}

function formulaOf({ mechanics: { pays } }: JointGrant): Formula {
  return pays.of === 'share' ? `joint-share-${pays.rounding.mode}-${pays.rounding.to}` : `joint-${pays.of}`;
}

function inputsOf({ rule, mechanics, amount }: JointGrant, all: Explanation): readonly Explanation[] {
  const { pays, mostOfCost } = mechanics;
  const euro = (term: Term, field: 'amount' | 'ceiling', value = amount): GivenFigure =>
    givenAmount(term, roundedCents(value), placeIn(rule, field));
  const minimum = mostOfCost === null ? [] : [explainPartOfCost(rule, mostOfCost)];
  switch (pays.of) {
    case 'share':
      return [
        givenExact('sharePercent', amount, 'percent', placeIn(rule, 'amount'), false),
        all,
        ...(pays.ceiling === null ? [] : [euro('highestGrant', 'ceiling', pays.ceiling)]),
        ...minimum,
      ];
    case 'full':
      return [all, euro('highestGrant', 'amount'), ...minimum];
    case 'deficit':
      return [
        all,
        givenAmount('fixedOwnShare', roundedCents(pays.fixedOwnShare), placeIn(rule, 'fixedOwnShare')),
        givenAmount('thirdPartyMoney', roundedCents(pays.thirdPartyMoney), placeIn(rule, 'thirdPartyMoney')),
        euro('highestGrant', 'amount'),
        ...minimum,
      ];
    case 'sum':
      return [euro('noticeSum', 'amount')];
  }
}

/** The percentage, or the minimum own share, that limits a grant to a part of the eligible cost. */
export function explainPartOfCost(rule: Rule, { by, percent }: PartOfCost): GivenFigure {
  if (by === 'share') {
    // The amount of such a rule is its ceiling; the percentage has the column of the rate.
    const place = rule.origin === null ? null : placeOf({ ...rule.origin, cells: {} }, 'amount');
    return givenExact('sharePercent', percent, 'percent', place, false);
  }
  const own = addExact(exact(100), { digits: -percent.digits, scale: percent.scale });
  return givenExact('minOwnShare', own, 'percent', placeIn(rule, 'ownShare'), false);
}

/** The share before rounding; null where a limit decided, or nothing was rounded. */
function roundedFrom(joint: JointGrant): string | null {
  if (!joint.isRounded) return null;
  const unrounded = unroundedShare(joint);
  const isSame = isNone(minus(unrounded, wideExact({ digits: joint.value, scale: 2 })));
  return isSame ? null : decimalText(unrounded);
}

function placeIn({ origin }: Rule, field: FieldOf<'programme'>): Place | null {
  return origin === null ? null : placeOf(origin as RowOrigin<'programme'>, field);
}
