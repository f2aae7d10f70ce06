import { finding } from '../domain/findings/finding';
import { Cancelled, type EndableComputing } from './computing/cancelled';
import { computingStarter } from './computing/start-computing';
import { freezeValues } from './freeze-values';
import { reconcile } from './reconcile';
import type { RibbonJob } from './ribbon-actions';
import { failed } from './run-outcome';
import type { RunOutcome } from './run-outcome';
import { runningJob, type JobAtWork } from './running-job';
import { undo } from './undo';

interface RibbonWork extends Pick<JobAtWork, 'progress'> {
  startComputing(): EndableComputing;
}

const JOBS: Readonly<Record<RibbonJob, (work: RibbonWork) => Promise<RunOutcome>>> = {
  reconcile: ({ startComputing, progress }) => reconcile(startComputing(), progress),
  undo: ({ progress }) => undo(null, progress),
  'freeze-values': ({ progress }) => freezeValues(progress),
};

/** The pane says by itself where there is no worker. */
const startOnPage = computingStarter({ onNoWorker: () => undefined });

/**
 * Does what a button of the ribbon does. While one is at work, a second one does not begin and says so: what it would
 * find is not what the user saw who clicked.
 * @returns null where it was cancelled, and so wrote nothing
 */
export async function runRibbonJob(
  job: RibbonJob,
  start: () => EndableComputing = startOnPage,
): Promise<RunOutcome | null> {
  if (runningJob.get() !== null) return failed(job, [finding('job-running', null, {})]);
  let computing: EndableComputing | null = null;
  let isShown = false;
  let isCancelled = false;
  const { progress, end } = runningJob.begin(job, () => {
    isCancelled = true;
    computing?.end();
  });
  try {
    const outcome = await JOBS[job]({ startComputing: () => (computing = start()), progress });
    // A job that ends without a further step learns nothing of it: what it says would be shown with a computing that ended.
    if (isCancelled) return null;
    if (computing === null || outcome.examination === undefined) return outcome;
    isShown = true;
    return { ...outcome, computing };
  } catch (error) {
    if (error instanceof Cancelled) return null;
    throw error;
  } finally {
    if (!isShown) (computing as EndableComputing | null)?.end();
    end();
  }
}
