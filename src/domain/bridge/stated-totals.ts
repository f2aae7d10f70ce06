import type { StatedFigure } from '../case';
import { cents, type Cents } from '../numbers';
import { sameText } from './versions';

const CENTS_PER_EURO = 100;
const COARSEST_STEP = 1_000_000;

/**
 * Half the step to which a stated amount can have been rounded: the coarsest power of ten from 1 to 1.000.000 € that
 * the amount is a multiple of. 606.000 may be off by 500,00; an amount with cents, and 0, is not rounded.
 */
export function statedPrecision(amount: Cents): Cents {
  if (amount === 0 || amount % CENTS_PER_EURO !== 0) return cents(0);
  let step = 1;
  while (step < COARSEST_STEP && amount % (step * 10 * CENTS_PER_EURO) === 0) step *= 10;
  return cents((step * CENTS_PER_EURO) / 2);
}

/** Stated totals of the own share: no module, no year, of a named version. */
export function statedTotals(figures: readonly StatedFigure[]): readonly StatedFigure[] {
  return figures.filter(
    ({ measure, module, year, version }) =>
      measure === 'own-share' && module === null && year === null && version !== null,
  );
}

/** The stated total of a version: of several the one that is stated most precisely, then the first. */
export function statedTotalOf(version: string, totals: readonly StatedFigure[]): StatedFigure | null {
  const [first = null, ...others] = totals.filter((each) => sameText(each.version) === sameText(version));
  return others.reduce(
    (best, each) =>
      best !== null && statedPrecision(each.amount) < statedPrecision(best.amount) ? each : best,
    first,
  );
}
