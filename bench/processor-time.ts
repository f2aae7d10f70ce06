/** The processor time that a job took, in milliseconds: other work on the machine stretches the clock, not this. */
export function processorTime(job: () => unknown): number {
  const before = process.cpuUsage();
  job();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** What a job took the first time, before the engine had compiled it, and usually. */
export interface Turns {
  readonly first: number;
  readonly median: number;
}

/** Runs jobs in alternating turns, so that what slows the machine down for a while slows down all of them. */
export function inTurns<Name extends string>(
  jobs: Readonly<Record<Name, () => unknown>>,
  turns: number,
): Readonly<Record<Name, Turns>> {
  const names = Object.keys(jobs) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const name of names) times.get(name)!.push(processorTime(jobs[name]));
  }
  const taken = names.map((name): [Name, Turns] => {
    const [first] = times.get(name)!;
    const sorted = [...times.get(name)!].sort((left, right) => left - right);
    return [name, { first: first!, median: sorted[sorted.length >> 1]! }];
  });
  return Object.fromEntries(taken) as Record<Name, Turns>;
}
