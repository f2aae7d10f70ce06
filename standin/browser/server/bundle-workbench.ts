import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';

/** The workbench's page, ready to be served. */
export interface BundledWorkbench {
  /** The files by name, `index.html` among them. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** The folders of the packages that are in the bundle. */
  readonly packages: readonly string[];
}

/** Bundles the workbench's page. `folder` is standin/browser/page. */
export async function bundleWorkbench(folder: string): Promise<BundledWorkbench> {
  const { outputFiles, metafile } = await build({
    entryPoints: { workbench: join(folder, 'start.ts') },
    outdir: 'out',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    splitting: true,
    define: {
      'process.env.NODE_ENV': '"production"',
      ADDIN_NAMESPACE: JSON.stringify(process.env['ADDIN_NAMESPACE']?.trim() || 'KIM'),
    },
    loader: { '.svg': 'text' },
    logLevel: 'error',
  });
  return {
    files: new Map([
      ['index.html', readFileSync(join(folder, 'index.html'))],
      ...outputFiles.map((each) => [basename(each.path), each.contents] as const),
    ]),
    packages: packagesIn(metafile),
  };
}

/** Packages of which something is in an output; paths are those of the current folder. */
function packagesIn({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) =>
    Object.entries(output.inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  return [...new Set(folders)];
}
