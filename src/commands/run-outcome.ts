import type { Finding } from '../domain/findings/finding';
import type { EndableComputing } from './computing/cancelled';
import type { Examination } from './examination';
import type { RibbonJob } from './ribbon-actions';
import type { UndoPreview } from './undo-preview';

export type RunStatus = 'ok' | 'warnings' | 'failed';

/**
 * What is done with a workbook: by a ribbon button, or in the pane, where a user may enter something, say what a table
 * is, add the sheets of the template, remove a state that cannot be read, take over sheets whose state is gone,
 * or enter formulas once more that show no answer.
 */
export type Job = RibbonJob | 'edit' | 'assign' | 'template' | 'remove-state' | 'take-over' | 'reenter';

/** What a run did: shown by the pane, printed by the headless command. */
export interface RunOutcome {
  readonly job: Job;
  readonly status: RunStatus;
  /** Everything worth knowing about the run, in the order reading, computing, writing. */
  readonly findings: readonly Finding[];
  /** Ranges that were written; empty where nothing was. */
  readonly written: readonly { readonly sheet: string; readonly range: string }[];
  /** The workbook as it was before the run; absent where the run did not get so far or looked at nothing. */
  readonly examination?: Examination;
  /** What answers for that examination; whoever shows it ends it. Absent: nothing has to be ended. */
  readonly computing?: EndableComputing;
  /** Where an undo waits for what it would write to be confirmed; absent: nothing waits. */
  readonly undoPreview?: UndoPreview;
}

/** A run that wrote nothing, with the reason among its findings. */
export function failed(job: Job, findings: readonly Finding[]): RunOutcome {
  return { job, status: 'failed', findings, written: [] };
}
