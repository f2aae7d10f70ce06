import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBrowser } from './unpack-browser';

/** A browser to start, with what its environment has to hold. */
export interface BrowserProgram {
  readonly path: string;
  readonly environment: Readonly<Record<string, string>>;
  /** False where it cannot open a secured connection: its pages are then handed to it without one. */
  readonly speaksTls: boolean;
}

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser for the tests: the one that CHROMIUM names, else one of the machine's, else the one from npm.
 * KIM_BROWSER=npm takes the one from npm in any case.
 */
export function findBrowser(project: string, cache: string): BrowserProgram {
  const whole = { environment: {}, speaksTls: true };
  const named = process.env['CHROMIUM'];
  if (named !== undefined && named !== '') return { path: named, ...whole };
  const installed = process.env['KIM_BROWSER'] === 'npm' ? undefined : installedBrowser();
  return installed === undefined ? unpackBrowser(project, cache) : { path: installed, ...whole };
}

function installedBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(process.platform === 'win32' ? ';' : ':');
  const inPath = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return [...inPath, ...usualPlaces].find((path) => existsSync(path));
}
