import { Cancelled } from './computing/cancelled';
import type { WorkStep } from './run-steps';
import type { RibbonJob } from './ribbon-actions';

/** A job of the ribbon that is going on. */
export interface RunningJob {
  readonly job: RibbonJob;
  readonly step: WorkStep;
}

/** What a job of the ribbon says of itself. */
export interface JobAtWork {
  /** Told before each step. @throws Cancelled where the job was cancelled meanwhile */
  progress(step: WorkStep): void;
  end(): void;
}

interface Running extends RunningJob {
  readonly atWork: JobAtWork;
  readonly onCancel: () => void;
}

let running: Running | null = null;
const listeners = new Set<() => void>();

function set(next: Running | null): void {
  running = next;
  for (const listener of listeners) listener();
}

/** The one job of the ribbon that is going on. Ribbon and pane live in one runtime, so the pane shows it and cancels it. */
export const runningJob = {
  get: (): RunningJob | null => running,
  /** Calls `listener` with every step; returns the function that ends it. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** @param onCancel ends what the job waits for */
  begin(job: RibbonJob, onCancel: () => void): JobAtWork {
    const atWork: JobAtWork = {
      progress: (step) => {
        if (running?.atWork !== atWork) throw new Cancelled();
        set({ ...running, step });
      },
      end: () => {
        if (running?.atWork === atWork) set(null);
      },
    };
    set({ job, step: 'read', atWork, onCancel });
    return atWork;
  },
  /**
   * Ends the job before it has written anything.
   * @returns false where there is none, or where it writes already
   */
  cancel(): boolean {
    if (running === null || running.step === 'write') return false;
    const { onCancel } = running;
    set(null);
    onCancel();
    return true;
  },
};
