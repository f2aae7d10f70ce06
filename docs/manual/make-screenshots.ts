import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { preview as german } from '../../src/i18n/de/taskpane-preview';
import { preview as english } from '../../src/i18n/en/taskpane-preview';
import { taskpaneTexts } from '../../src/i18n/taskpane-texts';
import { tabOf, type ViewId } from '../../src/taskpane/session/view-id';
import { startWorkbench } from '../../standin/browser/server/start-workbench';
import { answerHere } from '../../test/e2e/browser/answer-here';
import { drawLayouts } from './draw-layouts';
import { drawWorkbench } from './draw-workbench';
import { findBrowser } from '../../test/e2e/browser/find-browser';

/** The narrowest pane that Excel offers. */
const PANE_WIDTH = 320;
/** Taller views are cut: nobody reads more of a picture. */
const TALLEST = 2000;

const LANGUAGES = ['de', 'en'] as const;
const THEMES = ['light', 'dark', 'contrast'] as const;
type Language = (typeof LANGUAGES)[number];
type Theme = (typeof THEMES)[number];

/** The example that has something to show in a view; the Kreis for all others. */
const EXAMPLES: Readonly<Record<string, string>> = {
  allocation: 'verteilung-auf-kommunen.xlsx',
  month: 'monatsabschluss-2026.xlsx',
  posts: 'monatsabschluss-2026.xlsx',
  outlook: 'bescheid-2023.xlsx',
  registration: 'bescheid-2023.xlsx',
  rules: 'bescheid-2023.xlsx',
  scenarios: 'kreis-noch-nicht-abgezogen.xlsx',
};
const DEFAULT_EXAMPLE = 'kreis.xlsx';

/** The history comes last, because there is only one after a run was written. */
const AFTER_ALL = ['why', 'history'];
const views = Object.keys(taskpaneTexts('de').views).filter((view) => !AFTER_ALL.includes(view));
const project = process.cwd();
const images = join(project, 'docs/images');

/** What a browser needs to open the workbench. */
type Prepare = (context: BrowserContext) => Promise<void>;

/** The pictures that can be drawn on their own. */
const PARTS = {
  workbench: (browser: Browser, address: string, prepare: Prepare) =>
    drawWorkbench(browser, address, join(images, 'workbench.png'), prepare),
  layouts: (browser: Browser, address: string, prepare: Prepare) =>
    drawLayouts(browser, address, join(images, 'layouts'), prepare),
  pane: drawPanes,
};
type Part = keyof typeof PARTS;

/** `npm run screenshots [-- PART …]`: draws what is named, by default everything, through the workbench. */
async function makeScreenshots(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((each) => !(each in PARTS));
  if (unknown.length > 0) {
    throw new Error(`There is no part ${unknown.join(', ')}, only ${Object.keys(PARTS).join(', ')}.`);
  }
  const parts = (wanted.length === 0 ? Object.keys(PARTS) : wanted) as readonly Part[];
  const { server, address, files } = await startWorkbench(project, 0);
  const { path, environment, speaksTls } = findBrowser(
    project,
    join(project, 'node_modules/.cache/kim-abgleich'),
  );
  const browser = await chromium.launch({
    executablePath: path,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...environment },
  });
  const prepare = async (context: BrowserContext) => {
    if (!speaksTls) await answerHere(context, server.origin, files);
  };
  for (const part of parts) await PARTS[part](browser, address, prepare);
  await browser.close();
  await server.close();
}

/** Draws every view of the pane in both languages and all colours, as the add-in shows it in the workbench. */
async function drawPanes(browser: Browser, address: string, prepare: Prepare): Promise<void> {
  for (const language of LANGUAGES) {
    for (const theme of THEMES) {
      const context = await contextFor(browser, theme);
      await prepare(context);
      await drawViews(await context.newPage(), address, language, theme);
      await context.close();
    }
  }
}

function contextFor(browser: Browser, theme: Theme): Promise<BrowserContext> {
  return browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1100, height: TALLEST },
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'contrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
}

async function drawViews(page: Page, address: string, language: Language, theme: Theme): Promise<void> {
  const folder = join(images, 'pane', language, theme);
  mkdirSync(folder, { recursive: true });
  let open = '';
  for (const view of [...views, ...AFTER_ALL]) {
    const example = EXAMPLES[view] ?? DEFAULT_EXAMPLE;
    if (example !== open)
      await openExample(page, `${address}?file=${example}&lang=${language}&theme=${theme}`, language);
    open = example;
    const pane = await paneOf(page);
    if (view === 'history') await write(pane, language);
    await openView(pane, view, language);
    const picture = await drawPane(page, pane);
    writeFileSync(join(folder, `${view}.png`), picture);
  }
}

/** Opens an example and has it examined. */
async function openExample(page: Page, address: string, language: Language): Promise<void> {
  await page.goto(address);
  await page.locator('#pane').evaluate((pane, width) => {
    (pane as HTMLElement).style.width = `${width}px`;
  }, PANE_WIDTH);
  const pane = await paneOf(page);
  const texts = taskpaneTexts(language);
  await pane.getByRole('button', { name: texts.examine, exact: true }).first().click();
  await pane.getByText('440.837,00').or(pane.getByRole('table')).first().waitFor();
}

/** Writes the run and waits until the workbook has been examined with it. */
async function write(pane: Frame, language: Language): Promise<void> {
  await openView(pane, 'preview', language);
  const { write: button } = language === 'de' ? german : english;
  await pane.getByRole('button', { name: button, exact: true }).click();
  await pane.getByText(taskpaneTexts(language).feedback.reconcile).first().waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'hidden' });
}

async function paneOf(page: Page): Promise<Frame> {
  const frame = await page.locator('#add-in iframe').elementHandle();
  return (await frame!.contentFrame())!;
}

async function openView(pane: Frame, view: string, language: Language): Promise<void> {
  const texts = taskpaneTexts(language);
  const titles: Readonly<Record<string, string>> = texts.views;
  if (view === 'why') {
    await pane
      .getByRole('button', { name: /440[.,]837/ })
      .first()
      .click();
  } else {
    const id = view as ViewId;
    const tab = (name: string) => pane.getByRole('tab', { name: new RegExp(`^${name}(?: \\d|$)`) });
    await tab(texts.tabs[tabOf(id)]).click();
    await tab(texts.shortViews[id].replace('?', '\\?')).click();
  }
  await pane.getByRole('heading', { level: 1, name: titles[view]! }).waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'hidden' });
}

async function drawPane(page: Page, pane: Frame): Promise<Buffer> {
  await pane.evaluate(() => document.fonts.ready);
  const box = (await page.locator('#add-in').boundingBox())!;
  const content = await pane.evaluate(
    () => document.querySelector('#pane')!.firstElementChild!.firstElementChild!.scrollHeight,
  );
  return page.screenshot({ clip: { ...box, height: Math.min(box.height, content) } });
}

await makeScreenshots(process.argv.slice(2));
