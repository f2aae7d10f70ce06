import type { PayRise, PayRiseStep, Settings } from '../case';
import { exact, times, wide, wideExact, plus, type Exact, type WideFraction } from '../numbers';
import { valueOf } from '../own-share/post-year';

/** What pay rises by from one year to a later one; undefined where it does not. */
export type PayRiseBetween = (from: number, to: number) => PayRise | undefined;

/** The rises of the settings, each year's on top of the one before; every span is computed once. */
export function payRiseBetween({
  payRise,
  payRiseSource,
}: Pick<Settings, 'payRise' | 'payRiseSource'>): PayRiseBetween {
  const known = new Map<string, PayRise | undefined>();
  const computed = (from: number, to: number): PayRise | undefined => {
    const steps: PayRiseStep[] = [];
    for (let year = from + 1; year <= to; year += 1) {
      const rise = valueOf(payRise, year);
      if (rise !== null) steps.push({ ...rise, source: rise.source ?? payRiseSource, year });
    }
    if (steps.every(({ percent }) => percent.digits === 0)) return undefined;
    return { steps, factor: steps.reduce((factor, { percent }) => times(factor, grown(percent)), ONE) };
  };
  return (from, to) => {
    const span = `${from} ${to}`;
    if (!known.has(span)) known.set(span, computed(from, to));
    return known.get(span);
  };
}

const ONE: WideFraction = wide({ numerator: 1, denominator: 1 });

/** 1 + percent ÷ 100 */
function grown({ digits, scale }: Exact): WideFraction {
  return plus(ONE, wideExact(exact(digits, scale + 2)));
}
