import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { columnData, rowPixels } from '../../standin/browser/grid/workbook-snapshot';
import { cellAddress } from '../../src/workbook/address';
import { usedArea } from '../../standin/document/cells';
import { wholeSheet } from '../../standin/document/range-address';
import { worksheetsOf } from '../../standin/document/sheets';
import { openWorkbook } from '../../standin/files/open-workbook';
import { LAYOUTS } from './layouts';

const EXAMPLES = 'assets/examples';
/** The grid's own headings of rows and columns, in pixels. */
const ROW_HEADINGS = 46;
const COLUMN_HEADINGS = 20;
/** So that the lines at the right and below belong to the picture. */
const MARGIN = 3;

/** The sheet of an example as far as it is filled. */
interface FilledSheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** A cell beyond the last row and column. */
  readonly beyond: string;
}

/** Draws the first sheet of each layout, as the grid of the workbench shows it, into a folder. */
export async function drawLayouts(
  browser: Browser,
  address: string,
  folder: string,
  prepare: (context: BrowserContext) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1500, height: 1000 },
    reducedMotion: 'reduce',
  });
  await prepare(context);
  const page = await context.newPage();
  mkdirSync(folder, { recursive: true });
  for (const name of LAYOUTS) await drawLayout(page, address, name, join(folder, `${name}.png`));
  await context.close();
}

async function drawLayout(page: Page, address: string, name: string, target: string): Promise<void> {
  await page.goto(`${address}?file=${name}.xlsx&lang=de`);
  const pane = page.frameLocator('#add-in iframe');
  await pane.getByRole('tablist').first().waitFor();
  const { width, height, beyond } = filledSheet(name);
  // Beside what is shown, so that no cell of the picture is the selected one.
  await page.locator('#address').fill(beyond);
  await page.locator('#address').press('Enter');
  // The grid is a canvas: nothing tells when it has been drawn.
  await page.waitForTimeout(500);
  const { x, y } = (await page.locator('#grid').boundingBox())!;
  await page.screenshot({ path: target, clip: { x, y, width, height } });
}

function filledSheet(name: string): FilledSheet {
  const workbook = openWorkbook(readFileSync(join(EXAMPLES, `${name}.xlsx`)));
  const sheet = worksheetsOf(workbook)[0]!;
  const { top, left, rows, columns } = usedArea(sheet, wholeSheet, false)!;
  const [bottom, right] = [top + rows, left + columns];
  const widths = columnData(sheet);
  const sum = (count: number, of: (index: number) => number): number =>
    Array.from({ length: count }, (_, index) => of(index)).reduce((whole, each) => whole + each, 0);
  return {
    width: ROW_HEADINGS + sum(right, (column) => widths[column]!.w) + MARGIN,
    height: COLUMN_HEADINGS + sum(bottom, (row) => rowPixels(workbook, sheet, row)) + MARGIN,
    beyond: cellAddress(bottom + 2, right + 2),
  };
}
