import type { Case, Post } from '../case';
import { makeOnce } from '../explanation/make-once';
import type { Finding } from '../findings/finding';
import { known, unknown, type Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import { cents, subtractCents, type Cents, type Exact, type Fraction } from '../numbers';
import type { RuleSet } from '../rules/rule-set';
import { costOf } from './cost';
import type { ExceedingPost } from './excess-findings';
import { FteSum } from './fte-sum';
import { grantOf } from './grant';
import { grantContext, type GrantContext } from './grant-context';
import { noticeSumFindings } from './notice-sums';
import type { PostYear } from './own-share-computation';
import type { OwnShareRow } from './own-share-row';
import { countsIn, currentPosts, monthsOfPosts, valueOf } from './post-year';

/** A row of own shares before counter-financing. */
export type RowBefore = Omit<OwnShareRow, 'counterFinancing' | 'ownShare' | 'excessGrant'>;

export interface PostYears {
  readonly posts: readonly Post[];
  /** Ordered by module, then year. */
  readonly rows: readonly RowBefore[];
  /** Posts that get more than they cost, in sheet order, then by year. */
  readonly exceeding: readonly ExceedingPost[];
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
 * @param grant computes the grant; one other than `grantOf` is passed to see how it comes about
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
  const costs = new PostYearAmounts(posts.length * years.length);
  const grants = new PostYearAmounts(posts.length * years.length);
  const sums = new Map<number, Sum>();
  const exceeding: ExceedingPost[] = [];
  let index = -1;
  for (const post of posts) {
    for (const year of years) {
      index += 1;
      if (!countsIn(post, year)) continue;
      const months = monthsOf(post, year);
      const cost = context.stopped.cost(post, year) ?? costOf(post, year, months);
      const granted = context.stopped.grant(post, year) ?? grant(post, year, months, context);
      costs.set(index, cost);
      grants.set(index, granted);
      if (typeof cost === 'number' && typeof granted === 'number' && granted > cost)
        exceeding.push({ post, year, cost, grant: granted });
      add(sumFor(sums, post.module, year), valueOf(post.fte, year), cost, granted, report);
    }
  }
  noticeSumFindings(input, context).forEach(report);
  return {
    posts,
    rows: toRows(sums),
    exceeding,
    list: makeOnce(() =>
      posts.flatMap((post, position) =>
        years.flatMap((year, yearIndex) => {
          const at = position * years.length + yearIndex;
          const [cost, granted] = [costs.get(at), grants.get(at)];
          if (cost === null || granted === null) return [];
          return { post, year, cost: toMaybe(cost), grant: toMaybe(granted) };
        }),
      ),
    ),
  };
}

/** A number is known, a finding is the reason why it is not. */
export function toMaybe(value: Cents | Finding): Maybe<Cents> {
  return typeof value === 'number' ? known(value) : unknown(value);
}

/**
 * One amount or finding for each post and year. Amounts are kept as plain numbers in one block: a list that mixes
 * them with findings costs the garbage collector more time than the whole computation takes.
 */
class PostYearAmounts {
  readonly #amounts: Float64Array;
  readonly #findings = new Map<number, Finding>();

  constructor(size: number) {
    this.#amounts = new Float64Array(size).fill(NaN);
  }

  set(index: number, value: Cents | Finding): void {
    if (typeof value === 'number') this.#amounts[index] = value;
    else this.#findings.set(index, value);
  }

  /** Null where the post does not count in the year. */
  get(index: number): Cents | Finding | null {
    const amount = this.#amounts[index]!;
    return Number.isNaN(amount) ? (this.#findings.get(index) ?? null) : (amount as Cents);
  }
}

/** Sum of one module and year. What is not known is kept beside the numbers, for the same reason. */
interface Sum {
  readonly module: ModuleNumber;
  readonly year: number;
  fte: FteSum | null;
  cost: number;
  grant: number;
  costUnknown: Finding | null;
  grantUnknown: Finding | null;
}

function sumFor(sums: Map<number, Sum>, module: ModuleNumber, year: number): Sum {
  const key = module * 10_000 + year;
  let sum = sums.get(key);
  if (sum === undefined) {
    sum = { module, year, fte: null, cost: 0, grant: 0, costUnknown: null, grantUnknown: null };
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
  if (fte !== null) (sum.fte ??= new FteSum()).add(fte);
  if (typeof cost === 'number') sum.cost = inRange(sum.cost + cost);
  else {
    report(cost);
    sum.costUnknown ??= cost;
  }
  if (typeof grant === 'number') sum.grant = inRange(sum.grant + grant);
  else {
    report(grant);
    sum.grantUnknown ??= grant;
  }
}

function inRange(sum: number): number {
  return Number.isSafeInteger(sum) ? sum : cents(sum);
}

function toRows(sums: ReadonlyMap<number, Sum>): RowBefore[] {
  const ordered = [...sums.values()].sort(
    (left, right) => left.module - right.module || left.year - right.year,
  );
  return ordered.map(({ module, year, fte, ...sum }) => {
    const cost = sum.costUnknown ?? cents(sum.cost);
    const grant = sum.grantUnknown ?? cents(sum.grant);
    const before =
      typeof cost !== 'number' ? cost : typeof grant !== 'number' ? grant : subtractCents(cost, grant);
    return {
      module,
      year,
      fte: fte?.value ?? null,
      cost: toMaybe(cost),
      grant: toMaybe(grant),
      ownShareBefore: toMaybe(before),
    };
  });
}
