import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents, Exact } from '../numbers';
import type { Period } from '../time';
import type { FinancedPosts } from './financed-posts';

/** Change of the figures of a year. */
export interface WhatIfChange {
  readonly cost: Maybe<Cents>;
  readonly grant: Maybe<Cents>;
  /** What the own share of the module changes by, before counter-financing: cost − grant, never below an own share of 0,00. */
  readonly ownShare: Maybe<Cents>;
}

/** What one post more or fewer changes in one module and year; the same in every year from its first one on. */
export interface WhatIfRow {
  readonly module: ModuleNumber;
  readonly year: number;
  /** From the first day of the year on, as far as the module has posts in it. */
  readonly period: Period;
  /** FTE of the plan. */
  readonly fte: Exact;
  /** One post (1,0 FTE) more at the module's average cost per FTE, with the grant by the rates in force. */
  readonly oneMore: WhatIfChange;
  /** One post fewer; null where the module has less than one FTE. */
  readonly oneFewer: WhatIfChange | null;
  /** How many FTE the module's grant would pay wholly. */
  readonly financed: Maybe<FinancedPosts>;
}
