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
  wideExact,
} from '../numbers';
import { placeOf, type Place, type RowOrigin } from '../place';
import { citation, type RuleAnswer } from '../rules/find-rule';
import type { PartOfCost, Rule } from '../rules/rule';
import type { FieldOf } from '../vocabulary/vocabulary';
import { isCostAssumed } from './cost';
import { placeOfCost } from './explain-share';
import type { JointPart } from './grant-parts';
import { unroundedShare, type JointGrant } from './joint-grant';

/** How a post's part of one grant for all posts of a rule came about; for a post beside them, what it adds. */
export function explainJoint(part: JointPart, post: Post, year: number): ComputedFigure {
  const { answer, whole, without, cost, value } = part;
  if (without !== null) {
    return computed('grant', 'with-minus-without', known(value), [
      explainWhole('jointGrant', whole, answer),
      explainWhole('jointGrantWithout', without, answer),
    ]);
  }
  return computed('grant', 'part-by-cost', known(value), [
    explainWhole('jointGrant', whole, answer),
    given('eligibleCost', toAmountText(cost), 'euro', placeOfCost(post, year), isCostAssumed(post, year)),
    given('eligibleCostOfAll', toAmountText(whole.cost), 'euro', null, false),
  ]);
}

function explainWhole(term: Term, joint: JointGrant, { rejected }: RuleAnswer): ComputedFigure {
  const { rule, value } = joint;
  return computed(term, formulaOf(joint), known(value), inputsOf(joint), {
    rule: citation(rule),
    rejected,
    roundedFrom: roundedFrom(joint),
  });
}

function formulaOf({ mechanics: { pays } }: JointGrant): Formula {
  return pays.of === 'share' ? `joint-share-${pays.rounding.mode}-${pays.rounding.to}` : `joint-${pays.of}`;
}

function inputsOf({ rule, mechanics, amount, cost }: JointGrant): readonly Explanation[] {
  const { pays, mostOfCost } = mechanics;
  const all = given('eligibleCostOfAll', toAmountText(cost), 'euro', null, false);
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
