import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checksum, readChecksums, writeChecksums } from '../../deploy/checksums';
import { copyOfficeJs } from '../../deploy/office-js/copy-office-js';
import { neededFiles, packagedOfficeJs, TESTED_VERSION } from '../../deploy/office-js/needed-files';

const packaged = packagedOfficeJs('.');
const { version } = JSON.parse(readFileSync(join(packaged, '../package.json'), 'utf8')) as {
  version: string;
};
const list = readFileSync(`deploy/office-js/office-js-${TESTED_VERSION}.sha256`, 'utf8');
const sums = readChecksums(list);
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the list names every needed file of the installed version with its checksum', () => {
  expect(version).toBe(TESTED_VERSION);
  const now = neededFiles(packaged).map(
    (file) => [file, checksum(readFileSync(join(packaged, file)))] as const,
  );
  expect(list).toBe(writeChecksums(new Map(now)));
});

test('what Excel needs is copied, a tenth of the package, error pages in both spellings', async () => {
  const { problems, bytes } = await copyOfficeJs(packaged, folder, sums);
  expect(problems).toEqual([]);
  expect(bytes).toBeLessThan(10_000_000);
  for (const file of [
    'office.js',
    'excel-win32-16.01.js',
    'excel-web-16.00.js',
    'de-de/office_strings.js',
    'agaveerrorux/index.html',
    'AgaveErrorUX/index.html',
  ]) {
    expect([file, existsSync(join(folder, file))]).toEqual([file, true]);
  }
});

test('a copy that somebody changed or that lacks a file is not taken, and nothing is written', async () => {
  const copy = join(folder, 'copy');
  cpSync(packaged, copy, { recursive: true });
  writeFileSync(join(copy, 'excel-web-16.00.js'), 'changed');
  rmSync(join(copy, 'de-de/office_strings.js'));
  const { problems } = await copyOfficeJs(copy, join(folder, 'into'), sums);
  expect(problems).toEqual([
    { code: 'missing', file: 'de-de/office_strings.js' },
    { code: 'different', file: 'excel-web-16.00.js' },
  ]);
  expect(readdirSync(folder)).toEqual(['copy']);
});
