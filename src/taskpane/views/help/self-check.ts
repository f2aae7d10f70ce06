import { checkExcel } from '../../../commands/check-excel';
import type { Check, ExcelCheckName } from '../../../commands/check-excel';
import type { EndableComputing } from '../../computing/cancelled';
import { inWorker } from '../../computing/in-worker';

/** One of the things that the self-check looks at. */
export type SelfCheck = Check<ExcelCheckName | 'worker'>;

/** Looks whether everything that the add-in needs is there. Changes nothing. */
export async function selfCheck(): Promise<readonly SelfCheck[]> {
  return [...(await checkExcel()), await workerCheck()];
}

/** A worker that was asked to plan before anything was computed refuses: then it is there and answers. */
async function workerCheck(): Promise<SelfCheck> {
  let computing: EndableComputing | null = null;
  try {
    computing = inWorker();
    await computing.explain({ measure: 'own-share', module: null, year: null }, 1);
    return { name: 'worker', passed: true, detail: '' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const answered = message === 'nothing was computed';
    return { name: 'worker', passed: answered, detail: answered ? '' : message };
  } finally {
    computing?.end();
  }
}
