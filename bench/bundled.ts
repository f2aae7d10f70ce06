import { execFileSync } from 'node:child_process';
import { mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

/** The last commit of the version that the benchmarks are compared with. */
export const VERSION_0_2_0 = '158151d';

/** Modules of the code as it is now, as one bundle, without what a loader of TypeScript adds to every function. */
export function bundledNow<Modules>(...modules: readonly string[]): Promise<Modules> {
  return bundle(ROOT, modules);
}

/** The same as it was in a commit; null where the history of the repository is not at hand. */
export async function bundledAt<Modules>(
  commit: string,
  ...modules: readonly string[]
): Promise<Modules | null> {
  const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  try {
    const archive = execFileSync('git', ['archive', commit, 'src', 'standin'], {
      cwd: ROOT,
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    execFileSync('tar', ['-x'], { cwd: folder, input: archive });
  } catch {
    return null;
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return bundle(folder, modules);
}

async function bundle<Modules>(tree: string, modules: readonly string[]): Promise<Modules> {
  const folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  const outfile = join(folder, 'bundle.mjs');
  const contents = modules.map((path) => `export * from './${path}';`).join('\n');
  await build({
    stdin: { contents, resolveDir: tree, loader: 'ts' },
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)) as Modules;
}
