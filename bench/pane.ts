import { join } from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { startWorkbench } from '../standin/browser/server/start-workbench';
import { answerHere } from '../test/e2e/browser/answer-here';
import { findBrowser } from '../test/e2e/browser/find-browser';
import { measurePane } from './pane/measure-pane';
import type { PaneMeasurement } from './pane/measure-pane';
import { postsWorkbook } from './pane/posts-workbook';
import { integerLoop } from './peers/integer-loop';
import { plainPosts } from './peers/posts-table';

const SIZES = [6, 1_000, 100_000];
/** Each in a browser context of its own, with an empty cache; the median is printed. */
const RUNS = 3;

const project = process.cwd();

/** The script that measures inside the pages. */
async function inPage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(project, 'bench/pane/in-page.ts')],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

async function measureAll(): Promise<ReadonlyMap<number, readonly PaneMeasurement[]>> {
  const { server, address, files } = await startWorkbench(project, 0);
  const cache = join(project, 'node_modules/.cache/kim-abgleich');
  const { path, environment, speaksTls } = findBrowser(project, cache);
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...environment },
  });
  const content = await inPage();
  const measurements = new Map<number, PaneMeasurement[]>();
  try {
    for (const size of SIZES) {
      const posts = plainPosts(size);
      const file = await postsWorkbook(posts);
      const { ownShare } = integerLoop(posts);
      const runs: PaneMeasurement[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        const context = await browser.newContext({ ignoreHTTPSErrors: true });
        if (!speaksTls) await answerHere(context, server.origin, files);
        await context.addInitScript({ content });
        runs.push(await measurePane(context, address, file, ownShare));
        await context.close();
      }
      measurements.set(size, runs);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return measurements;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** What is printed, with the figure of one run for it. */
const ROWS: readonly (readonly [string, (run: PaneMeasurement) => number])[] = [
  ['first meaningful paint, nothing cached', (run) => run.firstPaint],
  ['  beside this workbook, cached', (run) => run.nextPaint],
  ['Abgleichen: click to result', (run) => run.examine.total],
  ['  of it our code and the client', (run) => run.examine.ours],
  ['  of it the stand-in', (run) => run.examine.standIn],
  ["  longest task of the pane's own", (run) => run.examine.longestTask],
  ['Schreiben: click to written', (run) => run.write.total],
  ['  of it our code and the client', (run) => run.write.ours],
  ['  of it the stand-in', (run) => run.write.standIn],
  ["  longest task of the pane's own", (run) => run.write.longestTask],
];

const measurements = await measureAll();
const columns = [...measurements.values()];
console.log(
  [
    `the pane in the workbench in a real browser, ms, median of ${RUNS}; pane and cells show the own share to the cent`,
    '',
    `${''.padEnd(40)}${SIZES.map((size) => `${size.toLocaleString('en')} posts`.padStart(16)).join('')}`,
    ...ROWS.map(
      ([name, of]) =>
        `${name.padEnd(40)}${columns.map((runs) => median(runs.map(of)).toFixed(0).padStart(16)).join('')}`,
    ),
    '',
    'Pane and stand-in share one thread; a longest task of 0 means none took 50 ms.',
  ].join('\n'),
);
