import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { packagesInNotices } from '../../deploy/release/bill-of-materials';
import { releaseFiles } from '../../deploy/release/release-files';
import { zipped } from '../../deploy/release/zipped';
import { taskpane } from '../../src/i18n/de/taskpane';
import { contentType } from '../../standin/browser/server/content-type';

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

let browser: Browser;
let page: Page;
const files = releaseFiles(process.cwd());
const textOf = (name: string): string => Buffer.from(files[name]!).toString('utf8');

beforeAll(async () => {
  browser = await chromium.connect(process.env['WORKBENCH_BROWSER']!);
});
beforeEach(async () => {
  page = await browser.newPage({ locale: 'de-DE', acceptDownloads: true });
});
afterEach(() => page.close());
afterAll(() => browser.close());

test('packed twice, the release is the same, byte for byte, and holds what it was packed from', () => {
  const bytes = zipped('kim-abgleich-1.2.3', files);
  expect(Buffer.from(zipped('kim-abgleich-1.2.3', releaseFiles(process.cwd()))).equals(bytes)).toBe(true);
  const entries = unzipSync(bytes);
  expect(Object.keys(entries)).toEqual(
    Object.keys(files)
      .sort()
      .map((name) => `kim-abgleich-1.2.3/${name}`),
  );
});

test('the checksums are those of every other file', () => {
  const lines = textOf('SHA256SUMS').trimEnd().split('\n');
  const others = Object.keys(files).filter((name) => name !== 'SHA256SUMS');
  expect(lines.map((line) => line.split('  ')[1])).toEqual(others.sort());
  for (const line of lines) {
    const [sum, name] = line.split('  ') as [string, string];
    expect([name, createHash('sha256').update(files[name]!).digest('hex')]).toEqual([name, sum]);
  }
});

test('the bill of materials names what the notices name, with licence and checksum', () => {
  const { bomFormat, metadata, components } = JSON.parse(textOf('sbom.cdx.json'));
  expect([bomFormat, metadata.component.name, metadata.timestamp]).toEqual([
    'CycloneDX',
    'kim-abgleich',
    undefined,
  ]);
  const named = components.map((each: { name: string; version: string }) => `${each.name} ${each.version}`);
  expect(named).toEqual(packagesInNotices(textOf('THIRD-PARTY-NOTICES.txt')));
  expect(named.length).toBeGreaterThan(30);
  for (const { name, licenses, hashes } of components) {
    expect([name, licenses?.length, hashes?.[0].alg]).toEqual([name, 1, 'SHA-512']);
  }
});

test('for a closed network there is a page that loads office.js from beside it, and checksums for that copy', () => {
  const page = textOf('geschlossenes-netz/taskpane.html');
  expect(page).toContain('<script src="office/office.js"></script>');
  expect(page).not.toMatch(/https?:/);
  const withoutOffice = (html: string): string => html.replaceAll(/(?<=src=")[^"]*office\.js/g, '');
  expect(withoutOffice(page).match(/src="[^"]*"/g)).toEqual(
    withoutOffice(textOf('web/taskpane.html')).match(/src="[^"]*"/g),
  );
  const sums = textOf('geschlossenes-netz/office-js-1.1.110.sha256').trimEnd().split('\n');
  expect(sums.map((line) => line.split('  ')[1])).toContain('office.js');
});

describe('the page that sets the manifest to an address', () => {
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
    writeFileSync(join(folder, 'manifest-anpassen.html'), files['manifest-anpassen.html']!);
    await page.goto(pathToFileURL(join(folder, 'manifest-anpassen.html')).href);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('gives the manifest for the address, and for an installation beside another one', async () => {
    await page.getByLabel('Adresse').fill('https://kim.intern.example/kim');
    await page.getByLabel('Anbieter').fill('Kreis Müster & Söhne');
    await page.getByLabel('Anfang der Funktionen').fill('KIMTEST');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Manifest speichern' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('manifest.xml');
    await download.saveAs(join(folder, 'manifest.xml'));
    const manifest = readFileSync(join(folder, 'manifest.xml'), 'utf8');
    expect(manifest).toContain(
      '<SourceLocation DefaultValue="https://kim.intern.example/kim/taskpane.html"/>',
    );
    expect(manifest).toContain('<AppDomain>https://kim.intern.example</AppDomain>');
    expect(manifest).toContain('<ProviderName>Kreis Müster &amp; Söhne</ProviderName>');
    expect(manifest.match(/Value="KIMTEST"/g)).toHaveLength(3);
    expect(manifest).not.toContain('localhost');
  });

  test('says what is wrong with the address, and gives nothing', async () => {
    const save = page.getByRole('button', { name: 'Manifest speichern' });
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await save.click();
    await page.getByRole('alert').getByText('Bitte die Adresse angeben').waitFor();
    await page.getByLabel('Adresse').fill('http://kim.intern.example/');
    await save.click();
    await page.getByRole('alert').getByText('beginnt').waitFor();
    await page.getByRole('alert').getByText('ohne Schrägstrich am Ende').waitFor();
    expect(downloads).toBe(0);
  });
});

test('the files of the release work below a path: the pane finds its scripts there', async () => {
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const url = route.request().url();
    asked.push(url);
    const own = /^https:\/\/kim\.intern\.example\/kim\/([^?#]*)/.exec(url)?.[1];
    const body = url.startsWith(OFFICE_JS)
      ? readFileSync(
          join('node_modules/@microsoft/office-js/dist', url.slice(OFFICE_JS.length).split('?')[0]!),
        )
      : files[`web/${own}`];
    if (body === undefined) await route.fulfill({ status: 404 });
    else await route.fulfill({ contentType: contentType(own ?? '.js'), body: Buffer.from(body) });
  });
  await page.goto('https://kim.intern.example/kim/taskpane.html');
  await page.getByText(taskpane.noExcel).first().waitFor();
  const own = asked.filter((url) => url.startsWith('https://kim.intern.example/'));
  expect(own.length).toBeGreaterThan(3);
  expect(own.filter((url) => !url.startsWith('https://kim.intern.example/kim/'))).toEqual([]);
});
