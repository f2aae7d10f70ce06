import type { RunRecord, RunState } from '../workbook/plan/run-state';

/** As many as a workbook keeps, and more. */
const MOST_RUNS = 20;

let made: string[] = [];

/**
 * The runs that this session wrote. A run that stands in the file may have been put there by anybody: it is taken back
 * only after it was shown.
 */
export const sessionRuns = {
  /** Another workbook: nothing in it was written by this session yet. */
  begin(): void {
    made = [];
  },
  /** @param state after the run */
  add({ runs }: RunState): void {
    const run = runs.at(-1);
    if (run !== undefined) made = [...made, keyOf(run)].slice(-MOST_RUNS);
  },
  /** Whether this session wrote the run that would be undone. */
  hasLastOf({ runs }: RunState): boolean {
    const run = runs.at(-1);
    return run !== undefined && made.includes(keyOf(run));
  },
};

function keyOf(run: RunRecord): string {
  return JSON.stringify(run);
}
