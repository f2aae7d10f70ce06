import { spawn } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const sources = ['src', 'assets/icons', 'manifest.xml', 'build', 'webpack.config.js', 'package.json'];

/** Whether the built add-in in `dist` is missing or older than anything it is made of. */
export function isStale(project: string): boolean {
  const page = join(project, 'dist/taskpane.html');
  if (!existsSync(page)) return true;
  const built = statSync(page).mtimeMs;
  return sources.some((source) => newest(join(project, source)) > built);
}

function newest(path: string): number {
  if (!existsSync(path)) return 0;
  const state = statSync(path);
  if (!state.isDirectory()) return state.mtimeMs;
  return Math.max(state.mtimeMs, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}

/**
 * Builds the add-in for production, as `npm run build` does, without a word.
 * @throws Error with what webpack said where it fails
 */
export function buildAddIn(project: string): Promise<void> {
  const webpack = join(project, 'node_modules/webpack/bin/webpack.js');
  const child = spawn(process.execPath, [webpack, '--mode', 'production'], {
    cwd: project,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => said.push(part));
  child.stderr.on('data', (part: Buffer) => said.push(part));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) markBuilt(project);
      if (code === 0) resolve();
      else reject(new Error(`The add-in could not be built.\n${Buffer.concat(said).toString()}`));
    });
  });
}

/** webpack leaves a file alone that would be the same again. */
function markBuilt(project: string): void {
  const now = new Date();
  utimesSync(join(project, 'dist/taskpane.html'), now, now);
}
