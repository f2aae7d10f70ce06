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
 * from zero) with the finest step that explains it, or deviating. A stated 0,00 is never a rounded figure.
 */
export function judge(stated: Cents, computed: Cents): Judgement {
  if (stated === computed) return { verdict: 'exact', step: null };
  const step = stated === 0 ? undefined : STEPS.find((each) => roundedTo(computed, each) === stated);
  return step === undefined ? { verdict: 'deviates', step: null } : { verdict: 'rounded', step };
}

function roundedTo(amount: Cents, stepInEuro: number): Cents {
  const step = stepInEuro * 100;
  const size = Math.abs(amount);
  const rest = size % step;
  const rounded = size - rest + (rest * 2 >= step ? step : 0);
  return cents(amount < 0 ? -rounded : rounded);
}
