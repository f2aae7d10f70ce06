import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { WorkbenchFiles } from '../../../standin/browser/server/workbench-server';

/** Keeps what the workbench serves for the processes that run the tests; returns the path to find it by. */
export function keepServedFiles({ workbench, ...folders }: WorkbenchFiles): string {
  const path = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'served.json');
  const texts = [...workbench].map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  writeFileSync(path, JSON.stringify({ ...folders, workbench: texts }));
  return path;
}

/** What was kept at a path. */
export function servedFiles(path: string): WorkbenchFiles {
  const kept = JSON.parse(readFileSync(path, 'utf8')) as Omit<WorkbenchFiles, 'workbench'> & {
    readonly workbench: readonly (readonly [string, string])[];
  };
  return {
    ...kept,
    workbench: new Map(kept.workbench.map(([name, text]) => [name, Buffer.from(text, 'base64')])),
  };
}

/** Removes what was kept; nothing for the empty path. */
export function forgetServedFiles(path: string): void {
  if (path !== '') rmSync(dirname(path), { recursive: true });
}
