import type { Explanation } from '../../domain/explanation/explanation';
import type { Term } from '../../domain/explanation/wording';

/** A figure that a step is computed from, and what stands for it in a formula: a cell, a constant or a bracket. */
export interface Operand {
  readonly figure: Explanation;
  /** The same for figures that are alike. */
  readonly key: number;
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

/** The sum of operands: `SUM(E12,E15:E18)`; 0 where there are none. */
export function sumOf(operands: readonly string[]): string {
  const [only, second] = operands;
  if (only === undefined) return '0';
  return second === undefined ? only : sumOfParts(inRuns(operands));
}

function sumOfParts(parts: readonly string[]): string {
  if (parts.length <= MOST_IN_CALL) return `SUM(${parts.join(',')})`;
  const sums: string[] = [];
  for (let at = 0; at < parts.length; at += MOST_IN_CALL) {
    sums.push(sumOfParts(parts.slice(at, at + MOST_IN_CALL)));
  }
  return sumOfParts(sums);
}

/** Cells of one column that follow each other become a range: `E12:E15`; anything else stays as it is. */
export function inRuns(operands: readonly string[]): readonly string[] {
  const runs: { readonly column: string; readonly from: number; to: number; readonly text: string }[] = [];
  for (const text of operands) {
    const [, column = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const last = runs.at(-1);
    if (last !== undefined && column !== '' && last.column === column && last.to + 1 === Number(digits)) {
      last.to += 1;
    } else runs.push({ column, from: Number(digits), to: Number(digits), text });
  }
  return runs.map(({ column, from, to, text }) => (from === to ? text : `${text}:${column}${to}`));
}
