import type { Cents } from '../../domain/numbers';

/**
 * What an amount may differ from the sum of others by, in cents, where each is rounded to the last place that any of
 * them shows; 0 for amounts with cents.
 */
export function roundingRoom(amounts: readonly Cents[], euroPerUnit: number): number {
  let step = euroPerUnit * 100;
  while (step > 1 && amounts.some((amount) => amount % step !== 0)) step /= 10;
  return step <= 1 ? 0 : (amounts.length * step) / 2;
}
