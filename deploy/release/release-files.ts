import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checksum, writeChecksums } from '../checksums';
import { billOfMaterials } from './bill-of-materials';
import { closedNetworkPage } from './closed-network-page';
import { manifestPage } from './manifest-page';

/** The files of a release by their paths in it. */
export type ReleaseFiles = Readonly<Record<string, Uint8Array>>;

/** What the manuals consist of; they refer to each other by these paths. */
const MANUALS = [
  'docs/manual/README.md',
  'docs/manual/de',
  'docs/manual/en',
  'docs/functions',
  'docs/images',
];
/** The checksums by which a copy of office.js is held against the version that was tested. */
const OFFICE_JS = 'deploy/office-js';
const BESIDE = ['LICENSE.txt', 'THIRD-PARTY-NOTICES.txt'];

/**
 * Everything that an administrator gets: what goes onto the server, the manifest with a page that sets it to an address,
 * configurations of servers, manuals, licence, notices, bill of materials, and checksums of all of them.
 * @param project folder whose `dist` was built
 */
export function releaseFiles(project: string): ReleaseFiles {
  const read = (path: string) => readFileSync(join(project, path));
  const notices = read('dist/THIRD-PARTY-NOTICES.txt').toString('utf8');
  const files: Record<string, Uint8Array> = {
    'LIESMICH.md': read('deploy/release/LIESMICH.md'),
    'README.md': read('deploy/release/README.md'),
    'CHANGELOG.md': read('CHANGELOG.md'),
    'manifest-anpassen.html': text(manifestPage(project, read('manifest.xml').toString('utf8'))),
    'sbom.cdx.json': text(billOfMaterials(project, notices)),
  };
  const page = read('dist/taskpane.html').toString('utf8');
  files['geschlossenes-netz/taskpane.html'] = text(closedNetworkPage(page));
  for (const file of filesIn(project, OFFICE_JS).filter((each) => each.endsWith('.sha256')))
    files[file.replace(OFFICE_JS, 'geschlossenes-netz')] = read(file);
  for (const file of filesIn(project, 'deploy/server')) files[file.replace('deploy/', '')] = read(file);
  for (const path of MANUALS) for (const file of filesIn(project, path)) files[file] = read(file);
  for (const file of filesIn(project, 'dist')) {
    const name = file.slice('dist/'.length);
    if (BESIDE.includes(name)) files[name] = read(file);
    if (name !== 'manifest.xml') files[`web/${name}`] = read(file);
  }
  return { ...files, SHA256SUMS: text(checksums(files)) };
}

function filesIn(project: string, path: string): readonly string[] {
  if (statSync(join(project, path)).isFile()) return [path];
  return readdirSync(join(project, path), { recursive: true, encoding: 'utf8' })
    .map((file) => `${path}/${file.replaceAll(sep, '/')}`)
    .filter((file) => statSync(join(project, file)).isFile());
}

function checksums(files: ReleaseFiles): string {
  const names = Object.keys(files).sort();
  return writeChecksums(new Map(names.map((name) => [name, checksum(files[name]!)])));
}

function text(content: string): Uint8Array {
  return Buffer.from(content, 'utf8');
}
