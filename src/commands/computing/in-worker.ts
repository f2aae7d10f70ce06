import type { AskableCase } from './computing';
import type { ShortenedExplanation } from '../../domain/explanation/shortened';
import type { PostTimes } from '../../domain/post-times/post-time';
import type { Computed, ExaminerStep, TriedScenarios } from '../../workbook/computed';
import type { WritePlan } from '../../workbook/plan/write-plan';
import type { PostOfRow } from '../../workbook/post-of-row';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { Cancelled } from './cancelled';
import type { EndableComputing } from './cancelled';
import { breath } from './breath';
import type { FromWorker, ToWorker } from './messages';
import { WorkerUnavailable } from './worker-unavailable';

/** Cells in one message to the worker: copying them takes a few milliseconds, then the pane breathes. */
const CELLS_PER_MESSAGE = 20_000;

/** A proxy may hold the code of the worker for ever, of which the browser tells nothing; then it is as if there were none. */
const MOST_SILENCE = 120_000;

/** A computing that can say whether it is there at all. */
export interface WorkerComputing extends EndableComputing {
  /** @throws WorkerUnavailable */
  ready(): Promise<null>;
  /** False once it turned out that there is no worker, or it was ended. */
  isUsable(): boolean;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

type Question = Extract<ToWorker, { readonly id: number }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * Computes in a worker of its own, which holds the case of one examination for its explanations and ends with it.
 * Whoever waits for a worker that does not come to life gets `WorkerUnavailable`, as does whoever asks later.
 * @param start makes the worker
 * @throws WorkerUnavailable where the browser refuses at once
 */
export function inWorker(start: () => Worker = startWorker): WorkerComputing {
  const worker = started(start);
  const waiting = new Map<number, Waiting>();
  let progress: (step: ExaminerStep) => void = () => undefined;
  let alive = false;
  /** Why nothing can be asked any more; null as long as it can. */
  let over: Error | null = null;
  let questions = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;

  const refuseAll = (reason: Error): void => {
    clearTimeout(silence);
    over ??= reason;
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    alive = true;
    clearTimeout(silence);
    silence = undefined;
    if (data.kind === 'step') {
      progress(data.step);
      return;
    }
    const asked = waiting.get(data.id);
    // An answer may still be on its way when the worker is ended.
    if (asked === undefined) return;
    waiting.delete(data.id);
    if (data.kind === 'answer') asked.resolve(data.answer as never);
    else asked.reject(Object.assign(new Error(data.message), { stack: data.stack }));
  });
  worker.addEventListener('error', ({ message }) =>
    refuseAll(alive ? new Error(message) : new WorkerUnavailable(message)),
  );

  /**
   * From a question to the next sign of life: a worker that was started ahead, and answered then, may have been ended by the
   * system since, of which nothing tells.
   */
  const listen = (): void => {
    if (waiting.size > 0) return;
    silence ??= setTimeout(() => refuseAll(new WorkerUnavailable('no answer')), MOST_SILENCE);
  };

  const ask = <Answer>(question: WithoutId<Question>): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      if (over !== null) {
        reject(over);
        return;
      }
      listen();
      const id = (questions += 1);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id } satisfies ToWorker);
    });

  const inThere: AskableCase = {
    plan: (check, time) => ask<WritePlan>({ kind: 'plan', check, time }),
    explain: (figure, most) => ask<ShortenedExplanation>({ kind: 'explain', figure, most }),
    postOf: (row) => ask<PostOfRow | null>({ kind: 'post', row }),
    postTimes: (most) => ask<PostTimes>({ kind: 'post-times', most }),
    tryStatuses: (statuses) => ask<TriedScenarios>({ kind: 'try-statuses', statuses }),
  };

  return {
    compute: async (snapshot, options, report) => {
      progress = report;
      await sendWorkbook(worker, snapshot, () => over !== null);
      const computed = await ask<Computed>({ kind: 'compute', options });
      return { computed, case: computed.result === null ? null : inThere };
    },
    ready: () => ask<null>({ kind: 'ready' }),
    isUsable: () => over === null,
    end: () => {
      worker.terminate();
      refuseAll(new Cancelled());
    },
  };
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "computing" */ new URL('./computing-worker.ts', import.meta.url));
}

function started(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerUnavailable(String(error));
  }
}

/** @param isOver told between the portions whether the rest is worth sending */
async function sendWorkbook(
  worker: Worker,
  snapshot: WorkbookSnapshot,
  isOver: () => boolean,
): Promise<void> {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, values: [] }));
  worker.postMessage({ kind: 'workbook', workbook: { ...snapshot, sheets } } satisfies ToWorker);
  for (const [sheet, { values }] of snapshot.sheets.entries()) {
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_MESSAGE / (values[0]?.length || 1)));
    for (let first = 0; first < values.length && !isOver(); first += rowsAtOnce) {
      const rows = values.slice(first, first + rowsAtOnce);
      worker.postMessage({ kind: 'rows', sheet, rows } satisfies ToWorker);
      await breath();
    }
  }
}
