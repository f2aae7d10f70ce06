import { cents, type Cents } from '../numbers';
import type { Verdict } from './tie-out-row';

/** How a stated amount stands to the computed one. */
export interface Judgement {
  readonly verdict: Verdict;
  /** Finest step of rounding in euro, a power of ten from 1 to 1.000.000; null unless `rounded`. */
  readonly step: number | null;
}

const STEPS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000] as const;

/**
 * Ties a stated amount out against the computed one: equal to the cent, explained by commercial rounding (half away
 * from zero) with the finest step that explains it, or deviating. A stated 0,00 is never a rounded figure, nor is one
 * whose step would be large beside it: nobody states 480.000 as 500.000 and is understood.
 *
 * @param coarsest step that the figures beside it allow, in euro
 */
export function judge(stated: Cents, computed: Cents, coarsest: number = Infinity): Judgement {
  if (stated === computed) return { verdict: 'exact', step: null };
  const step = stated === 0 ? undefined : STEPS.find((each) => roundedTo(computed, each) === stated);
  return step === undefined || step > coarsest || !isPlausible(stated, step, Math.abs(stated - computed))
    ? { verdict: 'deviates', step: null }
    : { verdict: 'rounded', step };
}

/**
 * Papers round to 1.000 or 10.000; a coarser step is that of figures in millions. Rounded to 10.000, a figure of less
 * than 100.000 is one where it is as close as a larger one would be: 50.000 for 48.000, not for 46.000.
 */
function isPlausible(stated: Cents, step: number, difference: number): boolean {
  if (step <= 1_000) return true;
  const size = Math.abs(stated);
  if (step === 10_000) return size >= 10 * step * 100 || difference * 25 <= size;
  return size >= 20 * step * 100;
}

/** The coarsest step in euro, from 1 up, that a stated amount is a multiple of. */
export function stepOf(stated: Cents): number {
  return STEPS.filter((step) => stated % (step * 100) === 0).at(-1) ?? 1;
}

function roundedTo(amount: Cents, stepInEuro: number): Cents {
  const step = stepInEuro * 100;
  const size = Math.abs(amount);
  const rest = size % step;
  const rounded = size - rest + (rest * 2 >= step ? step : 0);
  return cents(amount < 0 ? -rounded : rounded);
}
