import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { FolderJob } from './folder-job';
import { brokenRow } from './overview-row';
import type { OverviewRow } from './overview-row';

const WORKER = join(import.meta.dirname, 'worker.ts');

/**
 * Reconciles workbooks in as many processes as the machine has cores. A process that breaks takes down the one workbook
 * that it was at; another one goes on.
 * @param told of each workbook when it is done, in whatever order that is
 * @returns a row for each job, in the order of the jobs
 */
export async function onAllCores(
  jobs: readonly FolderJob[],
  told: (row: OverviewRow) => void,
): Promise<readonly OverviewRow[]> {
  const rows: OverviewRow[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | null = null;
    while (next < jobs.length) {
      const at = next++;
      if (worker?.connected !== true) worker = started();
      const { row, broken } = await rowOf(worker, jobs[at]!);
      if (broken) worker = null;
      rows[at] = row;
      told(row);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return rows;
}

/** An error between two workbooks has nobody to be told to; the next one finds a new process. */
function started(): ChildProcess {
  return fork(WORKER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }).on('error', () => undefined);
}

/** No workbook that Excel opens takes as long; without an end, one of them would stop the folder. */
const MOST_MILLISECONDS = 20 * 60 * 1000;

interface Told {
  readonly row: OverviewRow;
  readonly broken: boolean;
}

/** What the process says of a workbook, or that it broke on it. */
function rowOf(worker: ChildProcess, job: FolderJob): Promise<Told> {
  return new Promise((resolve) => {
    const settle = (told: Told): void => {
      clearTimeout(timer);
      worker.off('message', answered).off('exit', ended).off('error', failed);
      resolve(told);
    };
    const broke = (why: string): void => settle({ row: brokenRow(job.file, why), broken: true });
    const answered = (row: unknown): void => settle({ row: row as OverviewRow, broken: false });
    const ended = (code: number | null, signal: string | null): void => broke(signal ?? `Status ${code}`);
    const failed = ({ message }: Error): void => {
      worker.kill('SIGKILL');
      broke(message);
    };
    const timer = setTimeout(() => worker.kill('SIGKILL'), MOST_MILLISECONDS);
    worker.once('message', answered).once('exit', ended).once('error', failed);
    worker.send(job);
  });
}
