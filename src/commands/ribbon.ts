import { finding } from '../domain/findings/finding';
import { lastRun } from './last-run';
import { loadJobs } from './load-jobs';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';

/** Ribbon action ids as manifest.xml names them. */
export const RIBBON_ACTIONS = { reconcile: 'reconcile', undo: 'undo' } as const;

/** Ties the ribbon buttons of manifest.xml to their jobs, which are loaded with the first click. */
export function registerRibbon(): void {
  Office.actions.associate(
    RIBBON_ACTIONS.reconcile,
    ribbonCommand(async () => (await loadJobs()).reconcile()),
  );
  Office.actions.associate(
    RIBBON_ACTIONS.undo,
    ribbonCommand(async () => (await loadJobs()).undo()),
  );
}

/**
 * A ribbon handler for a job. It always completes its event, or Excel would keep the button busy. A run that
 * wrote nothing opens the pane, the only place where the user who clicked can read why.
 */
export function ribbonCommand(
  job: () => Promise<RunOutcome>,
): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const outcome = await job().catch(unexpected);
      lastRun.set(outcome);
      if (outcome.status === 'failed' && Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
        await Office.addin.showAsTaskpane();
      }
    } finally {
      event.completed();
    }
  };
}

/** Turns a defect of the program into an outcome, so that the user is told and the event still completes. */
function unexpected(error: unknown): RunOutcome {
  console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return failed([finding('internal-error', null, { message })]);
}
