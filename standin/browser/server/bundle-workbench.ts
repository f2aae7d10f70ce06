import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** Bundles the workbench's page; the files by name. `folder` is standin/browser/page. */
export async function bundleWorkbench(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const { outputFiles } = await build({
    entryPoints: { workbench: join(folder, 'start.ts') },
    outdir: 'out',
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    splitting: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'text' },
    logLevel: 'error',
  });
  return new Map([
    ['index.html', readFileSync(join(folder, 'index.html'))],
    ...outputFiles.map((each) => [basename(each.path), each.contents] as const),
  ]);
}
