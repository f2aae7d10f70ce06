import { type Exact, wholeAt, Whole } from '../numbers';

/** The weights as whole numbers in the same proportion. */
export function wholeWeights(weights: readonly Exact[]): Whole[] {
  const scale = Math.max(0, ...weights.map((weight) => weight.scale));
  return weights.map((weight) => wholeAt(weight, scale));
}

export function sumOfWeights(weights: readonly Whole[]): Whole {
  return weights.reduce((sum, weight) => sum.plus(weight), new Whole(0));
}
