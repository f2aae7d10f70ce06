import { caseText, casesOf, oneOfEachKind, sample } from './fault-cases';
import type { FaultCase } from './fault-cases';
import { JOBS_AT_WORK } from './jobs-at-work';
import { prepared, tryCase } from './try-case';
import type { PreparedJob, Verdict } from './try-case';

/**
 * `FAULTS=all` tries every case, which takes hours; `FAULTS=kinds` one of each kind for each request of each job, by what
 * fails, when the way back fails, how often and how; `FAULTS=500` so many. `FAULTS_SEED` draws others.
 */
const { FAULTS = '10', FAULTS_SEED = '20210701' } = process.env;
const ALL_HOURS = 12 * 3_600_000;

test(
  'whatever fails in a job or on its way back, nothing is lost, half written without a word, or blocked',
  async () => {
    const jobs: PreparedJob[] = [];
    for (const job of JOBS_AT_WORK) jobs.push(await prepared(job));
    const all = jobs.flatMap(({ job, actions }) => casesOf(job, actions));
    const tried = chosen(all);
    const counts = new Map<Verdict, number>();
    const bad: string[] = [];
    for (const [index, each] of tried.entries()) {
      const verdict = await tryCase(
        jobs.find(({ job }) => job === each.job)!,
        each,
      );
      counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
      if (!['as before', 'whole', 'told'].includes(verdict)) {
        bad.push(`${verdict}: ${caseText(each)}`);
        report(bad.at(-1)!, counts);
      }
      if (index % 100 === 99) report(`${index + 1} of ${tried.length}`, counts);
    }
    report(`${tried.length} of ${all.length} cases`, counts);
    expect(bad).toEqual([]);
  },
  ALL_HOURS,
);

function chosen(all: readonly FaultCase[]): readonly FaultCase[] {
  if (FAULTS === 'all') return all;
  const seed = Number(FAULTS_SEED);
  return FAULTS === 'kinds' ? oneOfEachKind(all, seed) : sample(all, Number(FAULTS), seed);
}

/** Only where somebody asked for more than the sample. */
function report(done: string, counts: ReadonlyMap<Verdict, number>): void {
  if (process.env.FAULTS === undefined) return;
  process.stderr.write(`${done}: ${JSON.stringify(Object.fromEntries(counts))}\n`);
}
