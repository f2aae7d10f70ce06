import type { GivenFigure } from '../../domain/explanation/explanation';
import type { MonthMethod } from '../../domain/time';
import type { WorkbookSnapshot } from '../snapshot';
import { inputFormula } from './input-formula';
import { monthsFormula } from './months-formula';
import { ofTerms, type Operand } from './operand';
import type { Recomputation } from './recomputation';

/** What the inputs of a derivation were read from. */
export interface InputSource {
  readonly snapshot: WorkbookSnapshot;
  readonly monthMethod: MonthMethod;
  /** What the value of a blank cell reads as. */
  readonly blank: string;
}

/**
 * How Excel reads an input from the cells of the user. What stands in no cell, such as a published rate, has nothing to
 * be computed from.
 *
 * @param beside the inputs that stand before it, of the same figure and of the one above
 */
export function recomputedInput(
  figure: GivenFigure,
  beside: readonly Operand[],
  { snapshot, monthMethod, blank }: InputSource,
): Recomputation {
  const text =
    figure.term === 'months' && figure.period !== undefined
      ? monthsFormula(figure, monthMethod, snapshot)
      : figure.place === null
        ? countedMonths(figure, beside)
        : inputFormula(figure, snapshot, blank);
  if (text !== null) return { kind: 'formula', text };
  if (figure.place === null || figure.value === null) return { kind: 'none' };
  return { kind: 'not-in-excel', why: 'cell' };
}

/** FTE × months where they are the product of what stands beside them, and the funded ones where all are funded. */
function countedMonths(figure: GivenFigure, beside: readonly Operand[]): string | null {
  if (figure.term === 'fundedFteMonths') {
    const all = beside.filter((each) => each.figure.term === 'fteMonths').at(-1);
    return all !== undefined && all.figure.value === figure.value ? all.text : null;
  }
  if (figure.term !== 'fteMonths') return null;
  const fte = beside.find((each) => each.figure.term === 'fte');
  const months = beside.find((each) => each.figure.term === 'months');
  if (fte === undefined || months === undefined) return null;
  const product = numberOf(fte.figure.value) * numberOf(months.figure.value);
  const [one, other] = [ofTerms([fte], 'fte')[0], ofTerms([months], 'months')[0]];
  return Math.abs(product - numberOf(figure.value)) < 1e-9 ? `${one}*${other}` : null;
}

/** A decimal or a fraction as a number, near enough to tell products apart. */
function numberOf(value: string | null): number {
  const [over, under = '1'] = (value ?? '').split('/');
  return Number(over) / Number(under);
}
