import type { AssignedTable } from '../workbook/assignment/assignment';
import type { Correction } from '../workbook/assignment/correction';
import type { RunRecord, RunState } from '../workbook/plan/run-state';

/** As many as a workbook keeps, and more. */
const MOST_RUNS = 20;

let made: string[] = [];
/** What was said in this session about tables and cross-tabs. */
let said = new Set<string>();

/**
 * The runs that this session wrote. A run that stands in the file may have been put there by anybody: it is taken back
 * only after it was shown, and what was said in one is shown as such.
 */
export const sessionRuns = {
  /** Another workbook: nothing in it was written by this session yet. */
  begin(): void {
    made = [];
    said = new Set();
  },
  /** @param state after the run */
  add({ runs, assignment, corrections }: RunState): void {
    const run = runs.at(-1);
    if (run === undefined) return;
    made = [...made, keyOf(run)].slice(-MOST_RUNS);
    if (run.assigned === undefined) return;
    const { before, correctionsBefore = corrections } = run.assigned;
    const earlier = new Set([...before, ...correctionsBefore].map(keyOf));
    for (const each of [...assignment, ...corrections]) if (!earlier.has(keyOf(each))) said.add(keyOf(each));
  },
  /** Whether this session wrote the run that would be undone. */
  hasLastOf({ runs }: RunState): boolean {
    const run = runs.at(-1);
    return run !== undefined && made.includes(keyOf(run));
  },
  /** Whether this session said that; otherwise it stood in the file. */
  hasSaid(part: AssignedTable | Correction): boolean {
    return said.has(keyOf(part));
  },
};

function keyOf(part: RunRecord | AssignedTable | Correction): string {
  return JSON.stringify(part);
}
