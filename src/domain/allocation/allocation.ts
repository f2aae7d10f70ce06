import type { AllocationMethod } from '../case';
import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { Exact } from '../numbers';
import type { Place, RowOrigin } from '../place';

/** Posts allocated to municipalities. Posts in FTE, always a multiple of the step. */
export interface Allocation {
  /** What there is to allocate. */
  readonly posts: Maybe<Exact>;
  /** The year of module 2 whose FTE are allocated; null where the setting gives the posts. */
  readonly postsOfYear: number | null;
  readonly postsPlace: Place | null;
  readonly method: AllocationMethod;
  readonly step: Exact;
  /** One row per municipality, in sheet order. */
  readonly rows: readonly AllocationRow[];
  /** What nobody gets, because nobody takes part or nobody reaches the minimum; 0 otherwise. */
  readonly unallocated: Maybe<Exact>;
  readonly findings: readonly Finding[];
}

export interface AllocationRow {
  readonly origin: RowOrigin<'municipalities'>;
  readonly municipality: string;
  readonly weight: Exact;
  readonly participates: boolean;
  /** Any smaller share counts as none; null = every share counts. */
  readonly minShare: Exact | null;
  /** Whether its weight counted in the end: it takes part and did not drop out below the minimum. */
  readonly counted: { readonly posts: boolean; readonly before: boolean };
  /** 0 for a municipality that opted out. */
  readonly posts: Maybe<Exact>;
  /** What it would have got if nobody had opted out. */
  readonly before: Maybe<Exact>;
  /** posts − before */
  readonly difference: Maybe<Exact>;
  readonly targets: { readonly posts: string | null; readonly before: string | null };
}
