import { decodeState, KEPT_RUNS } from '../workbook/plan/run-state';
import type { RunRecord, RunState } from '../workbook/plan/run-state';

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
  /** @param state the text of the state after the run */
  add(state: string): void {
    const run = decodeState(state).runs.at(-1);
    if (run !== undefined) made = [...made, keyOf(run)].slice(-KEPT_RUNS);
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
