import {
  cents,
  dividedBy,
  roundedCents,
  roundedEuro,
  times,
  wide,
  wideExact,
  type Cents,
  type Exact,
  type Rounding,
  type WideFraction,
} from '../numbers';
import type { JointMechanics, Rule } from '../rules/rule';

/** A rule that pays all rows of a year together, and what it pays for their cost. */
export interface JointGrant {
  readonly rule: Rule;
  readonly mechanics: JointMechanics;
  /** Per cent or euro, by what the rule pays. */
  readonly amount: Exact;
  /** Eligible cost of all rows. */
  readonly cost: Cents;
  /** A share that nothing but its rounding changed. */
  readonly isRounded: boolean;
  readonly value: Cents;
}

/**
 * What a rule pays for the eligible cost of a year: a rounded share of at most its ceiling, the cost up to a ceiling,
 * the deficit up to a ceiling, or the sum of a notice. Never more than the cost, or the part of it that a minimum own
 * share leaves; only the sum of a notice is paid as it stands.
 */
export function jointGrant(rule: Rule, mechanics: JointMechanics, amount: Exact, cost: Cents): JointGrant {
  const { pays, mostOfCost } = mechanics;
  const most =
    mostOfCost === null ? cost : Math.min(cost, partOf(cost, mostOfCost.percent, mostOfCost.rounding));
  const share = pays.of === 'share' ? partOf(cost, amount, pays.rounding) : null;
  const value = cents(
    ((): number => {
      switch (pays.of) {
        case 'share':
          return Math.min(most, share ?? 0, pays.ceiling === null ? most : roundedCents(pays.ceiling));
        case 'full':
          return Math.min(most, roundedCents(amount));
        case 'deficit': {
          const deficit = cost - roundedCents(pays.fixedOwnShare) - roundedCents(pays.thirdPartyMoney);
          return Math.min(most, roundedCents(amount), Math.max(0, deficit));
        }
        case 'sum':
          return roundedCents(amount);
      }
    })(),
  );
  return { rule, mechanics, amount, cost, isRounded: share !== null && value === share, value };
}

/** The share of the cost before it is rounded, in euro. */
export function unroundedShare({ amount, cost }: JointGrant): WideFraction {
  return percentOfCost(cost, amount);
}

function partOf(cost: Cents, percent: Exact, rounding: Rounding): Cents {
  return roundedEuro(percentOfCost(cost, percent), rounding);
}

function percentOfCost(cost: Cents, percent: Exact): WideFraction {
  return dividedBy(times(wideExact(percent), wideExact({ digits: cost, scale: 2 })), HUNDRED);
}

const HUNDRED = wide({ numerator: 100, denominator: 1 });
