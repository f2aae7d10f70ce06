import type { StatedFigure } from '../case';
import { known } from '../maybe';
import { placeOf } from '../place';
import type { ComputedFigure, GivenFigure } from '../explanation/explanation';
import { computed, given, givenAmount } from '../explanation/figures';
import type { TieOutRow } from './tie-out-row';

const FORMULAS = {
  exact: 'stated-exactly',
  rounded: 'stated-rounded',
  deviates: 'stated-deviating',
} as const;

/** Explains the difference between a stated figure and the computed one, with the verdict on it. */
export function explainDifference(row: TieOutRow, counterpart: ComputedFigure): ComputedFigure {
  const formula = row.verdict === null ? 'not-comparable' : FORMULAS[row.verdict];
  const place = placeOf(row.origin, 'amount') ?? placeOf(row.origin, 'label');
  const step: GivenFigure[] =
    row.step === null ? [] : [given('roundingStep', `${row.step}.00`, 'euro', null, false)];
  const inputs = [givenAmount('stated', row.stated, place), counterpart, ...step];
  return computed('stated-difference', formula, row.difference, inputs, { label: row.label });
}

/** Explains a stated figure as it was read: what it is called, its cell, and where the sheet has it from. */
export function explainStated({ amount, origin, label, source }: StatedFigure): ComputedFigure {
  const place = placeOf(origin, 'amount') ?? placeOf(origin, 'label');
  return computed('stated', 'as-stated', known(amount), [givenAmount('stated', amount, place, source)], {
    label,
  });
}
