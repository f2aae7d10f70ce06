import { join } from 'node:path';
import { buildAddIn, isStale } from './build-add-in';
import { bundleWorkbench } from './bundle-workbench';
import { writeDemo } from './write-demo';

/** `npm run demo -- [FOLDER]`: writes the public demo, `release/demo` unless told otherwise. */
const project = process.cwd();
const folder = process.argv[2] ?? join('release', 'demo');
console.log('Die Vorführung wird geschrieben …');
if (isStale(project)) await buildAddIn(project);
writeDemo(project, folder, await bundleWorkbench(join(project, 'standin/browser/page')));
console.log(`
${folder} kann auf jeden Webserver mit https gelegt werden, auch in einen Unterordner.
The folder can be put on any web server with https, into a sub folder too. office.js is loaded from Microsoft.
`);
