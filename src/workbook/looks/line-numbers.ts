import { andMore } from '../../domain/findings/and-more';
import type { FindingValue } from '../../domain/findings/finding';
import { inBothLanguages } from '../../domain/findings/in-both-languages';

const MOST_RUNS = 8;

/** Rows (0-based, ascending) as the sheet numbers them: `5, 7–9`; of very many the first ones. */
export function lineNumbers(rows: readonly number[]): FindingValue {
  const runs: { readonly first: number; last: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row === run.last + 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  const shown = runs.slice(0, MOST_RUNS);
  const more = runs.slice(MOST_RUNS).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const text = shown.map(textOf).join(', ');
  if (more === 0) return text;
  return inBothLanguages((language) => `${text} ${andMore(more)[language]}`);
}

function textOf({ first, last }: { readonly first: number; readonly last: number }): string {
  return first === last ? String(first + 1) : `${first + 1}–${last + 1}`;
}
