import { checkExcel } from '../../../commands/check-excel';
import type { Check, ExcelCheckName } from '../../../commands/check-excel';
import { inWorker, type WorkerComputing } from '../../../commands/computing/in-worker';

/** One of the things that the self-check looks at. */
export type SelfCheck = Check<ExcelCheckName | 'worker'>;

/** Looks whether everything that the add-in needs is there. Changes nothing. */
export async function selfCheck(): Promise<readonly SelfCheck[]> {
  return [...(await checkExcel()), await workerCheck()];
}

async function workerCheck(): Promise<SelfCheck> {
  let computing: WorkerComputing | null = null;
  try {
    computing = inWorker();
    await computing.ready();
    return { name: 'worker', passed: true, detail: '' };
  } catch (error) {
    return { name: 'worker', passed: false, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    computing?.end();
  }
}
