import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserServer } from 'playwright-core';
import { startWorkbench } from '../../standin/browser/server/start-workbench';
import type { WorkbenchServer } from '../../standin/browser/server/workbench-server';
import { findBrowser } from './browser/find-browser';
import { keepServedFiles } from './browser/served-files';

/** What runs while the tests do. */
export interface Running {
  readonly server: WorkbenchServer;
  readonly browser: BrowserServer;
}

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Starts one server and one browser for all files of tests; they find both through the environment. */
export default async function setup(): Promise<void> {
  const project = process.cwd();
  const cache = join(project, 'node_modules/.cache/kim-abgleich');
  const { path, environment, speaksTls } = findBrowser(project, cache);
  const [{ server, address, files }, browser] = await Promise.all([
    startWorkbench(project, 0),
    chromium.launchServer({
      executablePath: path,
      args: flags,
      env: { ...process.env, ...environment },
    }),
  ]);
  process.env['WORKBENCH'] = address;
  process.env['WORKBENCH_BROWSER'] = browser.wsEndpoint();
  process.env['WORKBENCH_FILES'] = speaksTls ? '' : keepServedFiles(files);
  Object.assign(globalThis, { running: { server, browser } satisfies Running });
}
