import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAddIn } from '../../standin/browser/server/build-add-in';
import { PRODUCT_VERSION } from '../../src/domain/product-version';
import { publicCode, publisherFrom } from './publiccode';
import { releaseFiles } from './release-files';
import { zipped } from './zipped';

/** `npm run release`: builds the add-in and packs `release/kim-abgleich-VERSION.zip`, and writes `publiccode.yml` beside it. */
const project = process.cwd();
await buildAddIn(project);
const name = `kim-abgleich-${PRODUCT_VERSION}`;
const bytes = zipped(name, releaseFiles(project));
mkdirSync(join(project, 'release'), { recursive: true });
const path = join('release', `${name}.zip`);
writeFileSync(join(project, path), bytes);
process.stdout.write(`${path}: ${(bytes.length / 1_000_000).toFixed(1)} MB\n`);

const publisher = publisherFrom(process.env);
if (publisher === null) {
  process.stdout.write('no publiccode.yml: REPOSITORY_URL and PROVIDER_NAME are not set\n');
} else {
  writeFileSync(join(project, 'release/publiccode.yml'), publicCode(project, publisher));
  process.stdout.write('release/publiccode.yml: for the root of the published repository\n');
}
