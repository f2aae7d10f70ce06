import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, Page, Route } from 'playwright-core';
import { contentType } from '../../standin/browser/server/content-type';
import { findFile } from '../../standin/browser/server/find-file';

jest.setTimeout(240_000);

const site = 'https://kim.example/vorfuehrung/';
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
let folder: string;
let browser: Browser;

function written(into: string): string {
  const tsx = 'node_modules/tsx/dist/cli.mjs';
  const command = [tsx, 'standin/browser/server/demo-cli.ts', into];
  return execFileSync(process.execPath, command, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), 'kim-abgleich-')), 'demo');
  written(folder);
  browser = await chromium.connect(process.env['WORKBENCH_BROWSER']!);
});

afterAll(async () => {
  await browser.close();
  rmSync(join(folder, '..'), { recursive: true });
});

/** What any web server does: gives the file of an address, or the page of a folder. */
async function answer(route: Route, root: string, base: string): Promise<void> {
  const path = decodeURIComponent(new URL(route.request().url()).pathname).slice(
    new URL(base).pathname.length,
  );
  const found = findFile(root, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  if (found === null) await route.fulfill({ status: 404, body: '' });
  else await route.fulfill({ headers: { 'Content-Type': contentType(found) }, body: readFileSync(found) });
}

async function visited(problems: string[]): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.route('**/*', async (route) => {
    const address = route.request().url();
    if (address.startsWith(site)) return answer(route, folder, site);
    if (address.startsWith(officeJs))
      return answer(route, 'node_modules/@microsoft/office-js/dist', officeJs);
    problems.push(`request: ${address}`);
    return route.abort();
  });
  await page.goto(site);
  return page;
}

test('a folder on any web server, below a path, reconciles, explains and takes back', async () => {
  const problems: string[] = [];
  const page = await visited(problems);
  await page.waitForURL(`${site}workbench/`);
  const pane = page.frameLocator('#add-in iframe');
  await pane.getByRole('tablist').first().waitFor();
  const ribbon = page.locator('#ribbon');
  await ribbon.getByRole('button', { name: 'Abgleichen' }).click();
  await page.getByRole('tab', { name: 'KIM-Herleitung' }).waitFor();
  await pane
    .getByRole('button', { name: /440\.837,00/ })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Zurück' }).first().waitFor();
  await ribbon.getByRole('button', { name: 'Rückgängig' }).click();
  await page.getByRole('tab', { name: 'KIM-Herleitung' }).waitFor({ state: 'detached' });
  expect(problems).toEqual([]);
  await page.context().close();
});

test('every page says itself what it may load, and no file of office.js is handed on', () => {
  const page = readFileSync(join(folder, 'workbench/index.html'), 'utf8');
  expect(page).toContain(
    `http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'`,
  );
  expect(findFile(folder, 'office.js')).toBeNull();
  expect(readFileSync(join(folder, 'workbench/THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('@univerjs/core');
  expect(statSync(join(folder, 'workbench/workbench.js')).size).toBeLessThan(7_500_000);
});

test('a folder with something else in it is left alone', () => {
  const other = mkdtempSync(join(tmpdir(), 'kim-abgleich-'));
  writeFileSync(join(other, 'Haushalt.xlsx'), 'x');
  expect(() => written(other)).toThrow('holds something else');
  expect(existsSync(join(other, 'Haushalt.xlsx'))).toBe(true);
  rmSync(other, { recursive: true });
});
