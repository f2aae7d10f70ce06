import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { answerHere } from './browser/answer-here';
import { servedFiles } from './browser/served-files';
import { parseAddress } from '../../standin/document/range-address';
import type { WorkbenchPage } from '../../standin/browser/page/workbench-page';

declare global {
  interface Window {
    /** The page of the workbench offers itself to tests. */
    readonly page: WorkbenchPage;
  }
}

/** How the system of the user shows everything. */
export interface WorkbenchLook {
  /** `active`: the colours of a contrast theme of the system stand in for those of the page. */
  readonly forcedColors?: 'active' | 'none';
}

let browser: Browser | null = null;

/** Somebody who works with the workbench in a browser, and notes everything that goes wrong meanwhile. */
export class WorkbenchUser {
  /** Errors on the console, breaches of a content security policy, requests to other servers, failed requests. */
  readonly problems: string[] = [];

  private constructor(
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  /** Opens the workbench; `query` is that of its address (`file=kreis.xlsx&lang=en`). */
  static async open(query: string, { forcedColors = 'none' }: WorkbenchLook = {}): Promise<WorkbenchUser> {
    browser ??= await chromium.connect(process.env['WORKBENCH_BROWSER']!);
    const context = await browser.newContext({
      ignoreHTTPSErrors: true,
      acceptDownloads: true,
      colorScheme: forcedColors === 'active' ? 'dark' : null,
      forcedColors,
      viewport: { width: 1280, height: 800 },
    });
    const kept = process.env['WORKBENCH_FILES']!;
    if (kept !== '') await answerHere(context, new URL(process.env['WORKBENCH']!).origin, servedFiles(kept));
    const user = new WorkbenchUser(context, await context.newPage());
    await user.#watch();
    await user.page.goto(`${process.env['WORKBENCH']}?${query}`);
    await user.loaded();
    return user;
  }

  async #watch(): Promise<void> {
    const note = (kind: string, text: string) => this.problems.push(`${kind}: ${text}`);
    const { origin } = new URL(process.env['WORKBENCH']!);
    await this.context.exposeBinding('noteViolation', (_, text: string) => note('policy', text));
    await this.context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { noteViolation } = window as unknown as { noteViolation(text: string): void };
        noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    this.page.on('console', (message) => {
      if (message.type() === 'error') note('console', message.text());
    });
    this.page.on('pageerror', (error) => note('page', String(error)));
    this.context.on('request', (request) => {
      const own = request.url().startsWith(`${origin}/`) || /^(?:data|blob):/.test(request.url());
      if (!own) note('request', request.url());
    });
    this.context.on('response', (response) => {
      if (response.status() >= 400) note('response', `${response.status()} ${response.url()}`);
    });
  }

  /** Waits until workbook and add-in are there. */
  async loaded(): Promise<void> {
    await this.pane().getByRole('tablist').first().waitFor();
    await this.page.locator('#grid canvas:visible').first().waitFor();
    await this.settled();
  }

  /** The add-in's own page. */
  pane(): FrameLocator {
    return this.page.frameLocator('#add-in iframe');
  }

  /** The language that office.js tells the add-in. */
  paneLanguage(): Promise<string> {
    return this.pane()
      .locator('html')
      .evaluate(() => Office.context.displayLanguage);
  }

  /** Clicks a button of the ribbon and waits until the add-in has completed it. */
  async click(label: string): Promise<void> {
    const button = this.page.locator('#ribbon').getByRole('button', { name: label });
    await button.click();
    await this.page.waitForFunction(
      (name) =>
        [...document.querySelectorAll<HTMLButtonElement>('#ribbon button')].every(
          (each) => !each.innerText.includes(name) || !each.disabled,
        ),
      label,
    );
    await this.settled();
  }

  async settled(): Promise<void> {
    await this.page.waitForFunction(() => window.page.workbench.grid.calculation.settled);
  }

  /** Shows a sheet by its tab. */
  async show(sheet: string): Promise<void> {
    await this.page.getByRole('tab', { name: sheet, exact: true }).click();
  }

  /** Goes to a cell by the name box. */
  async go(address: string): Promise<void> {
    // In one step: a grid that has just been made may take the focus between two, and the keys with it.
    await this.page.locator('#address').evaluate((field, text) => {
      (field as HTMLInputElement).value = text;
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, address);
  }

  /** Types a text into a cell, key by key, and waits until everything is computed. */
  async type(address: string, text: string): Promise<void> {
    await this.go(address);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await this.page.waitForFunction(() => !window.page.workbench.grid.editing);
    await this.settled();
  }

  /** The middle of a cell of the active sheet, in pixels of the window. */
  async placeOf(address: string): Promise<{ readonly x: number; readonly y: number }> {
    const { top, left } = parseAddress(address)!.area;
    const grid = (await this.page.locator('#grid').boundingBox())!;
    const place = await this.page.evaluate(
      ([row, column]) =>
        window.page.workbench.grid.placeOf({ top: row, left: column, bottom: row + 1, right: column + 1 }),
      [top, left] as const,
    );
    const headings = { width: 46, height: 20 };
    return {
      x: grid.x + headings.width + place.left + Math.min(20, place.width / 2),
      y: grid.y + headings.height + place.top + place.height / 2,
    };
  }

  /** What the grid shows in a cell of the active sheet (`B4`) or of another (`Haushalt!B4`). */
  shown(address: string): Promise<string> {
    const { sheet, area } = parseAddress(address)!;
    return this.page.evaluate(
      ([name, row, column]) => {
        const { workbook, grid } = window.page.workbench;
        const found = workbook.document.sheets.find((each) => each.name === name) ?? workbook.activeSheet;
        return grid.shownText(found.id, row, column);
      },
      [sheet, area.top, area.left] as const,
    );
  }

  /** Waits until a cell shows a text: the workbench tells nobody that the add-in of a new workbook has answered. */
  async untilShown(address: string, text: string): Promise<void> {
    const { page } = this;
    for (const started = Date.now(); (await this.shown(address)) !== text; await page.waitForTimeout(50)) {
      if (Date.now() - started < 30_000) continue;
      throw new Error(`${address} shows ${await this.shown(address)}, not ${text}.`);
    }
  }

  status(): Promise<string> {
    return this.page.locator('#status').innerText();
  }

  sheets(): Promise<string[]> {
    return this.page.locator('#tabs').getByRole('tab').allInnerTexts();
  }

  /** Opens a file from disk, as after a download: nobody is asked about changes. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.evaluate(() => {
      window.page.workbench.workbook.unsaved = false;
    });
    await this.page.locator('#file').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(bytes),
    });
  }

  /** Downloads the workbook as it is. */
  async download(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('#download').click(),
    ]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return { name: download.suggestedFilename(), bytes: Buffer.concat(chunks) };
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** Lets a file of tests end. */
export async function leaveBrowser(): Promise<void> {
  await browser?.close();
  browser = null;
}
