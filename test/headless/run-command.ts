import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runCommandLine } from '../../standin/headless/command-line';

/** What a call of the headless command printed and returned. */
export interface CommandRun {
  readonly status: number;
  readonly printed: string;
  readonly complained: string;
}

/** Runs the command `reconcile` in this process. */
export async function runCommand(...words: string[]): Promise<CommandRun> {
  const printed: string[] = [];
  const complained: string[] = [];
  const status = await runCommandLine(words, {
    print: (text) => printed.push(text),
    complain: (text) => complained.push(text),
    progress: () => undefined,
  });
  return { status, printed: printed.join('\n'), complained: complained.join('\n') };
}

/** A copy of a file in a folder of its own, so that outputs stay out of the repository. */
export function copyOf(path: string): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), basename(path));
  copyFileSync(path, copy);
  return copy;
}

/** Reconciles a copy of a file and reads the JSON report. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- the report is what the test asserts
export async function report(path: string, ...options: string[]): Promise<any> {
  const { printed } = await runCommand(copyOf(path), '--json', ...options);
  return JSON.parse(printed);
}
