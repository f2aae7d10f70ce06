import { andMore } from './and-more';
import { cellsInRun } from './cell-runs';
import type { FindingValue } from './finding';
import { inBothLanguages } from './in-both-languages';

/** A sentence that names more cells and ranges is not read. */
const MOST_NAMED = 8;

/** Cells and ranges as a sentence names them, of very many the first ones and how many cells there are more. */
export function namedCells(runs: readonly string[]): FindingValue {
  const named = runs.slice(0, MOST_NAMED).join(', ');
  const more = runs.slice(MOST_NAMED).reduce((sum, run) => sum + cellsInRun(run), 0);
  return more === 0 ? named : inBothLanguages((language) => `${named} ${andMore(more)[language]}`);
}
