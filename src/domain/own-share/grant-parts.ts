import type { Post } from '../case';
import type { Finding } from '../findings/finding';
import type { Cents, Exact, Rounding, WideFraction } from '../numbers';
import type { RuleAnswer } from '../rules/find-rule';
import type { PartOfCost, Rule, RulePurpose } from '../rules/rule';
import type { PostCost } from './eligible-posts';
import type { JointGrant } from './joint-grant';
import type { Period } from '../time';

/** The grant of a post in a year with everything that led to it. */
export interface GrantByRule {
  readonly value: Cents | Finding;
  readonly parts: readonly RatePart[];
  /** One entry per purpose that is paid: personnel, then workplace. */
  readonly payments: readonly Payment[];
  /** What is paid as a share of the cost, one entry per rule; then there are no parts and payments. */
  readonly shares: readonly CostShare[];
  /** The post's part of one grant for all posts of the rule; then there is nothing else. */
  readonly joint?: JointPart;
}

/** What one rate pays in the part of the year in which it is in force. */
export interface RatePart {
  readonly purpose: RulePurpose;
  readonly period: Period;
  readonly answer: RuleAnswer;
  /** Euro per FTE and year: the rule's, or the row's own where that takes precedence; null = unknown. */
  readonly rate: Exact | null;
  /** True where the rate is the row's own (Fördersatz). */
  readonly ownRate: boolean;
  readonly ceiling: boolean;
  /** At most this part of the eligible cost; null = the ceiling alone decides. */
  readonly mostOfCost: PartOfCost | null;
  /** FTE × months of the post, and what of it is funded after minimum share and cap. */
  readonly fteMonths: WideFraction;
  readonly funded: WideFraction;
}

export interface Payment {
  readonly purpose: RulePurpose;
  /** Rate × funded FTE months ÷ 12 in euro, before rounding. */
  readonly unrounded: WideFraction;
  /** The eligible cost, or the part of it, that limited it; null where it did not. */
  readonly limitedTo: Cents | null;
  /** The parts of the eligible cost that are paid at most; null where all of it is. */
  readonly mostOfCost: { readonly cost: Cents; readonly parts: readonly LimitedPart[] } | null;
  readonly value: Cents;
}

/** A part of the eligible cost that a rule pays at most. */
export interface LimitedPart {
  readonly rule: Rule;
  readonly part: PartOfCost;
}

/** What one rule pays of the eligible cost of a post in a year. */
export interface CostShare {
  readonly answer: RuleAnswer;
  readonly percent: Exact;
  readonly rounding: Rounding;
  /** Eligible cost of the post in the year. */
  readonly ofRow: Cents;
  /** What of it counts while the rule is in force, in euro. */
  readonly cost: WideFraction;
  /** Cost and grant of the rows above that share the rounding with this one. */
  readonly before: ShareSoFar;
  /** Percentage of the cost of these rows and this one, in euro, before rounding. */
  readonly unrounded: WideFraction;
  readonly value: Cents;
}

/** Eligible cost in euro and grant of the rows so far under one rule in one year. */
export interface ShareSoFar {
  readonly cost: WideFraction;
  readonly grant: Cents;
  /** How many rows. */
  readonly count: number;
  /** The last of these rows, and what was before it; null before the first. */
  readonly last: { readonly post: Post; readonly share: CostShare } | null;
}

/** What a post gets of one grant for all posts of a rule. */
export interface JointPart {
  readonly answer: RuleAnswer;
  /** The grant of all posts, this one included. */
  readonly whole: JointGrant;
  /** The grant without this post; null where it is one of those among which the grant is divided. */
  readonly without: JointGrant | null;
  /** The posts among whom the grant is divided, with their eligible cost; none where they are not told apart. */
  readonly posts: readonly PostCost[];
  /** The eligible cost of the post. */
  readonly cost: Cents;
  readonly value: Cents;
}
