import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeExamples } from './make/write-examples';

/** `npm run examples [-- FOLDER]`: writes the example workbooks, by default beside this script. */
const folder = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
for (const name of await writeExamples(folder)) console.log(resolve(folder, name));
