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
      worker ??= fork(WORKER, { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
      const row = await rowOf(worker, jobs[at]!);
      if (row.broken) worker = null;
      rows[at] = row.row;
      told(row.row);
    }
    worker?.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return rows;
}

/** What the process says of a workbook, or that it broke on it. */
function rowOf(
  worker: ChildProcess,
  job: FolderJob,
): Promise<{ readonly row: OverviewRow; readonly broken: boolean }> {
  return new Promise((resolve) => {
    const answered = (row: unknown): void => {
      worker.off('exit', ended);
      resolve({ row: row as OverviewRow, broken: false });
    };
    const ended = (code: number | null, signal: string | null): void => {
      worker.off('message', answered);
      resolve({ row: brokenRow(job.file, signal ?? `Status ${code}`), broken: true });
    };
    worker.once('message', answered);
    worker.once('exit', ended);
    worker.send(job);
  });
}
