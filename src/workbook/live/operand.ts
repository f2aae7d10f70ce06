import type { Explanation } from '../../domain/explanation/explanation';
import type { Term } from '../../domain/explanation/wording';

/** A figure that a step is computed from, and what stands for it in a formula: a cell, a constant or a bracket. */
export interface Operand {
  readonly figure: Explanation;
  readonly text: string;
  /** What this figure itself was computed from. */
  readonly inputs: readonly Operand[];
}

/** The operands of these terms, in their order. */
export function ofTerms(operands: readonly Operand[], ...terms: readonly Term[]): string[] {
  return operands.filter(({ figure }) => terms.includes(figure.term)).map(({ text }) => text);
}

/** Most operands in one call, so that it stays below the 255 that Excel takes. */
const MOST_IN_CALL = 200;

/** The sum of operands: `SUM(E12,E15)`; 0 where there are none. */
export function sumOf(operands: readonly string[]): string {
  const [only, second] = operands;
  if (only === undefined) return '0';
  if (second === undefined) return only;
  if (operands.length <= MOST_IN_CALL) return `SUM(${operands.join(',')})`;
  const parts: string[] = [];
  for (let at = 0; at < operands.length; at += MOST_IN_CALL) {
    parts.push(sumOf(operands.slice(at, at + MOST_IN_CALL)));
  }
  return sumOf(parts);
}
