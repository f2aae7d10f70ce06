import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCES = [
  'src',
  'build',
  'manifest.xml',
  'webpack.config.js',
  'package.json',
  'tsconfig.json',
  'LICENSE',
];
/** Where the number of the version stands. */
const VERSIONED = ['package.json', 'src/domain/product-version.ts'];

/** Builds the add-in as it stands under another number of its version; answers the folder of what was built. */
export function builtVersion(version: string): string {
  const project = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  for (const source of SOURCES) cpSync(source, join(project, source), { recursive: true });
  // The help searches the manual.
  cpSync('docs/manual', join(project, 'docs/manual'), { recursive: true });
  cpSync('assets/icons', join(project, 'assets/icons'), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(project, 'node_modules'));
  const { version: now } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  for (const file of VERSIONED) {
    const text = readFileSync(join(project, file), 'utf8');
    writeFileSync(join(project, file), text.replace(now, version));
  }
  const webpack = join(process.cwd(), 'node_modules/webpack/bin/webpack.js');
  const args = [webpack, '--mode', 'production', '--no-cache'];
  execFileSync(process.execPath, args, { cwd: project, stdio: 'pipe' });
  return join(project, 'dist');
}

/** Removes what was built. */
export function forgetVersion(dist: string): void {
  rmSync(join(dist, '..'), { recursive: true });
}
