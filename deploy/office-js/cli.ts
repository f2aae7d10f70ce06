import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecksums } from '../checksums';
import { copyOfficeJs } from './copy-office-js';
import { packagedOfficeJs, TESTED_VERSION } from './needed-files';

/**
 * `npm run office-js -- FOLDER [--from COPY|https://ADDRESS]`: puts what Excel needs of office.js into a folder, `dist/office`
 * for `OFFICE_JS=office/office.js`. Status 0 if all is well, else 2; 64 for usage.
 */
const given = process.argv.slice(2);
const at = given.indexOf('--from');
const from = at === -1 ? packagedOfficeJs(process.cwd()) : given[at + 1];
const [into, ...more] = given.filter((_, index) => at === -1 || (index !== at && index !== at + 1));

if (into === undefined || from === undefined || more.length > 0) {
  process.stderr.write('npm run office-js -- FOLDER [--from COPY|https://ADDRESS]\n');
  process.exitCode = 64;
} else {
  const list = readFileSync(join(import.meta.dirname, `office-js-${TESTED_VERSION}.sha256`), 'utf8');
  const { files, bytes, problems } = await copyOfficeJs(from, into, readChecksums(list));
  for (const { code, file } of problems) {
    process.stdout.write(
      code === 'missing'
        ? `${file}: fehlt in ${from} / missing\n`
        : `${file}: nicht die Datei der Fassung ${TESTED_VERSION}, mit der KIM-Abgleich erprobt ist / not the file of version ${TESTED_VERSION}\n`,
    );
  }
  process.stdout.write(
    problems.length === 0
      ? `${into}: ${files} Dateien von office.js ${TESTED_VERSION}, ${(bytes / 1_000_000).toFixed(1).replace('.', ',')} MB, geprüft / verified\n`
      : `Nichts geschrieben / nothing written: ${problems.length}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 2;
}
