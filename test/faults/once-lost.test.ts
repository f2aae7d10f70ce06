import type { FaultCase } from './fault-cases';
import { JOBS_AT_WORK } from './jobs-at-work';
import { prepared, tryCase } from './try-case';

const REFUSED = { kind: 'refused', code: 'InvalidArgument' } as const;
const UNANSWERED = { kind: 'answer-lost', code: 'GeneralException' } as const;

/** A write that breaks off at an action, and then requests of the way back that fail. */
function broken(
  job: string,
  request: number,
  action: number,
  wayBack: NonNullable<FaultCase['wayBack']>,
): FaultCase {
  const fault = { kind: 'action', code: 'GeneralException', action } as const;
  return { job: JOBS_AT_WORK.find(({ name }) => name === job)!, request, fault, wayBack };
}

/** Drawn once with other seeds: the run could not be taken back any more. */
test.each<[string, FaultCase]>([
  [
    'a sheet of the template is there and empty',
    broken('template', 5, 99, { after: 2, times: 100, fault: UNANSWERED }),
  ],
  [
    'an undo leaves a table without its name',
    broken('undo of the second run', 5, 225, { after: 2, times: 100, fault: REFUSED }),
  ],
  [
    'an undo breaks off, and Excel answers again too late',
    broken('undo of the second run', 5, 180, { after: 3, times: 3, fault: REFUSED }),
  ],
  [
    'an undo is done, and nobody learns of it',
    broken('undo', 6, 12, { after: 2, times: 100, fault: UNANSWERED }),
  ],
  [
    'an undo breaks off while it removes sheets, and Excel answers no more',
    broken('undo', 6, 8, { after: 1, times: 100, fault: REFUSED }),
  ],
])('%s: it is said, and to undo brings back what was there, or names what is left', async (_, each) => {
  expect(await tryCase(await prepared(each.job), each)).toBe('told');
});
