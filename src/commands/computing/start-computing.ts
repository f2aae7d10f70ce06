import { Cancelled } from './cancelled';
import type { EndableComputing } from './cancelled';
import { workerAhead } from './worker-ahead';
import { WorkerUnavailable } from './worker-unavailable';

/** Where the pane can compute, and whom it tells. */
export interface ComputingPlaces {
  /** Told once, when it turns out that there is no worker. */
  readonly onNoWorker: () => void;
  /** @throws WorkerUnavailable */
  readonly worker?: () => EndableComputing;
  /** Loads the way without a worker. */
  readonly loadPane?: () => Promise<() => EndableComputing>;
}

/**
 * Gives what computes an examination: a worker, or where the browser has none (an old web view, a policy of the house, a
 * file that the server does not give) the pane itself. What that needs is loaded then and not before.
 */
export function computingStarter({
  onNoWorker,
  worker = () => workerAhead.take(),
  loadPane = loadInPane,
}: ComputingPlaces): () => EndableComputing {
  /** Given up only once the other way is there: where the server is away for a moment, both are tried again. */
  let hasWorkers = true;
  const workerGone = (): void => {
    if (hasWorkers) onNoWorker();
    hasWorkers = false;
  };

  return () => {
    let computing = hasWorkers ? orNull(worker) : null;
    let ended = false;
    const inPaneInstead = async (): Promise<EndableComputing> => {
      const inPane = await loadPane();
      workerGone();
      if (ended) throw new Cancelled();
      computing = inPane();
      return computing;
    };
    return {
      compute: async (...workbook) => {
        try {
          if (computing !== null) return await computing.compute(...workbook);
        } catch (error) {
          if (!(error instanceof WorkerUnavailable)) throw error;
          computing?.end();
        }
        return (await inPaneInstead()).compute(...workbook);
      },
      end: () => {
        ended = true;
        computing?.end();
      },
    };
  };
}

async function loadInPane() {
  const { inPane } = await import(/* webpackChunkName: "computing-in-pane" */ './in-pane');
  return inPane;
}

/** Null where the browser refuses to make a worker. */
function orNull(worker: () => EndableComputing): EndableComputing | null {
  try {
    return worker();
  } catch (error) {
    if (error instanceof WorkerUnavailable) return null;
    throw error;
  }
}
