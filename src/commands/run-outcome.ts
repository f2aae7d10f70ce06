import type { Finding } from '../domain/findings/finding';
import type { Result } from '../domain/result';

export type RunStatus = 'ok' | 'warnings' | 'failed';

/** What a run did: shown by the pane, printed by the headless command. */
export interface RunOutcome {
  readonly status: RunStatus;
  /** Null where the input could not be computed. */
  readonly result: Result | null;
  /** Everything worth knowing about the run, in the order reading, computing, writing. */
  readonly findings: readonly Finding[];
  /** Ranges that were written; empty where nothing was. */
  readonly written: readonly { readonly sheet: string; readonly range: string }[];
}

/** A run that wrote nothing, with the reason among its findings. */
export function failed(findings: readonly Finding[], result: Result | null = null): RunOutcome {
  return { status: 'failed', result, findings, written: [] };
}
