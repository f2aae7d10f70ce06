import type { ComputedFigure, Explanation, GivenFigure } from './explanation';

/** An explanation of which only the first inputs of each figure are kept: a sum of 100.000 posts has 100.000. */
export type ShortenedExplanation = GivenFigure | ShortenedFigure;

export interface ShortenedFigure extends Omit<ComputedFigure, 'inputs'> {
  readonly inputs: readonly ShortenedExplanation[];
  /** How many inputs were left out. */
  readonly omitted: number;
}

/** @param most inputs that are kept of each figure, at least 1 */
export function shortened(explanation: Explanation, most: number): ShortenedExplanation {
  if (explanation.kind === 'given') return explanation;
  const { inputs, ...figure } = explanation;
  return {
    ...figure,
    inputs: inputs.slice(0, most).map((input) => shortened(input, most)),
    omitted: Math.max(0, inputs.length - most),
  };
}

/** True where a figure anywhere in the tree lacks some of its inputs. */
export function isShortened(explanation: ShortenedExplanation): boolean {
  return explanation.kind === 'computed' && (explanation.omitted > 0 || explanation.inputs.some(isShortened));
}
