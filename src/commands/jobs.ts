import { freezeValues } from './freeze-values';
import { reconcile } from './reconcile';
import type { RibbonJob } from './ribbon-actions';
import type { RunOutcome } from './run-outcome';
import { undo } from './undo';

/** What the ribbon buttons and the pane do. Loaded by `loadJobs`. */
export const JOBS: Readonly<Record<RibbonJob, () => Promise<RunOutcome>>> = {
  reconcile,
  undo,
  'freeze-values': freezeValues,
};
