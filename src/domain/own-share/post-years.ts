import type { Case, ModuleNumber, Post } from '../case';
import type { Finding } from '../findings/finding';
import { known, unknown } from '../maybe';
import { addCents, ZERO, ZERO_CENTS } from '../money';
import type { Cents, Exact } from '../money/exact';
import type { Maybe, OwnShareRow } from '../result';
import type { RuleSet } from '../rules/rule-set';
import type { Fraction } from '../time';
import { costOf } from './cost';
import { addFte } from './fte-sum';
import { grantOf } from './grant';
import { grantContext, type GrantContext } from './grant-context';
import type { PostYear } from './own-share-computation';
import { countsIn, currentPosts, monthsOfPosts, valueOf } from './post-year';

/** A row of own shares before counter-financing. */
export type RowBefore = Omit<OwnShareRow, 'counterFinancing' | 'ownShare'>;

export interface PostYears {
  readonly posts: readonly Post[];
  /** Ordered by module, then year. */
  readonly rows: readonly RowBefore[];
  readonly list: () => readonly PostYear[];
}

/** Computes the grant of a post in a year; called in sheet order, because caps are used up in that order. */
export type GrantComputation = (
  post: Post,
  year: number,
  months: Fraction | null,
  context: GrantContext,
) => Cents | Finding;

/**
 * Cost and grant of every post of the current version in every budget year, and their sums by module and year.
 *
 * @param report takes what has to be said about rules, rows and missing inputs
 * @param grant computes the grant; another one than `grantOf` is given to see how it comes about
 */
export function computePostYears(
  input: Case,
  ruleSet: RuleSet,
  report: (found: Finding) => void,
  grant: GrantComputation = grantOf,
): PostYears {
  const { years, monthMethod } = input.settings;
  const posts = currentPosts(input);
  const context = grantContext(input, ruleSet, report);
  const monthsOf = monthsOfPosts(monthMethod);
  const costs: (Cents | Finding | undefined)[] = new Array(posts.length * years.length).fill(undefined);
  const grants: (Cents | Finding | undefined)[] = new Array(posts.length * years.length).fill(undefined);
  const sums = new Map<number, Sum>();
  let index = -1;
  for (const post of posts) {
    for (const year of years) {
      index += 1;
      if (!countsIn(post, year)) continue;
      const months = monthsOf(post, year);
      const cost = costOf(post, year, months);
      const granted = grant(post, year, months, context);
      costs[index] = cost;
      grants[index] = granted;
      add(sumFor(sums, post.module, year), valueOf(post.fte, year), cost, granted, report);
    }
  }
  return {
    posts,
    rows: toRows(sums),
    list: () =>
      posts.flatMap((post, position) =>
        years.flatMap((year, yearIndex) => {
          const at = position * years.length + yearIndex;
          const [cost, granted] = [costs[at], grants[at]];
          if (cost === undefined || granted === undefined) return [];
          return { post, year, cost: toMaybe(cost), grant: toMaybe(granted) };
        }),
      ),
  };
}

/** A number is known, a finding is the reason why it is not. */
export function toMaybe(value: Cents | Finding): Maybe<Cents> {
  return typeof value === 'number' ? known(value) : unknown(value);
}

interface Sum {
  readonly module: ModuleNumber;
  readonly year: number;
  fte: Exact | null;
  cost: Cents | Finding;
  grant: Cents | Finding;
}

function sumFor(sums: Map<number, Sum>, module: ModuleNumber, year: number): Sum {
  const key = module * 10_000 + year;
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { module, year, fte: null, cost: ZERO_CENTS, grant: ZERO_CENTS };
    sums.set(key, sum);
  }
  return sum;
}

function add(
  sum: Sum,
  fte: Exact | null,
  cost: Cents | Finding,
  grant: Cents | Finding,
  report: (found: Finding) => void,
): void {
  if (fte !== null) sum.fte = addFte(sum.fte ?? ZERO, fte);
  if (typeof cost !== 'number') report(cost);
  if (typeof grant !== 'number') report(grant);
  sum.cost = plus(sum.cost, cost);
  sum.grant = plus(sum.grant, grant);
}

function plus(sum: Cents | Finding, amount: Cents | Finding): Cents | Finding {
  if (typeof sum !== 'number') return sum;
  return typeof amount === 'number' ? addCents(sum, amount) : amount;
}

function toRows(sums: ReadonlyMap<number, Sum>): RowBefore[] {
  const ordered = [...sums.values()].sort(
    (left, right) => left.module - right.module || left.year - right.year,
  );
  return ordered.map(({ module, year, fte, cost, grant }) => {
    const before =
      typeof cost !== 'number' ? cost : typeof grant !== 'number' ? grant : ((cost - grant) as Cents);
    return { module, year, fte, cost: toMaybe(cost), grant: toMaybe(grant), ownShareBefore: toMaybe(before) };
  });
}
