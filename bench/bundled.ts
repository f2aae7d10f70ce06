import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { recognise } from '../src/workbook/recognise';
import type { RecognisedWorkbook } from '../src/workbook/recognised-workbook';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Reading and computing as one bundle, without what a loader of TypeScript adds to every function. */
export interface Bundled {
  readonly recognise: typeof recognise;
  /** Absent in an earlier version. */
  readonly RecognisedWorkbook: typeof RecognisedWorkbook;
}

/** The code as it is now. */
export function bundledNow(): Promise<Bundled> {
  return bundle(ROOT, ['recognise', 'recognised-workbook']);
}

/** Reading as it was in a commit; null where the history of the repository is not at hand. */
export async function bundledAt(commit: string): Promise<Pick<Bundled, 'recognise'> | null> {
  const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'src'], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x'], { cwd: folder, input: archive });
  } catch {
    return null;
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return bundle(folder, ['recognise']);
}

async function bundle(tree: string, modules: readonly string[]): Promise<Bundled> {
  const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  const outfile = join(folder, 'bundle.mjs');
  const contents = modules.map((name) => `export * from './src/workbook/${name}';`).join('\n');
  await build({
    stdin: { contents, resolveDir: tree, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)) as Bundled;
}
