import { askedView, CELL_ACTIONS } from './asked-view';
import type { EndableComputing } from './computing/cancelled';
import { findingOfDefect } from './defect';
import { lastRun } from './last-run';
import { loadJobs } from './load-jobs';
import { RIBBON_ACTIONS, type RibbonJob } from './ribbon-actions';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { sessionRuns } from './session-runs';

/**
 * Ties the ribbon buttons of manifest.xml to their jobs, which are loaded with the first click, and the menu of a cell to
 * the views of the pane.
 * @param startComputing what a run computes with; absent: a worker of the page
 */
export function registerRibbon(startComputing?: () => EndableComputing): void {
  sessionRuns.begin();
  for (const [action, job] of Object.entries(RIBBON_ACTIONS)) {
    Office.actions.associate(
      action,
      ribbonCommand(job, async () => (await loadJobs())(job, startComputing)),
    );
  }
  for (const [action, view] of Object.entries(CELL_ACTIONS)) {
    Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
      try {
        await Office.onReady();
        askedView.ask(view);
        await showPane();
      } finally {
        event.completed();
      }
    });
  }
}

/**
 * A ribbon handler that runs a job. It always completes its event, or Excel would keep the button busy. A run that
 * wrote nothing opens the pane, the only place where the user who clicked can read why; one that the user cancelled there
 * says no more.
 */
function ribbonCommand(
  job: RibbonJob,
  run: () => Promise<RunOutcome | null>,
): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      // A first click may come before Excel is ready, when the language of the run is chosen.
      await Office.onReady();
      const outcome = await run().catch((error: unknown) => failed(job, [findingOfDefect(error)]));
      if (outcome === null) return;
      lastRun.set(outcome);
      if (outcome.status === 'failed') await showPane();
    } finally {
      event.completed();
    }
  };
}

async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
