import type { Finding } from '../findings/finding';
import type { Place } from '../place';
import type { RuleCitation, RejectedRule } from '../rules/citation';
import type { Formula, Term } from './wording';

/** `number` has no unit. */
export type Unit = 'euro' | 'euro-per-fte' | 'fte' | 'months' | 'percent' | 'number';

/**
 * How a figure came about, as data: a tree whose leaves are inputs with their cells. The text in German or English is
 * made from it; nobody who reads it computes the figure again.
 */
export type Explanation = GivenFigure | ComputedFigure;

/** A figure that was read from the workbook or published with a rule. */
export interface GivenFigure {
  readonly kind: 'given';
  /** What it is, e.g. `personnelPerFte`. */
  readonly term: Term;
  /** The name that the sheet gives it, where several of its kind stand side by side. */
  readonly label: string | null;
  /** Canonical decimal text, `1234.56`; null where the cell is blank. */
  readonly value: string | null;
  readonly unit: Unit;
  readonly place: Place | null;
  /** True where the sheet marks it as assumed. */
  readonly assumed: boolean;
  /** Of months: what they were counted from, beginning in the cell of `place`; absent: they were not counted. */
  readonly period?: CountedPeriod;
}

/** Months from the cell of a start to that of an end. */
export interface CountedPeriod {
  /** The months that fall into it; null: all of them, parts of a month by days. */
  readonly year: number | null;
  readonly end: Place | null;
}

/** A figure that was computed, with what it was computed from. */
export interface ComputedFigure {
  readonly kind: 'computed';
  readonly term: Term;
  /** The name that the sheet gives it, e.g. the key of a budget line. */
  readonly label: string | null;
  /** The cell that names what the figure is about, such as a post; null where nothing in the workbook names it. */
  readonly place: Place | null;
  /** How it is computed, e.g. `cost-minus-grant`. */
  readonly formula: Formula;
  readonly value: string | null;
  readonly unit: Unit;
  readonly inputs: readonly Explanation[];
  readonly rule: RuleCitation | null;
  /** Rules that were looked at and did not apply, each with the reason. */
  readonly rejected: readonly RejectedRule[];
  /** The exact value before rounding to the cent (a decimal, or a fraction `a/b`); null where nothing was rounded. */
  readonly roundedFrom: string | null;
  /** Why the figure is unknown; null where it is known. */
  readonly unknown: Finding | null;
}
