import { computeOwnShares } from '../src/domain/own-share/compute-own-shares';
import { kimNrw } from '../src/domain/rules/kim-nrw';
import { binaryFloatingPoint } from './peers/binary-floating-point';
import { hyperFormula } from './peers/hyper-formula';
import { integerLoop } from './peers/integer-loop';
import { libreOffice } from './peers/libre-office';
import { naiveDecimal } from './peers/naive-decimal';
import { plainPosts } from './peers/posts-table';
import type { Sums } from './peers/posts-table';
import { caseOf, sumsOf } from './case-of-posts';
import { compareCustomFunctions } from './custom-functions';
import { compareFiles } from './files';
import { compareReading } from './reading';

const POSTS = 100_000;

interface Measurement {
  readonly milliseconds: number;
  readonly sums: Sums;
}

/** The median of several runs after one to warm up. */
function measure(runs: number, job: () => Sums): Measurement {
  if (runs > 1) job();
  const times: number[] = [];
  let sums: Sums | null = null;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    sums = job();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return { milliseconds: times[Math.floor(times.length / 2)]!, sums: sums! };
}

const posts = plainPosts(POSTS);
const input = caseOf(posts);

const floor = measure(9, () => integerLoop(posts));
const ours = measure(9, () => sumsOf(computeOwnShares(input, kimNrw)));
const decimal = measure(3, () => naiveDecimal(posts));
const engine = measure(1, () => hyperFormula(posts));
const start = performance.now();
const office = libreOffice(posts);
const officeTime = performance.now() - start;
const floating = measure(9, () => binaryFloatingPoint(posts));

for (const [name, sums] of Object.entries({
  ours: ours.sums,
  decimal: decimal.sums,
  engine: engine.sums,
  office,
})) {
  if (sums !== null && JSON.stringify(sums) !== JSON.stringify(floor.sums)) {
    throw new Error(`${name} computes ${JSON.stringify(sums)} instead of ${JSON.stringify(floor.sums)}`);
  }
}

const row = (name: string, milliseconds: number | null): string =>
  milliseconds === null
    ? `${name.padEnd(34)}${'not installed'.padStart(12)}`
    : `${name.padEnd(34)}${milliseconds.toFixed(1).padStart(12)}${(milliseconds / floor.milliseconds).toFixed(1).padStart(14)}${(milliseconds / ours.milliseconds).toFixed(2).padStart(14)}`;

console.log(
  [
    `${POSTS.toLocaleString('en')} posts × 2 years; all exact results are equal: own share ${floor.sums.ownShare / 100} euro`,
    '',
    `${''.padEnd(34)}${'ms'.padStart(12)}${'× int loop'.padStart(14)}${'× ours'.padStart(14)}`,
    row('integer-cent loop (lower bound)', floor.milliseconds),
    row('KIM-Abgleich, computeOwnShares', ours.milliseconds),
    row('decimal.js, every step', decimal.milliseconds),
    row('HyperFormula', engine.milliseconds),
    row('LibreOffice, load and calculate', office === null ? null : officeTime),
    row('binary floating point', floating.milliseconds),
    '',
    `binary floating point is ${((floating.sums.ownShare - floor.sums.ownShare) / 100).toFixed(2)} euro off`,
  ].join('\n'),
);

console.log(['', '', ...(await compareCustomFunctions())].join('\n'));
console.log(['', '', ...(await compareReading())].join('\n'));
console.log(['', '', ...(await compareFiles())].join('\n'));
