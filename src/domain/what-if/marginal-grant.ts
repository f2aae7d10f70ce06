import { everyYear, type Post, type Yearly } from '../case';
import type { Maybe } from '../maybe';
import {
  addExact,
  compareExact,
  exactFromCents,
  ZERO,
  type Cents,
  type Exact,
  dividedBy,
  times,
  toCents,
  wide,
  wideExact,
  type WideFraction,
  type Fraction,
} from '../numbers';
import { eligibleCost, eligiblePersonnelCost, materialCost } from '../own-share/cost';
import { grantOf } from '../own-share/grant';
import { jointAnswer } from '../own-share/joint-answer';
import type { GrantContext } from '../own-share/grant-context';
import { roleOf } from '../own-share/role-of';
import { monthsOfPosts, valueOf } from '../own-share/post-year';
import { toMaybe } from '../own-share/post-years';
import type { Period } from '../time';

/** The posts of one module in one year. */
export interface ModuleYear {
  readonly posts: readonly Post[];
  readonly year: number;
  /** From the first to the last day with posts. */
  readonly period: Period;
  readonly months: Fraction;
  /** Σ FTE × months of the posts; more than 0. */
  readonly fteMonths: WideFraction;
}

const ONE: Exact = { digits: 1, scale: 0 };

/**
 * Grant of one more FTE by the rates in force, behind all posts of the module where a cap counts them. A ceiling is
 * held against the module's average personnel cost.
 */
export function grantOfOneMore(group: ModuleYear, context: GrantContext): Maybe<Cents> {
  return grantOfAdded(postBehind('all', group, context), group, context);
}

/** Grant of the last FTE: that of one FTE behind all posts of the module but the last FTE. */
export function grantOfOneFewer(group: ModuleYear, context: GrantContext): Maybe<Cents> {
  return grantOfAdded(postBehind('all-but-last', group, context), group, context);
}

function grantOfAdded(added: Post, { year }: ModuleYear, context: GrantContext): Maybe<Cents> {
  return toMaybe(grantOf(added, year, monthsOfPosts(context.method)(added, year), context));
}

/** An average post of one FTE, after the others have taken their room under the cap of the context. */
export function postBehind(others: 'all' | 'all-but-last', group: ModuleYear, context: GrantContext): Post {
  const { year } = group;
  const added = averagePost(group, context);
  const role = roleOf(added, context.ruleSet);
  const timeline = role === null ? [] : context.timeline(added.module, role, 'personnel', year);
  const monthsOf = monthsOfPosts(context.method);
  if (others === 'all-but-last') {
    const cost = eligibleCost(added, year, monthsOf(added, year));
    const joint = jointAnswer(added, year, timeline);
    if (typeof cost === 'number' && joint !== null && 'inForce' in joint)
      context.joint.takeOff(joint, year, cost);
  }
  if (timeline.some(({ answer }) => answer.inForce !== null && answer.inForce.cap !== null)) {
    for (const post of others === 'all' ? group.posts : withoutLastFte(group)) {
      grantOf(
        { ...post, statedGrant: everyYear<Cents>(null), sharePercent: everyYear<Exact>(null) },
        year,
        monthsOf(post, year),
        context,
      );
    }
  }
  return added;
}

/** A post like those of the module: its usual role, or that of the first row, one FTE, average costs. */
function averagePost(group: ModuleYear, context: GrantContext): Post {
  const { posts, year, period } = group;
  const first = posts[0] as Post;
  const usual = context.ruleSet.defaultRoles[first.module];
  const pattern = posts.find((post) => roleOf(post, context.ruleSet) === usual) ?? first;
  const monthsOf = monthsOfPosts(context.method);
  const average = (costOf: (post: Post, part: Fraction | null) => number | null): Exact | null => {
    let sum = 0;
    for (const post of posts) {
      const cost = costOf(post, monthsOf(post, year));
      if (cost === null) return null;
      sum += cost;
    }
    const perMonth = dividedBy(wideExact({ digits: sum, scale: 2 }), group.fteMonths);
    return exactFromCents(toCents(times(perMonth, wide({ numerator: 12, denominator: 1 }))));
  };
  const personnel = average((post, part) => {
    const cost = eligiblePersonnelCost(post, year, part);
    return typeof cost === 'number' ? cost : null;
  });
  const material = average((post, part) => (part === null ? 0 : (materialCost(post, year, part) ?? 0)));
  return {
    ...pattern,
    role: roleOf(pattern, context.ruleSet),
    year: null,
    start: period.start,
    end: period.end,
    monthsOnly: false,
    filledFrom: null,
    isUnfilled: false,
    fte: everyYear(ONE),
    fteFrom: null,
    personnelPerFte: everyYear(personnel),
    monthlyPerFte: null,
    materialPerFte: everyYear(material === null || material.digits === 0 ? null : material),
    oneOffPerFte: null,
    totalCost: everyYear<Cents>(null),
    eligibleCost: everyYear<Cents>(null),
    statedGrant: everyYear<Cents>(null),
    sharePercent: everyYear<Exact>(null),
  };
}

function withoutLastFte({ posts, year }: ModuleYear): readonly Post[] {
  const kept = [...posts];
  let left = ONE;
  for (let index = kept.length - 1; index >= 0 && compareExact(left, ZERO) > 0; index -= 1) {
    const post = kept[index] as Post;
    const fte = valueOf(post.fte, year) ?? ZERO;
    const taken = compareExact(fte, left) < 0 ? fte : left;
    left = addExact(left, negative(taken));
    const rest: Yearly<Exact> = everyYear(addExact(fte, negative(taken)));
    kept[index] = { ...post, fte: rest, fteFrom: null };
  }
  return kept;
}

function negative(value: Exact): Exact {
  return { digits: -value.digits, scale: value.scale };
}
