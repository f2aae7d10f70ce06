import type { Scenario } from '../domain/case';
import type { Language } from '../domain/language';

/** Choices for the next run; the scenario takes precedence over the sheet `Einstellungen`. */
export interface RunOptions {
  readonly scenario?: Scenario;
  /** Language of the result sheet and the log. */
  readonly language: Language;
}

const INITIAL: RunOptions = { language: 'de' };
let options = INITIAL;

/** The choices that hold for ribbon, pane and headless run alike. */
export const runOptions = {
  get: (): RunOptions => options,
  set(next: Partial<RunOptions>): void {
    options = { ...options, ...next };
  },
  /** Starts over, so that nothing is inherited from an earlier run in the same process. */
  reset(next: Partial<RunOptions>): void {
    options = { ...INITIAL, ...next };
  },
};
