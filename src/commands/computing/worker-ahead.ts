import type { EndableComputing } from './cancelled';
import { inWorker } from './in-worker';
import type { WorkerComputing } from './in-worker';
import { WorkerUnavailable } from './worker-unavailable';

/** Calls back once the page has nothing else to do. */
export type WhenIdle = (then: () => void) => void;

/** Safari, the web view of Excel for Mac, cannot tell; there it is soon. */
const SOON_MS = 300;

/**
 * Keeps a worker that has loaded and run its code before somebody asks for an examination: that takes longer than
 * computing a usual workbook. One that did not come to life meanwhile is not handed out: the next is tried when it is needed.
 */
export class WorkerAhead {
  #ready: WorkerComputing | null = null;

  constructor(
    private readonly start: () => WorkerComputing = inWorker,
    private readonly whenIdle: WhenIdle = whenPageIsIdle,
  ) {}

  /** Starts a worker as soon as the page is idle, where none is ready. */
  prepare(): void {
    this.whenIdle(() => {
      if (this.#ready !== null) return;
      try {
        this.#ready = this.start();
      } catch (error) {
        // Who needs one is told.
        if (!(error instanceof WorkerUnavailable)) throw error;
      }
    });
  }

  /**
   * The worker that is ready, else a new one. Once it has computed, the next is prepared.
   * @throws WorkerUnavailable where the browser refuses at once
   */
  take(): EndableComputing {
    const ready = this.#ready;
    this.#ready = null;
    const worker = ready?.isUsable() === true ? ready : this.start();
    return {
      compute: async (...workbook) => {
        const answered = await worker.compute(...workbook);
        this.prepare();
        return answered;
      },
      end: () => worker.end(),
    };
  }
}

/** The one of the page, for its pane and its ribbon. */
export const workerAhead = new WorkerAhead();

function whenPageIsIdle(then: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(then);
  else setTimeout(then, SOON_MS);
}
