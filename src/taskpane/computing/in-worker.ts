import type { ShortenedExplanation } from '../../domain/explanation/shortened';
import type { Computed, ExaminerStep, TriedScenarios } from '../../workbook/examiner';
import type { WritePlan } from '../../workbook/plan/write-plan';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { Cancelled } from './cancelled';
import type { EndableComputing } from './cancelled';
import type { FromWorker, ToWorker } from './messages';

/** Cells in one message to the worker: copying them takes a few milliseconds, then the pane breathes. */
const CELLS_PER_MESSAGE = 20_000;

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (reason: unknown) => void;
}

type Question = Extract<ToWorker, { readonly id: number }>;
type WithoutId<T> = T extends unknown ? Omit<T, 'id'> : never;

/**
 * Computes in a worker of its own, which holds the case of one examination for its explanations and ends with it.
 * @param start makes the worker
 */
export function inWorker(start: () => Worker = startWorker): EndableComputing {
  const worker = start();
  const waiting = new Map<number, Waiting>();
  let progress: (step: ExaminerStep) => void = () => undefined;
  let ended = false;
  let questions = 0;

  const refuseAll = (reason: unknown): void => {
    for (const { reject } of waiting.values()) reject(reason);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
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
    refuseAll(new Error(message || 'the worker did not load')),
  );

  const ask = <Answer>(question: WithoutId<Question>): Promise<Answer> =>
    new Promise<Answer>((resolve, reject) => {
      if (ended) {
        reject(new Cancelled());
        return;
      }
      const id = (questions += 1);
      waiting.set(id, { resolve, reject });
      worker.postMessage({ ...question, id } satisfies ToWorker);
    });

  return {
    compute: async (snapshot, options, report) => {
      progress = report;
      await sendWorkbook(worker, snapshot);
      return ask<Computed>({ kind: 'compute', options });
    },
    plan: (check, time) => ask<WritePlan>({ kind: 'plan', check, time }),
    explain: (figure, most) => ask<ShortenedExplanation>({ kind: 'explain', figure, most }),
    tryStatuses: (statuses) => ask<TriedScenarios>({ kind: 'try-statuses', statuses }),
    end: () => {
      ended = true;
      worker.terminate();
      refuseAll(new Cancelled());
    },
  };
}

function startWorker(): Worker {
  return new Worker(/* webpackChunkName: "computing" */ new URL('./computing-worker.ts', import.meta.url));
}

async function sendWorkbook(worker: Worker, snapshot: WorkbookSnapshot): Promise<void> {
  const sheets = snapshot.sheets.map((sheet) => ({ ...sheet, values: [] }));
  worker.postMessage({ kind: 'workbook', workbook: { ...snapshot, sheets } } satisfies ToWorker);
  for (const [sheet, { values }] of snapshot.sheets.entries()) {
    const rowsAtOnce = Math.max(1, Math.floor(CELLS_PER_MESSAGE / (values[0]?.length || 1)));
    for (let first = 0; first < values.length; first += rowsAtOnce) {
      const rows = values.slice(first, first + rowsAtOnce);
      worker.postMessage({ kind: 'rows', sheet, rows } satisfies ToWorker);
      await breath();
    }
  }
}

/** Lets the page draw and react before the work goes on. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
