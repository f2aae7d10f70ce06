import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import type { ModuleNumber } from '../module';
import type { Cents } from '../numbers';
import type { SignificanceRow } from '../unplanned/significance-row';
import type { UnplannedKind } from '../unplanned/unplanned-row';
import type { MeasureOfYear } from './measure-of-year';

/** Where an unplanned amount stands in the list that goes to the council. */
export type DecisionPart = 'consent' | 'information' | 'to-clarify';

/** One unplanned amount with who decides about it. `amount` is the one that is tested, with what was granted before. */
export interface DecisionEntry extends SignificanceRow {
  readonly part: DecisionPart;
  readonly kind: UnplannedKind;
  readonly modules: readonly ModuleNumber[];
  /** The budget whose amount this is; null where the position stands by itself. */
  readonly budget: string | null;
  /** The unplanned amount of this run. */
  readonly unplanned: Maybe<Cents>;
  readonly alreadyGranted: Cents;
  /** Where the threshold, or the rule that calls it insignificant, comes from, as the user entered it. */
  readonly thresholdSource: string | null;
  /** Why nobody can be named; null where somebody is. */
  readonly reason: Finding | null;
}

/** What is not yet covered in a year: shown until it is 0,00. */
export interface UnassignedCover {
  readonly year: number;
  readonly needed: Maybe<Cents>;
  /** Earmarked extra income that pays for gross amounts. */
  readonly earmarked: Maybe<Cents>;
  readonly granted: Cents;
  readonly pending: Cents;
  /** needed − earmarked − granted, at least 0,00. */
  readonly unassigned: Maybe<Cents>;
  /** The part of it for which cover is applied for. */
  readonly proposed: Maybe<Cents>;
  /** The part of it for which no cover is named at all. */
  readonly withoutProposal: Maybe<Cents>;
}

export interface DecisionList {
  readonly entries: readonly DecisionEntry[];
  /** What decided in each year. */
  readonly measures: readonly MeasureOfYear[];
  readonly cover: readonly UnassignedCover[];
  /** Limits without a source, and duties that are mixed. */
  readonly findings: readonly Finding[];
}
