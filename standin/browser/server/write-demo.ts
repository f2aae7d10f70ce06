import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticesOf } from '../../../build/third-party-notices.js';
import type { BundledWorkbench } from './bundle-workbench';
import { exampleNames, workbenchPolicy } from './workbench-server';

/** Marks a folder as a demo, so that nothing else is ever removed. */
const mark = 'workbench/examples.json';

const entrance = `<!doctype html>
<html lang="de">
  <head>
    <meta charset="UTF-8" />
    <meta http-equiv="refresh" content="0; url=workbench/" />
    <title>KIM-Abgleich</title>
  </head>
  <body>
    <p><a href="workbench/">KIM-Abgleich ausprobieren / Try KIM-Abgleich</a></p>
  </body>
</html>
`;

/**
 * Writes a folder that any web server can serve over https, from a sub path too: the workbench, the built add-in and the
 * examples. office.js is not copied into it, because its licence does not allow it without conditions: the add-in's page
 * loads it from Microsoft's address, as in production.
 * @throws Error where something else stands in the folder, or the add-in is not built.
 */
export function writeDemo(project: string, folder: string, { files, packages }: BundledWorkbench): void {
  const addIn = join(project, 'dist');
  const examples = join(project, 'assets/examples');
  if (!existsSync(join(addIn, 'taskpane.html'))) throw new Error('The add-in is not built: npm run build');
  if (existsSync(folder) && readdirSync(folder).length > 0 && !existsSync(join(folder, mark))) {
    throw new Error(`${folder} holds something else: choose an empty folder.`);
  }
  rmSync(folder, { recursive: true, force: true });
  cpSync(addIn, folder, { recursive: true });
  mkdirSync(join(folder, 'workbench'));
  for (const [name, bytes] of files) {
    writeFileSync(join(folder, 'workbench', name), name === 'index.html' ? withPolicy(bytes) : bytes);
  }
  mkdirSync(join(folder, 'examples'));
  const names = exampleNames(examples);
  for (const name of names) cpSync(join(examples, name), join(folder, 'examples', name));
  writeFileSync(join(folder, mark), JSON.stringify(names));
  writeFileSync(join(folder, 'workbench/THIRD-PARTY-NOTICES.txt'), noticesOf(packages).text);
  writeFileSync(join(folder, 'index.html'), entrance);
}

/** The policy that the workbench's own server sends as a header; a folder has no headers. */
function withPolicy(page: Uint8Array): string {
  const policy = `<meta http-equiv="Content-Security-Policy" content="${workbenchPolicy}" />`;
  return Buffer.from(page).toString('utf8').replace('<meta charset="UTF-8" />', `$&\n    ${policy}`);
}
