import type { Finding } from '../findings/finding';
import type { Maybe } from '../maybe';
import { toAmountText, type Cents, toDecimalText, type Exact } from '../numbers';
import type { Place } from '../place';
import type { ComputedFigure, GivenFigure, Unit } from './explanation';
import type { Formula, Term } from './wording';

/** A figure read from the workbook. */
export function given(
  term: Term,
  value: string | null,
  unit: Unit,
  place: Place | null,
  assumed: boolean,
  label: string | null = null,
): GivenFigure {
  return { kind: 'given', term, label, value, unit, place, assumed };
}

export function givenExact(
  term: Term,
  value: Exact,
  unit: Unit,
  place: Place | null,
  assumed: boolean,
): GivenFigure {
  return given(term, toDecimalText(value), unit, place, assumed);
}

/** An amount of a cell in euro; a blank cell has none. */
export function givenAmount(
  term: Term,
  amount: Cents | null,
  place: Place | null,
  label: string | null = null,
  assumed = false,
): GivenFigure {
  return given(term, amount === null ? null : toAmountText(amount), 'euro', place, assumed, label);
}

/** A computed amount in euro; `more` sets what differs from a plain sum. */
export function computed(
  term: Term,
  formula: Formula,
  value: Maybe<Cents>,
  inputs: ComputedFigure['inputs'],
  more: Partial<Pick<ComputedFigure, 'label' | 'place' | 'rule' | 'rejected' | 'roundedFrom' | 'unit'>> = {},
): ComputedFigure {
  const unknown: Finding | null = value.known ? null : value.reason;
  return {
    kind: 'computed',
    term,
    label: null,
    place: null,
    formula,
    value: value.known ? toAmountText(value.value) : null,
    unit: 'euro',
    inputs,
    rule: null,
    rejected: [],
    roundedFrom: null,
    unknown,
    ...more,
  };
}
