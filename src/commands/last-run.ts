import type { RunOutcome } from './run-outcome';

type Listener = (outcome: RunOutcome) => void;

let outcome: RunOutcome | null = null;
const listeners = new Set<Listener>();

/**
 * The outcome of the newest run. Ribbon commands and task pane live in one shared runtime, so a run started from
 * the ribbon shows up in the pane.
 */
export const lastRun = {
  get: (): RunOutcome | null => outcome,
  set(next: RunOutcome): void {
    // Where nobody shows the earlier one, nobody else ends what answers for it.
    if (listeners.size === 0) outcome?.computing?.end();
    outcome = next;
    for (const listener of listeners) listener(next);
  },
  /** Calls `listener` after every run; returns the function that ends it. */
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
